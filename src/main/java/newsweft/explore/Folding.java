package newsweft.explore;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import newsweft.graph.Edge;
import newsweft.graph.Figures;
import newsweft.graph.Node;
import newsweft.graph.Subgraph;

/** Lets the originals of a subgraph stand for their copies. */
final class Folding {

	private static final String COPY_OF = "COPY_OF";

	/** Of two edges that become one: alike at most, listed first, most at home. */
	private static final Comparator<Edge> BETTER = Comparator.comparingDouble((Edge edge) -> -number(edge, "score", 0))
		.thenComparingDouble((edge) -> number(edge, "rank", Double.MAX_VALUE))
		.thenComparingDouble((edge) -> -number(edge, "strength", 0));

	private final Subgraph subgraph;

	private final Map<String, String> originals = new HashMap<>();

	/**
	 * Looks which node is a copy of which.
	 * @param subgraph with the original of each of its copies, and the edges to it
	 */
	Folding(Subgraph subgraph) {
		this.subgraph = subgraph;
		subgraph.edges()
			.stream()
			.filter((edge) -> edge.kind().equals(COPY_OF))
			.forEach((edge) -> this.originals.putIfAbsent(edge.source(), edge.target()));
	}

	/**
	 * The subgraph without copies: their edges are their originals', where several edges
	 * of a kind then join two nodes the better one stays, and an original has the number
	 * of its copies as {@code copies}.
	 * @param hidden ids of nodes to be left out; a copy's stands for its original
	 * @return figures that count originals, and say how many copies they stand for
	 */
	Subgraph foldWithout(Collection<String> hidden) {
		Set<String> left = new HashSet<>();
		hidden.forEach((id) -> left.add(original(id)));
		Map<String, Long> copies = new HashMap<>();
		for (Node node : this.subgraph.nodes()) {
			if (isCopy(node.id())) {
				copies.merge(original(node.id()), 1L, Long::sum);
			}
		}
		List<Node> nodes = this.subgraph.nodes()
			.stream()
			.filter((node) -> !isCopy(node.id()) && !left.contains(node.id()))
			.map((node) -> copies.containsKey(node.id()) ? counted(node, copies.get(node.id())) : node)
			.toList();
		long folded = nodes.stream().mapToLong((node) -> copies.getOrDefault(node.id(), 0L)).sum();
		return new Subgraph(nodes, edges(left), figures(nodes.size(), folded));
	}

	private boolean isCopy(String id) {
		return !original(id).equals(id);
	}

	/**
	 * The id of the node that stands for another one, or its own. Goes on where an
	 * original has itself become a copy, but not round in a ring.
	 */
	String original(String id) {
		Set<String> passed = new HashSet<>();
		String at = id;
		while (this.originals.containsKey(at) && passed.add(at)) {
			at = this.originals.get(at);
		}
		return passed.contains(at) ? id : at;
	}

	private static Node counted(Node node, long copies) {
		Map<String, Object> properties = new TreeMap<>(node.properties());
		properties.put("copies", copies);
		return new Node(node.id(), node.kind(), node.label(), properties);
	}

	private List<Edge> edges(Set<String> left) {
		Map<String, Edge> edges = new LinkedHashMap<>();
		for (Edge edge : this.subgraph.edges()) {
			Edge moved = moved(edge);
			boolean loop = moved.source().equals(moved.target()) && !edge.source().equals(edge.target());
			boolean gone = left.contains(moved.source()) || left.contains(moved.target());
			if (!edge.kind().equals(COPY_OF) && !loop && !gone) {
				edges.merge(moved.id(), moved, (one, other) -> (BETTER.compare(one, other) <= 0) ? one : other);
			}
		}
		return new ArrayList<>(edges.values());
	}

	private Edge moved(Edge edge) {
		String source = original(edge.source());
		String target = original(edge.target());
		return (source.equals(edge.source()) && target.equals(edge.target())) ? edge
				: new Edge(edge.kind() + " " + source + " " + target, edge.kind(), source, target, edge.properties());
	}

	private static double number(Edge edge, String property, double missing) {
		return (edge.properties().get(property) instanceof Number number) ? number.doubleValue() : missing;
	}

	private Figures figures(int shown, long folded) {
		Figures before = this.subgraph.figures();
		long gone = this.subgraph.nodes().size() - shown;
		return new Figures(shown, (before.total() >= 0) ? before.total() - gone : before.total(), before.rankedBy(),
				folded);
	}

}
