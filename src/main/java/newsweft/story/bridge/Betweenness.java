package newsweft.story.bridge;

import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;

import newsweft.story.network.WeightedGraph;

/**
 * Betweenness (Brandes: A faster algorithm for betweenness centrality, 2001): the share
 * of all shortest paths between two other nodes that runs through a node. Each tie is one
 * step, whatever its weight: paths along weights would make the strongest ties of a story
 * bear most of them, and take ten times as long.
 * <p>
 * In a larger graph it is estimated from paths that start at some nodes drawn at random,
 * which is unbiased and does best of what Brandes and Pich tried (Centrality estimation
 * in large networks, 2007).
 */
final class Betweenness {

	/**
	 * Ties looked at from both ends, for all starts together, before it is estimated: a
	 * third of a second on two cores. 1,500 nodes of 30 ties are within.
	 */
	static final long WORK = 100_000_000;

	/** Fewer say too little of a node. */
	private static final int FEWEST = 64;

	private Betweenness() {
	}

	/**
	 * Works it out on all cores.
	 * @param seed of the choice of starts in a larger graph
	 * @return for each node, 0.0–1.0; an estimate can be a little above 1
	 */
	static double[] of(WeightedGraph graph, long seed) {
		int nodes = graph.nodes();
		int[] sources = sources(graph, seed);
		ConcurrentLinkedQueue<ShortestPaths> idle = new ConcurrentLinkedQueue<>();
		IntStream.of(sources).parallel().forEach((source) -> {
			ShortestPaths free = idle.poll();
			ShortestPaths paths = (free != null) ? free : new ShortestPaths(graph);
			paths.add(source);
			idle.add(paths);
		});
		double pairs = Math.max(1, (nodes - 1.0) * (nodes - 2.0)) * sources.length / Math.max(1, nodes);
		return IntStream.range(0, nodes)
			.mapToDouble((node) -> idle.stream().mapToLong((paths) -> paths.sum(node)).sum() / ShortestPaths.FRACTION
					/ pairs)
			.toArray();
	}

	/** All, or so many as there is time for, or so many as say something. */
	private static int[] sources(WeightedGraph graph, long seed) {
		int nodes = graph.nodes();
		int[] all = IntStream.range(0, nodes).toArray();
		int count = (int) Math.max(FEWEST, WORK / Math.max(1, 2L * graph.edges()));
		if (nodes <= count) {
			return all;
		}
		SplittableRandom random = new SplittableRandom(seed);
		for (int at = 0; at < count; at++) {
			int other = at + random.nextInt(nodes - at);
			int source = all[other];
			all[other] = all[at];
			all[at] = source;
		}
		return IntStream.of(all).limit(count).toArray();
	}

}
