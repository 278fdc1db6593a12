package newsweft.explore;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import newsweft.graph.Edge;
import newsweft.graph.Figures;
import newsweft.graph.Node;
import newsweft.graph.Subgraph;

/** What is done to subgraphs as a whole. */
final class Subgraphs {

	private Subgraphs() {
	}

	/**
	 * A subgraph and what another one has beyond it.
	 * @param first wins where both have a node or an edge
	 * @return as much missing as in the first, or uncounted as in the second
	 */
	static Subgraph unite(Subgraph first, Subgraph second) {
		Map<String, Node> nodes = new LinkedHashMap<>();
		first.nodes().forEach((node) -> nodes.put(node.id(), node));
		second.nodes().forEach((node) -> nodes.putIfAbsent(node.id(), node));
		Map<String, Edge> edges = new LinkedHashMap<>();
		first.edges().forEach((edge) -> edges.put(edge.id(), edge));
		second.edges().forEach((edge) -> edges.putIfAbsent(edge.id(), edge));
		Figures figures = counted(second.figures()) ? figures(first.figures(), nodes.size() - first.nodes().size())
				: Figures.uncounted(nodes.size(), second.figures().rankedBy());
		return new Subgraph(List.copyOf(nodes.values()), List.copyOf(edges.values()), figures);
	}

	/**
	 * A subgraph without some of its nodes and without their edges.
	 * @param ids of nodes; those that it has not are passed over
	 * @return the nodes that are taken away are not missing
	 */
	static Subgraph without(Collection<String> ids, Subgraph subgraph) {
		Set<String> hidden = Set.copyOf(ids);
		List<Node> nodes = subgraph.nodes().stream().filter((node) -> !hidden.contains(node.id())).toList();
		List<Edge> edges = subgraph.edges()
			.stream()
			.filter((edge) -> !hidden.contains(edge.source()) && !hidden.contains(edge.target()))
			.toList();
		return new Subgraph(nodes, edges, figures(subgraph.figures(), nodes.size() - subgraph.nodes().size()));
	}

	/**
	 * A subgraph with one more property of some of its nodes.
	 * @param values by the nodes' ids
	 */
	static Subgraph describe(Subgraph subgraph, String property, Map<String, ?> values) {
		List<Node> nodes = subgraph.nodes()
			.stream()
			.map((node) -> values.containsKey(node.id()) ? with(node, property, values.get(node.id())) : node)
			.toList();
		return new Subgraph(nodes, subgraph.edges(), subgraph.figures());
	}

	static Node with(Node node, String property, Object value) {
		Map<String, Object> properties = new TreeMap<>(node.properties());
		properties.put(property, value);
		return new Node(node.id(), node.kind(), node.label(), properties);
	}

	private static Figures figures(Figures figures, int more) {
		return new Figures(figures.shown() + more, counted(figures) ? figures.total() + more : figures.total(),
				figures.rankedBy(), figures.folded());
	}

	private static boolean counted(Figures figures) {
		return figures.total() >= 0;
	}

}
