package newsweft.query;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import newsweft.graph.Node;
import newsweft.graph.SubgraphBuilder;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import newsweft.neo4j.Sessions;

/**
 * Turns rows into cells while they come. A relationship names the nodes at its ends, so
 * those that no row has brought are asked for.
 */
final class Ends {

	private final Driver driver;

	private final String readNodes;

	private final SubgraphBuilder graph = new SubgraphBuilder();

	private final Set<String> held = new HashSet<>();

	private final Map<String, Node> asked = new HashMap<>();

	/**
	 * @param driver gives sessions beside the one that the rows come from
	 */
	Ends(Driver driver, String readNodes) {
		this.driver = driver;
		this.readNodes = readNodes;
	}

	List<List<@Nullable Object>> cells(List<Record> rows) {
		Set<String> ends = new HashSet<>();
		rows.forEach((row) -> Cells.entities(row, (node) -> {
			this.graph.add(node);
			this.held.add(node.elementId());
		}, (relationship) -> {
			ends.add(relationship.startNodeElementId());
			ends.add(relationship.endNodeElementId());
		}));
		ends.removeAll(this.graph.elementIds());
		ask(ends);
		return rows.stream()
			.map((row) -> row.values().stream().<@Nullable Object>map((value) -> Cells.of(value, this.graph)).toList())
			.toList();
	}

	private void ask(Set<String> ends) {
		if (ends.isEmpty()) {
			return;
		}
		try (Session session = this.driver.session(Sessions.READING)) {
			session.run(this.readNodes, Map.of("elementIds", List.copyOf(ends))).forEachRemaining((row) -> {
				org.neo4j.driver.types.Node node = row.get("node").asNode();
				this.asked.put(node.elementId(), this.graph.add(node));
			});
		}
	}

	/** The nodes at the ends of relationships that no row holds. */
	List<Node> besides() {
		return this.asked.entrySet()
			.stream()
			.filter((end) -> !this.held.contains(end.getKey()))
			.map(Map.Entry::getValue)
			.toList();
	}

}
