package newsweft.query;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import newsweft.graph.Edge;
import newsweft.graph.Node;
import newsweft.graph.StoredValues;
import newsweft.neo4j.Sessions;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.types.Relationship;

/**
 * Knows the ids of the nodes of rows while they come. A relationship names the nodes at
 * its ends, so those that no row has brought are asked for. Of rows that have gone it
 * keeps the keys of their nodes alone.
 */
final class Ends {

	private final Driver driver;

	private final String readNodes;

	/** Domain keys of all nodes so far, by the database's element id. */
	private final Map<String, String> keys = new HashMap<>();

	/** Those that were asked for, and that no row has held so far. */
	private final Map<String, Node> besides = new LinkedHashMap<>();

	/**
	 * @param driver gives sessions beside the one that the rows come from
	 */
	Ends(Driver driver, String readNodes) {
		this.driver = driver;
		this.readNodes = readNodes;
	}

	/** Reads the next rows, whose relationships can then be asked for. */
	void read(List<Record> rows) {
		Set<String> ends = new HashSet<>();
		rows.forEach((row) -> Cells.entities(row, (node) -> {
			this.keys.put(node.elementId(), StoredValues.id(node));
			this.besides.remove(node.elementId());
		}, (relationship) -> {
			ends.add(relationship.startNodeElementId());
			ends.add(relationship.endNodeElementId());
		}));
		ends.removeIf(this.keys::containsKey);
		ask(ends);
	}

	private void ask(Set<String> ends) {
		if (ends.isEmpty()) {
			return;
		}
		try (Session session = this.driver.session(Sessions.READING)) {
			session.run(this.readNodes, Map.of("elementIds", List.copyOf(ends))).forEachRemaining((row) -> {
				org.neo4j.driver.types.Node asked = row.get("node").asNode();
				this.keys.put(asked.elementId(), StoredValues.id(asked));
				this.besides.put(asked.elementId(), StoredValues.node(asked));
			});
		}
	}

	/** A relationship in domain keys. */
	Edge edge(Relationship relationship) {
		return StoredValues.edge(relationship, key(relationship.startNodeElementId()),
				key(relationship.endNodeElementId()));
	}

	private String key(String elementId) {
		return this.keys.getOrDefault(elementId, "node:" + elementId);
	}

	/** The nodes at the ends of relationships that no row holds. */
	List<Node> besides() {
		return List.copyOf(this.besides.values());
	}

}
