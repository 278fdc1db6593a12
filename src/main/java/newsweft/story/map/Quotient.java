package newsweft.story.map;

import java.util.Arrays;

import newsweft.story.network.WeightedGraph;

/**
 * The graph of groups of nodes: two groups are tied by the sum of the ties between them.
 */
final class Quotient {

	private final WeightedGraph graph;

	private final int[] group;

	private final long[] sums;

	private final int[] touched;

	private int count;

	private int[] from = new int[1024];

	private int[] to = new int[1024];

	private int[] weights = new int[1024];

	private int edges;

	private Quotient(WeightedGraph graph, int[] group, int groups) {
		this.graph = graph;
		this.group = group;
		this.sums = new long[groups];
		this.touched = new int[groups];
	}

	/** Sums beyond the largest int stay at it. */
	static WeightedGraph of(WeightedGraph graph, int[] group, int[][] members) {
		Quotient quotient = new Quotient(graph, group, members.length);
		for (int low = 0; low < members.length; low++) {
			for (int node : members[low]) {
				quotient.addTies(low, node);
			}
			quotient.flush(low);
		}
		return WeightedGraph.of(members.length, Arrays.copyOf(quotient.from, quotient.edges),
				Arrays.copyOf(quotient.to, quotient.edges), Arrays.copyOf(quotient.weights, quotient.edges));
	}

	private void addTies(int low, int node) {
		for (int at = this.graph.start(node); at < this.graph.end(node); at++) {
			int high = this.group[this.graph.neighbour(at)];
			if (high > low) {
				if (this.sums[high] == 0) {
					this.touched[this.count++] = high;
				}
				this.sums[high] += this.graph.weight(at);
			}
		}
	}

	private void flush(int low) {
		if (this.edges + this.count > this.from.length) {
			int length = Math.max(this.edges + this.count, 2 * this.from.length);
			this.from = Arrays.copyOf(this.from, length);
			this.to = Arrays.copyOf(this.to, length);
			this.weights = Arrays.copyOf(this.weights, length);
		}
		for (int at = 0; at < this.count; at++) {
			int high = this.touched[at];
			this.from[this.edges] = low;
			this.to[this.edges] = high;
			this.weights[this.edges++] = (int) Math.min(this.sums[high], Integer.MAX_VALUE);
			this.sums[high] = 0;
		}
		this.count = 0;
	}

}
