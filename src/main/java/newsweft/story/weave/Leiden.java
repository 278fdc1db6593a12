package newsweft.story.weave;

import java.util.Arrays;
import java.util.Random;

import nl.cwts.networkanalysis.LeidenAlgorithm;
import nl.cwts.networkanalysis.Network;
import nl.cwts.util.LargeDoubleArray;
import nl.cwts.util.LargeIntArray;

/**
 * Communities by the Leiden algorithm (Traag, Waltman, van Eck: From Louvain to Leiden,
 * 2019) in its authors' implementation, for the constant Potts model: a community holds
 * together where the mean weight between two of its members is above the resolution.
 * Unlike modularity, that asks the same of a story whatever the size of the corpus.
 * <p>
 * Weights and resolution are whole numbers, so that every gain is exact: each move
 * improves the partition, none is undone by rounding, and local moving ends.
 */
final class Leiden {

	/** Two to four change something in news; the rest is the bound. */
	private static final int ITERATIONS = 20;

	private Leiden() {
	}

	/**
	 * Finds communities.
	 * @param ties the weighted edges
	 * @param resolution mean weight, 0.0–1.0, below which a community falls apart
	 * @param seed the same ties, resolution and seed give the same communities
	 * @return the community of each row, numbered from 0
	 */
	static int[] communities(Ties ties, double resolution, long seed) {
		LeidenAlgorithm leiden = new LeidenAlgorithm(Math.max(1, Math.rint(resolution * Ties.UNIT)), ITERATIONS,
				LeidenAlgorithm.DEFAULT_RANDOMNESS, new Random(seed));
		return leiden.findClustering(network(ties)).getClusters();
	}

	private static Network network(Ties ties) {
		long[] next = new long[ties.rows() + 1];
		ties.forEach((tie) -> {
			next[ties.from(tie) + 1]++;
			next[ties.to(tie) + 1]++;
		});
		Arrays.parallelPrefix(next, Long::sum);
		long[] starts = next.clone();
		int[] neighbours = new int[(int) starts[ties.rows()]];
		double[] weights = new double[neighbours.length];
		ties.forEach((tie) -> {
			int weight = ties.weight(tie);
			place(ties.from(tie), ties.to(tie), weight, next, neighbours, weights);
			place(ties.to(tie), ties.from(tie), weight, next, neighbours, weights);
		});
		double[] articles = new double[ties.rows()];
		Arrays.fill(articles, 1);
		return new Network(articles, starts, new LargeIntArray(neighbours), new LargeDoubleArray(weights), false);
	}

	private static void place(int row, int neighbour, int weight, long[] next, int[] neighbours, double[] weights) {
		int place = (int) next[row]++;
		neighbours[place] = neighbour;
		weights[place] = weight;
	}

}
