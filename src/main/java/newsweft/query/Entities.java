package newsweft.query;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import newsweft.neo4j.CypherCatalogue;
import newsweft.query.QueryFailed.Reason;
import org.neo4j.driver.QueryRunner;
import org.neo4j.driver.Record;
import org.neo4j.driver.Result;
import org.neo4j.driver.types.Entity;
import org.neo4j.driver.types.Relationship;

/**
 * Reads nodes and relationships by the database's ids. Each method fails with
 * {@link QueryFailed} if they are more than a result may hold.
 */
final class Entities {

	private final QueryProperties limits;

	private final String readNodes;

	private final String readRelationships;

	private final String readTies;

	Entities(QueryProperties limits, CypherCatalogue cypher) {
		this.limits = limits;
		this.readNodes = cypher.statement("query/read-nodes");
		this.readRelationships = cypher.statement("query/read-relationships");
		this.readTies = cypher.statement("query/read-ties");
	}

	/** Those of some ids that are there. */
	Map<String, Entity> of(QueryRunner work, Collection<String> ids) {
		Map<String, Entity> found = read(work.run(this.readNodes, Map.of("elementIds", List.copyOf(ids))), "node");
		found.putAll(read(work.run(this.readRelationships, Map.of("elementIds", List.copyOf(ids))), "relationship"));
		return found;
	}

	/** The nodes at the ends of relationships. */
	Map<String, Entity> ends(QueryRunner work, Map<String, Entity> of) {
		Set<String> ends = new LinkedHashSet<>();
		of.values().stream().filter(Relationship.class::isInstance).map(Relationship.class::cast).forEach((tie) -> {
			ends.add(tie.startNodeElementId());
			ends.add(tie.endNodeElementId());
		});
		ends.removeAll(of.keySet());
		return read(work.run(this.readNodes, Map.of("elementIds", List.copyOf(ends))), "node");
	}

	/**
	 * The relationships of nodes.
	 * @param limit how many at most
	 */
	Map<String, Entity> ties(QueryRunner work, Collection<String> nodes, int limit) {
		return read(work.run(this.readTies, Map.of("elementIds", List.copyOf(nodes), "limit", limit)), "relationship");
	}

	private Map<String, Entity> read(Result result, String column) {
		Map<String, Entity> entities = new HashMap<>();
		Rows rows = new Rows(result, this.limits, Integer.MAX_VALUE);
		for (Optional<Record> row = rows.next(); row.isPresent(); row = rows.next()) {
			Entity entity = row.get().get(column).asEntity();
			entities.put(entity.elementId(), entity);
		}
		if (rows.cut() != Cut.NONE) {
			throw new QueryFailed(Reason.ENDED,
					"they are more than newsweft.query.max-size and max-nodes let through.");
		}
		return entities;
	}

}
