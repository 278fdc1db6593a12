package newsweft.story.network;

import java.util.Arrays;
import java.util.Random;

/**
 * Communities by the Leiden algorithm (Traag, Waltman, van Eck: From Louvain to Leiden:
 * guaranteeing well-connected communities, 2019) for the constant Potts model: the
 * quality of a partition is the weight inside its communities, less the resolution for
 * each pair of articles in one community. So a community holds together where the mean
 * weight between two of its articles is above the resolution; unlike modularity, that
 * asks the same of it whatever the size of the corpus.
 * <p>
 * Departures from the paper: refinement takes the part that gains most instead of drawing
 * one with a probability of exp(gain / θ), and only after an iteration without success
 * draws one in proportion to the gain, which is exact and has nothing to tune; a last
 * step moves nodes and splits what is in pieces until neither helps, so that the result
 * is connected and no single move improves it also where the iterations ended early.
 * <p>
 * Weights and resolution are whole numbers: each gain is exact, every step improves the
 * partition and the search ends. The order of nodes comes from {@link Random}, whose
 * sequence is part of its specification: one seed gives one result on any JDK.
 */
public final class Leiden {

	/** A bound; the search of a quarter of a million nodes ends after seven. */
	private static final int ITERATIONS = 20;

	/**
	 * After so many iterations in a row that bring nothing noticeable, the search ends.
	 */
	private static final int PATIENCE = 2;

	/** The share of the quality, one in so many, that an iteration has to bring. */
	private static final long NOTICEABLE = 10_000;

	/** The same where the search may end early. */
	private static final long NOTICEABLE_EARLY = 1_000;

	private final Level base;

	private final long resolution;

	private final long noticeable;

	private final Random random;

	private final int[] communities;

	private Leiden(Level base, long resolution, long noticeable, long seed) {
		this.base = base;
		this.resolution = resolution;
		this.noticeable = noticeable;
		this.random = new Random(seed);
		this.communities = ascending(base.nodes());
	}

	/**
	 * Finds communities.
	 * @param sizes how many articles each node stands for, 1 or more
	 * @param resolution mean weight between two articles, 1 or more, below which a
	 * community falls apart
	 * @param seed the same graph, resolution and seed give the same communities
	 * @return the community of each node, numbered from 0 in the order of their first
	 * nodes; each is connected, and moving any single node would not improve the quality
	 * @throws IllegalArgumentException if the resolution is below 1, there is not one
	 * size for each node, a size is below 1, or resolution and sizes are beyond 64 bits
	 */
	public static int[] communities(WeightedGraph graph, int[] sizes, long resolution, long seed) {
		return communities(Level.of(graph, sizes), resolution, seed);
	}

	static int[] communities(Level base, long resolution, long seed) {
		return communities(base, resolution, NOTICEABLE, seed);
	}

	private static int[] communities(Level base, long resolution, long noticeable, long seed) {
		check(base, resolution);
		Leiden leiden = new Leiden(base, resolution, noticeable, seed);
		leiden.run();
		return leiden.communities;
	}

	/** Finds communities of nodes that stand for one article each. */
	public static int[] communities(WeightedGraph graph, long resolution, long seed) {
		return communities(single(graph), resolution, seed);
	}

	/**
	 * Finds communities of nodes that stand for one article each, in a third of the time
	 * for large graphs: the search ends when iterations add less than a thousandth to the
	 * quality. For where many searches are compared and none is kept.
	 */
	public static int[] sketch(WeightedGraph graph, long resolution, long seed) {
		return communities(single(graph), resolution, NOTICEABLE_EARLY, seed);
	}

	private static Level single(WeightedGraph graph) {
		int[] sizes = new int[graph.nodes()];
		Arrays.fill(sizes, 1);
		return Level.of(graph, sizes);
	}

	/**
	 * The quality that {@link #communities} looks for, comparable between partitions of
	 * one graph at one resolution.
	 * @return the weight inside the communities, less the resolution for each pair of
	 * articles in one community; pairs inside a node are left out
	 */
	public static long quality(WeightedGraph graph, int[] sizes, int[] communities, long resolution) {
		long inside = 0;
		long[] masses = new long[graph.nodes()];
		for (int node = 0; node < graph.nodes(); node++) {
			inside -= 2 * resolution * sizes[node] * masses[communities[node]];
			masses[communities[node]] += sizes[node];
			for (int at = graph.start(node); at < graph.end(node); at++) {
				inside += (communities[graph.neighbour(at)] == communities[node]) ? graph.weight(at) : 0;
			}
		}
		return inside / 2;
	}

