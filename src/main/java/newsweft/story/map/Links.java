package newsweft.story.map;

import java.util.Arrays;

import newsweft.story.network.WeightedGraph;

/**
 * The strongest ties among some nodes of a graph, renumbered from 0 in the order given,
 * each at both of its ends.
 *
 * @param starts where the ties of each node start, and behind the last node the end
 * @param others the node at the other end
 * @param strengths the tie's weight over the geometric mean of all weights at either end,
 * above 0 and up to 1: what is much for a small one is not drowned by a large one
 */
record Links(int[] starts, int[] others, double[] strengths) {

	/**
	 * A tie counts if it is among so many strongest ones of either end. In the plane each
	 * has room beside it for few; with all ties everything comes to lie between
	 * everything.
	 */
	private static final int STRONGEST = 2;

	/**
	 * Takes ties among nodes.
	 * @param number of each node of the graph among the chosen ones; anything for the
	 * others
	 */
	static Links among(WeightedGraph graph, int[] chosen, int[] number) {
		int[] starts = new int[chosen.length + 1];
		long[] sums = new long[chosen.length];
		for (int node = 0; node < chosen.length; node++) {
			starts[node + 1] = starts[node];
			for (int at = graph.start(chosen[node]); at < graph.end(chosen[node]); at++) {
				if (isChosen(graph.neighbour(at), chosen, number)) {
					starts[node + 1]++;
					sums[node] += graph.weight(at);
				}
			}
		}
		Links links = new Links(starts, new int[starts[chosen.length]], new double[starts[chosen.length]]);
		links.fill(graph, chosen, number, sums);
		return links.strongest();
	}

	private void fill(WeightedGraph graph, int[] chosen, int[] number, long[] sums) {
		int next = 0;
		for (int node = 0; node < chosen.length; node++) {
			for (int at = graph.start(chosen[node]); at < graph.end(chosen[node]); at++) {
				if (isChosen(graph.neighbour(at), chosen, number)) {
					int other = number[graph.neighbour(at)];
					this.others[next] = other;
					this.strengths[next++] = graph.weight(at) / Math.sqrt((double) sums[node] * sums[other]);
				}
			}
		}
	}

	private Links strongest() {
		double[] least = new double[nodes()];
		for (int node = 0; node < nodes(); node++) {
			double[] sorted = Arrays.copyOfRange(this.strengths, this.starts[node], this.starts[node + 1]);
			Arrays.sort(sorted);
			least[node] = (sorted.length > STRONGEST) ? sorted[sorted.length - STRONGEST] : 0;
		}
		int[] kept = new int[nodes() + 1];
		int next = 0;
		for (int node = 0; node < nodes(); node++) {
			for (int at = this.starts[node]; at < this.starts[node + 1]; at++) {
				if (this.strengths[at] >= Math.min(least[node], least[this.others[at]])) {
					this.others[next] = this.others[at];
					this.strengths[next++] = this.strengths[at];
				}
			}
			kept[node + 1] = next;
		}
		return new Links(kept, Arrays.copyOf(this.others, next), Arrays.copyOf(this.strengths, next)).normalised();
	}

	private Links normalised() {
		double[] sums = new double[nodes()];
		for (int node = 0; node < nodes(); node++) {
			for (int at = this.starts[node]; at < this.starts[node + 1]; at++) {
				sums[node] += this.strengths[at];
			}
		}
		for (int node = 0; node < nodes(); node++) {
			for (int at = this.starts[node]; at < this.starts[node + 1]; at++) {
				this.strengths[at] /= Math.sqrt(sums[node] * sums[this.others[at]]);
			}
		}
		return this;
	}

	private static boolean isChosen(int node, int[] chosen, int[] number) {
		int at = number[node];
		return at >= 0 && at < chosen.length && chosen[at] == node;
	}

	int nodes() {
		return this.starts.length - 1;
	}

}
