package newsweft.story.network;

import java.util.Random;
import java.util.function.IntBinaryOperator;
import java.util.stream.IntStream;

/**
 * Chooses how close the articles of a story have to be on average, from how close the
 * articles of this corpus are: halfway, on a logarithmic scale, between what two articles
 * at random have in common and what an article has in common with its nearest neighbour.
 * A corpus on one subject has more of both than one on many.
 * <p>
 * Two bounds hold it where the events of news were found best in every part of a corpus
 * that was tried: a sparse corpus, whose nearest neighbours are far, would throw events
 * together, and one on a single subject would tear them apart.
 */
public final class Resolution {

	/** The mean of so many pairs is known to one or two percent on news. */
	private static final int SAMPLE = 20_000;

	/** At least this part of the closeness of equal texts. */
	private static final long AT_LEAST = 18;

	/** At most this part of the closeness of equal texts. */
	private static final long AT_MOST = 12;

	/**
	 * How much less close the articles of a subject are than those of a story. On the
	 * news of January 2020 a twenty-fifth to a thirty-fifth keep a subject of a dozen
	 * stories together; above, its larger stories part, below, subjects run into each
	 * other.
	 */
	private static final long STORY_TO_CONSTELLATION = 30;

	private Resolution() {
	}

	/**
	 * The resolution of stories.
	 * @param ties of articles to their nearest neighbours
	 * @param closeness of two different nodes, tied or not, in the unit of the weights, 0
	 * or more
	 * @param unit the closeness of equal texts
	 * @param seed of the sample of pairs
	 * @return in the unit of the weights, 1 or more; the same for the same input
	 */
	public static long ofStories(WeightedGraph ties, IntBinaryOperator closeness, int unit, long seed) {
		double nearest = nearest(ties);
		double halfway = Math.sqrt(atRandom(ties.nodes(), closeness, seed) * nearest);
		return Math.clamp((long) halfway, Math.max(1, unit / AT_LEAST), Math.max(1, unit / AT_MOST));
	}

	/**
	 * The resolution of constellations.
	 * @param ofStories that of the stories
	 * @return in the same unit, 1 or more
	 */
	public static long ofConstellations(long ofStories) {
		return Math.max(1, ofStories / STORY_TO_CONSTELLATION);
	}

	/** The median of the strongest ties of nodes that have any; 0 where none has. */
	private static double nearest(WeightedGraph ties) {
		int[] strongest = IntStream.range(0, ties.nodes())
			.filter((node) -> ties.start(node) < ties.end(node))
			.map((node) -> IntStream.range(ties.start(node), ties.end(node)).map(ties::weight).max().orElse(0))
			.sorted()
			.toArray();
		return (strongest.length > 0) ? strongest[strongest.length / 2] : 0;
	}

	/** The mean over pairs, all of them where there are few; 0 where there are none. */
	private static double atRandom(int nodes, IntBinaryOperator closeness, long seed) {
		long pairs = (long) nodes * (nodes - 1) / 2;
		if (pairs == 0) {
			return 0;
		}
		if (pairs <= SAMPLE) {
			return (double) IntStream.range(1, nodes)
				.mapToLong((high) -> IntStream.range(0, high).mapToLong((low) -> closeness.applyAsInt(low, high)).sum())
				.sum() / pairs;
		}
		Random random = new Random(seed);
		long sum = 0;
		for (int i = 0; i < SAMPLE; i++) {
			int left = random.nextInt(nodes);
			int right = random.nextInt(nodes - 1);
			sum += closeness.applyAsInt(left, (right < left) ? right : right + 1);
		}
		return (double) sum / SAMPLE;
	}

}
