package newsweft.query;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import newsweft.neo4j.CypherCatalogue;
import newsweft.neo4j.Sessions;
import newsweft.query.ConsoleDriver.Place;
import newsweft.query.Query.Mode;
import newsweft.query.QueryFailed.Reason;
import newsweft.query.Watchdog.Watched;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.QueryRunner;
import org.neo4j.driver.Record;
import org.neo4j.driver.Result;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.Transaction;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.types.Entity;
import org.neo4j.driver.types.Relationship;
import org.springframework.stereotype.Component;

/**
 * Finds out which nodes and relationships a statement changes. It is run once more,
 * returning what it names, and rolled back; what has a name is compared with what is
 * stored.
 */
@Component
final class Inspection {

	/** Nodes and relationships that are compared. */
	private static final int MOST = 1_000;

	private static final String UNNAMED = "The statement does not tell which: give what it changes a name, such as n in "
			+ "(n:Topic), and carry the name through WITH.";

	private final QueryProperties limits;

	private final Guard guard;

	private final String readNodes;

	private final String readRelationships;

	private final String readTies;

	Inspection(QueryProperties limits, Guard guard, CypherCatalogue cypher) {
		this.limits = limits;
		this.guard = guard;
		this.readNodes = cypher.statement("query/read-nodes");
		this.readRelationships = cypher.statement("query/read-relationships");
		this.readTies = cypher.statement("query/read-ties");
	}

	/**
	 * Looks at a statement, and changes nothing.
	 * @param counted what the database counts of its changes
	 * @return with the reason where nothing could be found out
	 * @throws QueryFailed if somebody wants it to end
	 */
	Details of(Query query, Changes counted, Place place, Watched watched) {
		if (counted.words().isEmpty()) {
			return Details.NONE;
		}
		try {
			return look(query, counted, place, watched);
		}
		catch (Neo4jException failure) {
			return unknown(Failures.of(failure, this.limits.timeout(), 0), watched);
		}
		catch (QueryFailed failure) {
			return unknown(failure, watched);
		}
	}

	private static Details unknown(QueryFailed failure, Watched watched) {
		if (watched.isCancelled()) {
			throw Failures.cancelled();
		}
		return new Details(List.of(),
				(failure.reason() == Reason.INVALID) ? UNNAMED : "Which ones is not known: " + failure.getMessage());
	}

	private Details look(Query query, Changes counted, Place place, Watched watched) {
		Prefix typed = Prefix.of(query.cypher());
		Query telling = new Query(query.id(), typed.options() + Naming.of(typed.body()), query.parameters(), 0);
		Prefix prefix = Prefix.of(telling.cypher());
		watched.within(Guard.PLANNING.multipliedBy(2));
		try (Session planning = place.session(Sessions.READING)) {
			this.guard.check(prefix, telling, planning, AccessMode.WRITE);
		}
		watched.within(this.limits.timeout().multipliedBy(2));
		Set<String> ids = new LinkedHashSet<>();
		Map<String, Entity> after;
		try (Session session = place.session(SessionConfig.defaultConfig());
				Transaction transaction = session.beginTransaction(telling.bounds(this.limits.timeout()))) {
			if (watched.isCancelled()) {
				// The database did not know whom to cancel.
				throw Failures.cancelled();
			}
			Result result = transaction.run(prefix.statement(Mode.RUN), telling.parameters());
			ids.addAll(named(result));
			if (!Changes.of(result.consume().counters()).equals(counted)) {
				return new Details(List.of(), "Which ones is not known: the statement does not do the same each time.");
			}
			after = read(transaction, ids);
			after.putAll(ends(transaction, after));
			transaction.rollback();
		}
		try (Session session = place.session(Sessions.READING);
				Transaction transaction = session.beginTransaction(telling.bounds(this.limits.timeout()))) {
			return compare(transaction, ids, after, counted);
		}
	}

	/** The database's ids of what the first rows hold. */
	private Set<String> named(Result result) {
		Set<String> ids = new LinkedHashSet<>();
		Rows rows = new Rows(result, this.limits, this.limits.maxRows());
		Optional<Record> row = rows.next();
		while (row.isPresent() && ids.size() < MOST) {
			Cells.entities(row.get(), (node) -> ids.add(node.elementId()), (tie) -> ids.add(tie.elementId()));
			row = rows.next();
		}
		return ids;
	}

	private Details compare(Transaction stored, Set<String> ids, Map<String, Entity> after, Changes counted) {
		Map<String, Entity> before = read(stored, ids);
		Map<String, Entity> ends = ends(stored, before);
		Map<String, Entity> kept = new HashMap<>(after);
		kept.keySet().retainAll(ids);
		ends.putAll(after);
		Differences differences = new Differences(before, kept, ends);
		boolean cut = ids.size() >= MOST;
		Changes told = differences.counted();
		if (told.nodesDeleted() > 0 && told.relationshipsDeleted() < counted.relationshipsDeleted()) {
			Map<String, Entity> ties = ties(stored, before.keySet(), kept.keySet());
			ties.putAll(before);
			ends.putAll(ends(stored, ties));
			Differences withTies = new Differences(ties, kept, ends);
			// Else they stand in the way of the commit.
			if (withTies.counted().relationshipsDeleted() <= counted.relationshipsDeleted()) {
				differences = withTies;
				cut |= ties.size() >= MOST;
			}
		}
		return new Details(differences.groups(counted), differences.counted().lackingOf(counted, cut));
	}

	/** The relationships of nodes that are gone. */
	private Map<String, Entity> ties(QueryRunner stored, Set<String> before, Set<String> after) {
		Set<String> gone = new LinkedHashSet<>(before);
		gone.removeAll(after);
		return entities(stored.run(this.readTies, Map.of("elementIds", List.copyOf(gone), "limit", MOST)),
				"relationship");
	}

	private Map<String, Entity> read(QueryRunner work, Set<String> ids) {
		Map<String, Entity> read = entities(work.run(this.readNodes, Map.of("elementIds", List.copyOf(ids))), "node");
		read.putAll(entities(work.run(this.readRelationships, Map.of("elementIds", List.copyOf(ids))), "relationship"));
		return read;
	}

	/** The nodes at the ends of relationships. */
	private Map<String, Entity> ends(QueryRunner work, Map<String, Entity> of) {
		Set<String> ends = new LinkedHashSet<>();
		of.values().stream().filter(Relationship.class::isInstance).map(Relationship.class::cast).forEach((tie) -> {
			ends.add(tie.startNodeElementId());
			ends.add(tie.endNodeElementId());
		});
		ends.removeAll(of.keySet());
		return entities(work.run(this.readNodes, Map.of("elementIds", List.copyOf(ends))), "node");
	}

	private Map<String, Entity> entities(Result result, String column) {
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
