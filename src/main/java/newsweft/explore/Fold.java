package newsweft.explore;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import newsweft.graph.Edge;

/** Which original stands for which copy, and what becomes of edges. */
final class Fold {

	/** What joins a copy to its original. */
	static final String COPY_OF = "COPY_OF";

	/** The property that says how many copies an original stands for. */
	static final String COPIES = "copies";

	/**
	 * Of two edges that become one: alike at most, listed first, most at home; of equals
	 * whichever, but always the same.
	 */
	private static final Comparator<Edge> BETTER = Comparator.comparingDouble((Edge edge) -> -number(edge, "score", 0))
		.thenComparingDouble((edge) -> number(edge, "rank", Double.MAX_VALUE))
		.thenComparingDouble((edge) -> -number(edge, "strength", 0))
		.thenComparing((edge) -> edge.properties().toString());

	private final Map<String, String> originals = new HashMap<>();

	/**
	 * Learns of a copy; what was learnt of it first counts.
	 * @param copy the id of its node
	 * @param original the id of that of which it is one
	 */
	void learn(String copy, String original) {
		this.originals.putIfAbsent(copy, original);
	}

	/**
	 * The id of the node that stands for another one, or its own. Goes on where an
	 * original has itself become a copy, but not round in a ring.
	 */
	String original(String id) {
		String next = this.originals.get(id);
		if (next == null) {
			return id;
		}
		Set<String> passed = new HashSet<>(Set.of(id));
		String at = next;
		while (this.originals.containsKey(at) && passed.add(at)) {
			at = this.originals.get(at);
		}
		return passed.contains(at) ? id : at;
	}

	boolean isCopy(String id) {
		return !original(id).equals(id);
	}

	/** Whether there are no copies. */
	boolean isEmpty() {
		return this.originals.isEmpty();
	}

	/** The ids of all copies, by that of the node that stands for them. */
	Map<String, List<String>> copies() {
		return this.originals.keySet()
			.stream()
			.filter(this::isCopy)
			.sorted()
			.collect(Collectors.groupingBy(this::original, LinkedHashMap::new, Collectors.toList()));
	}

	/**
	 * The edge between the nodes that stand for its ends.
	 * @return nothing for an edge to an original, and for one between two copies of one
	 * text
	 */
	Optional<Edge> moved(Edge edge) {
		String source = original(edge.source());
		String target = original(edge.target());
		boolean loop = source.equals(target) && !edge.source().equals(edge.target());
		if (loop || edge.kind().equals(COPY_OF)) {
			return Optional.empty();
		}
		return Optional.of((source.equals(edge.source()) && target.equals(edge.target())) ? edge
				: new Edge(edge.kind() + " " + source + " " + target, edge.kind(), source, target, edge.properties()));
	}

	/** Which of two edges stays where one is wanted. */
	static Edge better(Edge one, Edge other) {
		return (BETTER.compare(one, other) <= 0) ? one : other;
	}

	private static double number(Edge edge, String property, double missing) {
		return (edge.properties().get(property) instanceof Number number) ? number.doubleValue() : missing;
	}

}
