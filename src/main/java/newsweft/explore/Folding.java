package newsweft.explore;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import newsweft.graph.Edge;
import newsweft.graph.Figures;
import newsweft.graph.Node;
import newsweft.graph.Subgraph;

/** Lets the originals of a subgraph stand for their copies. */
final class Folding {

	private final Subgraph subgraph;

	private final Fold fold = new Fold();

	/**
	 * Looks which node is a copy of which.
	 * @param subgraph with the original of each of its copies, and the edges to it
	 */
	Folding(Subgraph subgraph) {
		this.subgraph = subgraph;
		subgraph.edges()
			.stream()
			.filter((edge) -> edge.kind().equals(Fold.COPY_OF))
			.forEach((edge) -> this.fold.learn(edge.source(), edge.target()));
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
			if (this.fold.isCopy(node.id())) {
				copies.merge(original(node.id()), 1L, Long::sum);
			}
		}
		List<Node> nodes = this.subgraph.nodes()
			.stream()
			.filter((node) -> !this.fold.isCopy(node.id()) && !left.contains(node.id()))
			.map((node) -> copies.containsKey(node.id()) ? Subgraphs.with(node, Fold.COPIES, copies.get(node.id()))
					: node)
			.toList();
		long folded = nodes.stream().mapToLong((node) -> copies.getOrDefault(node.id(), 0L)).sum();
		return new Subgraph(nodes, edges(left), figures(nodes.size(), folded));
	}

	/** The id of the node that stands for another one, or its own. */
	String original(String id) {
		return this.fold.original(id);
	}

	private List<Edge> edges(Set<String> left) {
		Map<String, Edge> edges = new LinkedHashMap<>();
		for (Edge edge : this.subgraph.edges()) {
			this.fold.moved(edge)
				.filter((moved) -> !left.contains(moved.source()) && !left.contains(moved.target()))
				.ifPresent((moved) -> edges.merge(moved.id(), moved, Fold::better));
		}
		return new ArrayList<>(edges.values());
	}

	private Figures figures(int shown, long folded) {
		Figures before = this.subgraph.figures();
		long gone = this.subgraph.nodes().size() - shown;
		return new Figures(shown, (before.total() >= 0) ? before.total() - gone : before.total(), before.rankedBy(),
				folded);
	}

}
