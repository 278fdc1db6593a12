package newsweft.story.network;

import java.util.Arrays;

/**
 * Moves single nodes to the community where they add most to the quality, until no move
 * adds anything (fast local moving: only the neighbours of a node that moved are looked
 * at again).
 */
final class LocalMoving {

	private final Level level;

	private final long resolution;

	private final int[] communities;

	private final long[] masses;

	private final int[] counts;

	/** Numbers of communities without nodes, as a stack. */
	private final int[] unused;

	private int unusedCount;

	/** Weight from the node at hand to each community; zero between two nodes. */
	private final long[] toward;

	private final int[] touched;

	/** What the move of the node at hand adds to the quality. */
	private long gain;

	/**
	 * Prepares moving.
	 * @param communities of each node, below the number of nodes; changed in place
	 */
	LocalMoving(Level level, long resolution, int[] communities) {
		int nodes = level.nodes();
		this.level = level;
		this.resolution = resolution;
		this.communities = communities;
		this.masses = new long[nodes];
		this.counts = new int[nodes];
		this.toward = new long[nodes];
		this.touched = new int[nodes];
		this.unused = new int[nodes];
		for (int node = 0; node < nodes; node++) {
			this.masses[communities[node]] += level.size(node);
			this.counts[communities[node]]++;
		}
		for (int community = nodes - 1; community >= 0; community--) {
			if (this.counts[community] == 0) {
				this.unused[this.unusedCount++] = community;
			}
		}
	}

	/**
	 * Moves.
	 * @param order in which the nodes are looked at first; used up
	 * @return by how much the quality grew; 0 if no node moved
	 */
	long run(int[] order) {
		long grown = 0;
		boolean[] queued = new boolean[order.length];
		Arrays.fill(queued, true);
		int head = 0;
		for (int waiting = order.length; waiting > 0; waiting--) {
			int node = order[head];
			queued[node] = false;
			int best = best(node);
			int tail = head + waiting;
			head = (head + 1 < order.length) ? head + 1 : 0;
			if (best != this.communities[node]) {
				grown += this.gain;
				move(node, best);
				for (int at = this.level.start(node); at < this.level.end(node); at++) {
					int neighbour = this.level.neighbour(at);
					if (!queued[neighbour] && this.communities[neighbour] != best) {
						queued[neighbour] = true;
						order[(tail < order.length) ? tail : tail - order.length] = neighbour;
						tail++;
						waiting++;
					}
				}
			}
		}
		return grown;
	}

	/** The community that gains most from the node; where it is, among equals. */
	private int best(int node) {
		int met = 0;
		for (int at = this.level.start(node); at < this.level.end(node); at++) {
			int community = this.communities[this.level.neighbour(at)];
			if (this.toward[community] == 0) {
				this.touched[met++] = community;
			}
			this.toward[community] += this.level.weight(at);
		}
		long cost = this.resolution * this.level.size(node);
		int best = this.communities[node];
		long stay = this.toward[best] - cost * (this.masses[best] - this.level.size(node));
		long most = stay;
		for (int i = 0; i < met; i++) {
			int community = this.touched[i];
			long gain = this.toward[community] - cost * this.masses[community];
			if (gain > most && community != this.communities[node]) {
				most = gain;
				best = community;
			}
			this.toward[community] = 0;
		}
		this.gain = Math.max(0, most) - stay;
		return (most < 0) ? this.unused[this.unusedCount - 1] : best;
	}

	private void move(int node, int to) {
		int from = this.communities[node];
		if (this.counts[to] == 0) {
			this.unusedCount--;
		}
		this.masses[from] -= this.level.size(node);
		this.masses[to] += this.level.size(node);
		this.counts[to]++;
		this.communities[node] = to;
		if (--this.counts[from] == 0) {
			this.unused[this.unusedCount++] = from;
		}
	}

}
