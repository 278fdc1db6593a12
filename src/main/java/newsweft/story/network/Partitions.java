package newsweft.story.network;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Finds stories and constellations. The stories are the best of several searches at the
 * resolution, and what is alone joins the story that it clearly belongs to; their
 * stability is the agreement with all the other searches, at the resolution and a quarter
 * above and below, on all cores.
 */
public final class Partitions {

	/** Factors on the resolution, in percent. */
	private static final int[] NEARBY = { 100, 80, 125 };

	/**
	 * Up to so many nodes each resolution is searched with three seeds, above with one.
	 */
	private static final int SEVERAL_SEEDS = 100_000;

	private static final int SEEDS = 3;

	private Partitions() {
	}

	/**
	 * The stories of articles.
	 * @param ties between articles
	 * @param resolution mean weight, 1 or more, below which a story falls apart
	 * @return the same for the same input, on any number of cores; the stability of a
	 * story is the mean, over the other searches, of the best Jaccard index of the story
	 * with a community found there
	 */
	public static Partition stories(WeightedGraph ties, long resolution, long seed) {
		int[] sizes = new int[ties.nodes()];
		Arrays.fill(sizes, 1);
		Level base = Level.of(ties, sizes);
		int seeds = (ties.nodes() <= SEVERAL_SEEDS) ? SEEDS : 1;
		List<int[]> found = IntStream.range(0, seeds * NEARBY.length)
			.parallel()
			.mapToObj((run) -> Leiden.communities(base, nearby(resolution, NEARBY[run / seeds]), seed + run % seeds))
			.toList();
		List<int[]> complete = found.parallelStream().map((communities) -> Strays.join(ties, communities)).toList();
		int best = 0;
		for (int run = 1; run < seeds; run++) {
			long gain = Leiden.quality(ties, sizes, found.get(run), resolution)
					- Leiden.quality(ties, sizes, found.get(best), resolution);
			best = (gain > 0) ? run : best;
		}
		int chosen = best;
		return new Partition(complete.get(best), Stability.of(complete.get(best),
				IntStream.range(0, complete.size()).filter((run) -> run != chosen).mapToObj(complete::get).toList()));
	}

	/**
	 * The constellations of stories: subjects, whose stories have more to do with each
	 * other than with the rest.
	 * @param stories of each article, numbered from 0 without gaps
	 * @param resolution mean weight between two articles, 1 or more, below which a
	 * constellation falls apart
	 * @return the constellation of each story, numbered from 0 in the order of stories; a
	 * story may be alone
	 */
	public static int[] constellations(WeightedGraph ties, int[] stories, long resolution, long seed) {
		int[] sizes = new int[ties.nodes()];
		Arrays.fill(sizes, 1);
		return Leiden.communities(Level.of(ties, sizes).aggregate(stories, Groups.count(stories)), resolution, seed);
	}

	private static long nearby(long resolution, int percent) {
		return Math.max(1, resolution * percent / 100);
	}

}
