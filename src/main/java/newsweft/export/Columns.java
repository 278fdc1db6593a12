package newsweft.export;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import newsweft.graph.Edge;
import newsweft.graph.Node;
import newsweft.graph.Subgraph;

/** Finds the properties that a subgraph has, in alphabetical order. */
final class Columns {

	private static final Set<String> TAKEN_ON_NODES = Set.of("id", "kind", "label");

	/**
	 * The key is networkx's name for an edge's id, the type is Gephi's for its direction.
	 */
	private static final Set<String> TAKEN_ON_EDGES = Set.of("id", "key", "source", "target", "type", "kind", "label");

	private Columns() {
	}

	static List<Column> ofNodes(Subgraph subgraph) {
		return columns(subgraph.nodes().stream().map(Node::properties), TAKEN_ON_NODES);
	}

	static List<Column> ofEdges(Subgraph subgraph) {
		return columns(subgraph.edges().stream().map(Edge::properties), TAKEN_ON_EDGES);
	}

	private static List<Column> columns(Stream<Map<String, Object>> properties, Set<String> taken) {
		Map<String, ValueType> types = new TreeMap<>();
		properties
			.forEach((map) -> map.forEach((name, value) -> types.merge(name, ValueType.of(value), ValueType::and)));
		Set<String> names = new HashSet<>(taken);
		List<Column> columns = new ArrayList<>();
		types.forEach((property, type) -> {
			String name = Characters.legalInXml(property);
			while (!names.add(name.toLowerCase(Locale.ROOT))) {
				name += "_";
			}
			columns.add(new Column(property, name, type));
		});
		return columns;
	}

}
