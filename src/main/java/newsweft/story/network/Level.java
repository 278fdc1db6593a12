package newsweft.story.network;

import java.util.Arrays;

/**
 * What Leiden works on at one level of aggregation: nodes that stand for one or more
 * nodes of the original graph, in compressed rows. Sums of weights need 64 bits here.
 */
final class Level {

	private final int[] starts;

	private final int[] neighbours;

	private final long[] weights;

	private final long[] sizes;

	private Level(int[] starts, int[] neighbours, long[] weights, long[] sizes) {
		this.starts = starts;
		this.neighbours = neighbours;
		this.weights = weights;
		this.sizes = sizes;
	}

	/**
	 * The first level.
	 * @param sizes how many articles each node stands for
	 * @throws IllegalArgumentException if there is not one size of 1 or more for each
	 * node
	 */
	static Level of(WeightedGraph graph, int[] sizes) {
		int nodes = graph.nodes();
		if (sizes.length != nodes || Arrays.stream(sizes).anyMatch((size) -> size < 1)) {
			throw new IllegalArgumentException(
					"No level of %d nodes with %d sizes, each 1 or more".formatted(nodes, sizes.length));
		}
		int[] starts = new int[nodes + 1];
		for (int node = 0; node < nodes; node++) {
			starts[node + 1] = graph.end(node);
		}
		int[] neighbours = new int[starts[nodes]];
		long[] weights = new long[starts[nodes]];
		for (int at = 0; at < neighbours.length; at++) {
			neighbours[at] = graph.neighbour(at);
			weights[at] = graph.weight(at);
		}
		long[] longSizes = new long[nodes];
		for (int node = 0; node < nodes; node++) {
			longSizes[node] = sizes[node];
		}
		return new Level(starts, neighbours, weights, longSizes);
	}

	/**
	 * The next level: each group of nodes becomes one node. Edges inside a group are left
	 * out, since no move can change what they add.
	 * @param groups the group of each node, numbered from 0 without gaps
	 * @param count how many groups
	 */
	Level aggregate(int[] groups, int count) {
		int[][] members = Groups.members(groups, count);
		long[] sums = new long[count];
		int[] touched = new int[count];
		int[] nextStarts = new int[count + 1];
		// Before the edges of a group are summed, there are at most as many as now.
		int[] nextNeighbours = new int[this.neighbours.length];
		long[] nextWeights = new long[this.neighbours.length];
		long[] nextSizes = new long[count];
		for (int group = 0; group < count; group++) {
			int met = 0;
			for (int node : members[group]) {
				nextSizes[group] += this.sizes[node];
				for (int at = this.starts[node]; at < this.starts[node + 1]; at++) {
					int other = groups[this.neighbours[at]];
					if (sums[other] == 0 && other != group) {
						touched[met++] = other;
					}
					sums[other] += (other != group) ? this.weights[at] : 0;
				}
			}
			int next = nextStarts[group];
			for (int i = 0; i < met; i++) {
				nextNeighbours[next] = touched[i];
				nextWeights[next++] = sums[touched[i]];
				sums[touched[i]] = 0;
			}
			nextStarts[group + 1] = next;
		}
		return new Level(nextStarts, Arrays.copyOf(nextNeighbours, nextStarts[count]),
				Arrays.copyOf(nextWeights, nextStarts[count]), nextSizes);
	}

	int nodes() {
		return this.sizes.length;
	}

	int start(int node) {
		return this.starts[node];
	}

	int end(int node) {
		return this.starts[node + 1];
	}

	int neighbour(int at) {
		return this.neighbours[at];
	}

	long weight(int at) {
		return this.weights[at];
	}

	/** How many nodes of the original graph the node stands for, by their own sizes. */
	long size(int node) {
		return this.sizes[node];
	}

}
