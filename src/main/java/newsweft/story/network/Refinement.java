package newsweft.story.network;

import java.util.Arrays;
import java.util.Random;

/**
 * Splits communities into well-connected parts: from nodes on their own, each that is
 * still alone joins a part of its community to which it adds, if both are well connected
 * to the rest of the community. What holds together only through a node that has since
 * moved away falls apart here.
 */
final class Refinement {

	private final Level level;

	private final long resolution;

	private final Random random;

	private final int[] communities;

	private final long[] communityMasses;

	private final int[] parts;

	private final long[] masses;

	/** Weight from each part to the rest of its community. */
	private final long[] outward;

	private final boolean[] joined;

	private final long[] toward;

	private final int[] touched;

	private boolean drawing;

	Refinement(Level level, long resolution, int[] communities, Random random) {
		int nodes = level.nodes();
		this.level = level;
		this.resolution = resolution;
		this.random = random;
		this.communities = communities;
		this.communityMasses = new long[nodes];
		this.parts = new int[nodes];
		this.masses = new long[nodes];
		this.outward = new long[nodes];
		this.joined = new boolean[nodes];
		this.toward = new long[nodes];
		this.touched = new int[nodes];
		Arrays.setAll(this.parts, (node) -> node);
		for (int node = 0; node < nodes; node++) {
			this.masses[node] = level.size(node);
			this.communityMasses[communities[node]] += level.size(node);
			for (int at = level.start(node); at < level.end(node); at++) {
				this.outward[node] += (communities[level.neighbour(at)] == communities[node]) ? level.weight(at) : 0;
			}
		}
	}

	/**
	 * Splits.
	 * @param order in which the nodes are looked at
	 * @param draw whether parts are drawn in proportion to what they gain; otherwise the
	 * best is taken
	 * @return the part of each node, below the number of nodes
	 */
	int[] run(int[] order, boolean draw) {
		this.drawing = draw;
		for (int node : order) {
			if (!this.joined[node] && isWellConnected(node, node)) {
				join(node);
			}
		}
		return this.parts;
	}

	private boolean isWellConnected(int part, int node) {
		long rest = this.communityMasses[this.communities[node]] - this.masses[part];
		return this.outward[part] >= this.resolution * this.masses[part] * rest;
	}

	private void join(int node) {
		int met = meet(node);
		int part = (this.drawing) ? drawn(node, met) : best(node, met);
		if (part >= 0) {
			this.masses[part] += this.masses[node];
			this.outward[part] += this.outward[node] - 2 * this.toward[part];
			this.parts[node] = part;
			this.joined[part] = true;
		}
		for (int i = 0; i < met; i++) {
			this.toward[this.touched[i]] = 0;
		}
	}

	/** The part with the greatest gain, the first met among equals, or -1. */
	private int best(int node, int met) {
		int best = -1;
		long most = 0;
		for (int i = 0; i < met; i++) {
			long gain = gain(node, this.touched[i]);
			if (gain > most) {
				most = gain;
				best = this.touched[i];
			}
		}
		return best;
	}

	/** A part drawn with a probability in proportion to its gain, or -1. */
	private int drawn(int node, int met) {
		long sum = 0;
		for (int i = 0; i < met; i++) {
			sum += gain(node, this.touched[i]);
		}
		if (sum == 0) {
			return -1;
		}
		long rest = (long) (this.random.nextDouble() * sum);
		int i = 0;
		while (rest >= gain(node, this.touched[i])) {
			rest -= gain(node, this.touched[i++]);
		}
		return this.touched[i];
	}

	/** Sums the weights to the parts of the node's community that it has edges to. */
	private int meet(int node) {
		int met = 0;
		for (int at = this.level.start(node); at < this.level.end(node); at++) {
			int neighbour = this.level.neighbour(at);
			if (this.communities[neighbour] == this.communities[node]) {
				int part = this.parts[neighbour];
				if (this.toward[part] == 0) {
					this.touched[met++] = part;
				}
				this.toward[part] += this.level.weight(at);
			}
		}
		return met;
	}

	private long gain(int node, int part) {
		long gain = this.toward[part] - this.resolution * this.level.size(node) * this.masses[part];
		return (gain > 0 && isWellConnected(part, node)) ? gain : 0;
	}

}
