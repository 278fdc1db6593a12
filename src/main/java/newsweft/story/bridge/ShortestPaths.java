package newsweft.story.bridge;

import java.util.Arrays;

import newsweft.story.network.WeightedGraph;

/**
 * All shortest paths from one node at a time, and how much of them runs through others.
 */
final class ShortestPaths {

	/**
	 * Sums of fractions as whole numbers are the same in any order. Twenty bits behind
	 * the point leave 43 before it: a million sources times a million targets.
	 */
	static final double FRACTION = 1 << 20;

	private final WeightedGraph graph;

	private final int[] distance;

	private final double[] paths;

	private final double[] dependency;

	private final int[] queue;

	private final long[] sums;

	ShortestPaths(WeightedGraph graph) {
		this.graph = graph;
		this.distance = new int[graph.nodes()];
		this.paths = new double[graph.nodes()];
		this.dependency = new double[graph.nodes()];
		this.queue = new int[graph.nodes()];
		this.sums = new long[graph.nodes()];
		Arrays.fill(this.distance, -1);
	}

	/** Adds what each node bears of the paths from a source to all others. */
	void add(int source) {
		int reached = search(source);
		for (int at = reached - 1; at > 0; at--) {
			int node = this.queue[at];
			double share = (1 + this.dependency[node]) / this.paths[node];
			for (int tie = this.graph.start(node); tie < this.graph.end(node); tie++) {
				int before = this.graph.neighbour(tie);
				if (this.distance[before] == this.distance[node] - 1) {
					this.dependency[before] += this.paths[before] * share;
				}
			}
			this.sums[node] += Math.round(this.dependency[node] * FRACTION);
		}
		for (int at = 0; at < reached; at++) {
			this.distance[this.queue[at]] = -1;
			this.paths[this.queue[at]] = 0;
			this.dependency[this.queue[at]] = 0;
		}
	}

	private int search(int source) {
		int reached = 1;
		this.queue[0] = source;
		this.distance[source] = 0;
		this.paths[source] = 1;
		for (int at = 0; at < reached; at++) {
			int node = this.queue[at];
			int next = this.distance[node] + 1;
			for (int tie = this.graph.start(node); tie < this.graph.end(node); tie++) {
				int neighbour = this.graph.neighbour(tie);
				if (this.distance[neighbour] < 0) {
					this.distance[neighbour] = next;
					this.queue[reached++] = neighbour;
				}
				if (this.distance[neighbour] == next) {
					this.paths[neighbour] += this.paths[node];
				}
			}
		}
		return reached;
	}

	long sum(int node) {
		return this.sums[node];
	}

}