	private static void check(Level base, long resolution) {
		long all = 0;
		for (int node = 0; node < base.nodes(); node++) {
			all += base.size(node);
		}
		boolean fits = all <= Integer.MAX_VALUE && Math.multiplyHigh(resolution, all * all) == 0
				&& resolution * all * all >= 0;
		if (resolution < 1 || !fits) {
			throw new IllegalArgumentException(
					"No communities of %d articles at resolution %d".formatted(all, resolution));
		}
	}

	private void run() {
		long quality = 0;
		int still = 0;
		for (int iteration = 0; iteration < ITERATIONS && still < PATIENCE; iteration++) {
			long gain = iterate(still > 0);
			quality += gain;
			still = (gain <= quality / this.noticeable) ? still + 1 : 0;
		}
		while (move() | split()) {
			Groups.renumber(this.communities);
		}
	}

	private boolean move() {
		return new LocalMoving(this.base, this.resolution, this.communities).run(order(this.base.nodes())) > 0;
	}

	/**
	 * Moves, refines and aggregates, level by level, until nothing is left to merge.
	 * @param drawing whether refinement draws
	 * @return by how much the quality grew
	 */
	private long iterate(boolean drawing) {
		long gain = 0;
		Level level = this.base;
		int[] partition = this.communities.clone();
		int[] places = ascending(level.nodes());
		while (true) {
			gain += new LocalMoving(level, this.resolution, partition).run(order(level.nodes()));
			int[] parts = new Refinement(level, this.resolution, partition, this.random).run(order(level.nodes()),
					drawing);
			int count = Groups.renumber(parts);
			if (count == level.nodes()) {
				break;
			}
			level = level.aggregate(parts, count);
			partition = carry(partition, parts, count);
			for (int node = 0; node < places.length; node++) {
				places[node] = parts[places[node]];
			}
		}
		for (int node = 0; node < places.length; node++) {
			this.communities[node] = partition[places[node]];
		}
		return gain;
	}

	/** The communities of parts, from those of their nodes. */
	private static int[] carry(int[] partition, int[] parts, int count) {
		Groups.renumber(partition);
		int[] carried = new int[count];
		for (int node = 0; node < parts.length; node++) {
			carried[parts[node]] = partition[node];
		}
		return carried;
	}

	/**
	 * Makes the pieces of communities that are not connected communities of their own.
	 */
	private boolean split() {
		int before = Groups.renumber(this.communities);
		int[] pieces = new int[this.communities.length];
		Arrays.fill(pieces, -1);
		int[] stack = new int[pieces.length];
		int count = 0;
		for (int first = 0; first < pieces.length; first++) {
			if (pieces[first] < 0) {
				fill(first, count++, pieces, stack);
			}
		}
		System.arraycopy(pieces, 0, this.communities, 0, pieces.length);
		return count > before;
	}

	private void fill(int first, int piece, int[] pieces, int[] stack) {
		int depth = 0;
		stack[depth++] = first;
		pieces[first] = piece;
		while (depth > 0) {
			int node = stack[--depth];
			for (int at = this.base.start(node); at < this.base.end(node); at++) {
				int neighbour = this.base.neighbour(at);
				if (pieces[neighbour] < 0 && this.communities[neighbour] == this.communities[first]) {
					pieces[neighbour] = piece;
					stack[depth++] = neighbour;
				}
			}
		}
	}

	private int[] order(int nodes) {
		int[] order = ascending(nodes);
		for (int last = nodes - 1; last > 0; last--) {
			int other = this.random.nextInt(last + 1);
			int node = order[last];
			order[last] = order[other];
			order[other] = node;
		}
		return order;
	}

	private static int[] ascending(int nodes) {
		int[] ascending = new int[nodes];
		Arrays.setAll(ascending, (node) -> node);
		return ascending;
	}

}
