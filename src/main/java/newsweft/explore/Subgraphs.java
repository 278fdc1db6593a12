package newsweft.explore;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

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
	 * Two subgraphs as one.
	 * @return each node and edge of either, as the first has it where both do, with the
	 * properties {@code inFirst} and {@code inSecond}; uncounted where one of them was
	 * cut
	 */
	static Subgraph mark(Subgraph first, Subgraph second) {
		Set<String> firstNodes = ids(first.nodes(), Node::id);
		Set<String> secondNodes = ids(second.nodes(), Node::id);
		Set<String> firstEdges = ids(first.edges(), Edge::id);
		Set<String> secondEdges = ids(second.edges(), Edge::id);
		Subgraph both = unite(first, second);
		List<Node> nodes = both.nodes()
			.stream()
			.map((node) -> new Node(node.id(), node.kind(), node.label(),
					marked(node.properties(), firstNodes.contains(node.id()), secondNodes.contains(node.id()))))
			.toList();
		List<Edge> edges = both.edges()
			.stream()
			.map((edge) -> new Edge(edge.id(), edge.kind(), edge.source(), edge.target(),
					marked(edge.properties(), firstEdges.contains(edge.id()), secondEdges.contains(edge.id()))))
			.toList();
		return new Subgraph(nodes, edges, figures(first.figures(), second.figures(), nodes, edges));
	}

	private static <T> Set<String> ids(List<T> parts, Function<T, String> id) {
		return parts.stream().map(id).collect(Collectors.toSet());
	}

	private static Map<String, Object> marked(Map<String, Object> properties, boolean inFirst, boolean inSecond) {
		Map<String, Object> marked = new TreeMap<>(properties);
		marked.put("inFirst", inFirst);
		marked.put("inSecond", inSecond);
		return marked;
	}

	/** Copies that either side shows are not folded. */
	private static Figures figures(Figures first, Figures second, List<Node> nodes, List<Edge> edges) {
		Figures cut = first.cut() ? first : second;
		Set<String> unfolded = edges.stream()
			.filter((edge) -> edge.kind().equals(Fold.COPY_OF))
			.map(Edge::target)
			.collect(Collectors.toSet());
		long folded = (first.folded() + second.folded() > 0) ? nodes.stream()
			.filter((node) -> !unfolded.contains(node.id()))
			.mapToLong((node) -> (node.properties().get(Fold.COPIES) instanceof Long copies) ? copies : 0)
			.sum() : 0;
		return new Figures(nodes.size(), cut.cut() ? -1 : nodes.size(), cut.rankedBy(), folded);
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
