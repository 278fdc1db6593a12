package newsweft.story.network;

import java.util.Arrays;

/**
 * An undirected graph over the nodes 0 to n − 1 in compressed rows: each edge stands at
 * both of its ends, the neighbours of a node in ascending order. Weights are positive
 * whole numbers, so that sums and gains are exact in any order.
 */
public final class WeightedGraph {

	private final int[] starts;

	private final int[] neighbours;

	private final int[] weights;

	private WeightedGraph(int[] starts, int[] neighbours, int[] weights) {
		this.starts = starts;
		this.neighbours = neighbours;
		this.weights = weights;
	}

	/**
	 * Makes a graph of edges.
	 * @param nodes how many nodes it has
	 * @param from one end of each edge
	 * @param to the other end
	 * @param weights of each edge, 1 or more
	 * @throws IllegalArgumentException if an edge is there twice, in whichever direction,
	 * leads from a node to itself, has no weight, or ends at no node of the graph
	 */
	public static WeightedGraph of(int nodes, int[] from, int[] to, int[] weights) {
		int[] starts = new int[nodes + 1];
		for (int edge = 0; edge < from.length; edge++) {
			check(nodes, from[edge], to[edge], weights[edge]);
			starts[from[edge] + 1]++;
			starts[to[edge] + 1]++;
		}
		Arrays.parallelPrefix(starts, Math::addExact);
		long[] entries = new long[starts[nodes]];
		int[] next = starts.clone();
		for (int edge = 0; edge < from.length; edge++) {
			entries[next[from[edge]]++] = entry(to[edge], weights[edge]);
			entries[next[to[edge]]++] = entry(from[edge], weights[edge]);
		}
		for (int node = 0; node < nodes; node++) {
			Arrays.sort(entries, starts[node], starts[node + 1]);
		}
		return new WeightedGraph(starts, neighbours(starts, entries), weights(entries));
	}

	private static void check(int nodes, int from, int to, int weight) {
		if (from == to || Math.min(from, to) < 0 || Math.max(from, to) >= nodes || weight < 1) {
			throw new IllegalArgumentException(
					"No edge from %d to %d of weight %d among %d nodes".formatted(from, to, weight, nodes));
		}
	}

	private static long entry(int neighbour, int weight) {
		return (long) neighbour << Integer.SIZE | weight;
	}

	private static int[] neighbours(int[] starts, long[] entries) {
		int[] neighbours = new int[entries.length];
		for (int node = 0; node + 1 < starts.length; node++) {
			for (int at = starts[node]; at < starts[node + 1]; at++) {
				neighbours[at] = (int) (entries[at] >>> Integer.SIZE);
				if (at > starts[node] && neighbours[at] == neighbours[at - 1]) {
					throw new IllegalArgumentException("Two edges between %d and %d".formatted(node, neighbours[at]));
				}
			}
		}
		return neighbours;
	}

	private static int[] weights(long[] entries) {
		int[] weights = new int[entries.length];
		Arrays.setAll(weights, (at) -> (int) entries[at]);
		return weights;
	}

	/** How many nodes. */
	public int nodes() {
		return this.starts.length - 1;
	}

	/** How many edges, each counted once. */
	public int edges() {
		return this.neighbours.length / 2;
	}

	/** Where the neighbours of a node start. */
	public int start(int node) {
		return this.starts[node];
	}

	/** Where they end; exclusive. */
	public int end(int node) {
		return this.starts[node + 1];
	}

	/** The neighbour at a place between {@link #start} and {@link #end} of a node. */
	public int neighbour(int at) {
		return this.neighbours[at];
	}

	/** The weight of the edge to that neighbour, 1 or more. */
	public int weight(int at) {
		return this.weights[at];
	}

}
