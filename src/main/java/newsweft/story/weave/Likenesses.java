package newsweft.story.weave;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Says which articles are alike, and by which words. */
final class Likenesses {

	/** Of how many of its nearest neighbours an article is said to be alike, at most. */
	private static final int MOST = 10;

	/** Cosine below which two articles are not said to be alike. */
	private static final double LEAST = 0.1;

	private static final int REASONS = 5;

	private Likenesses() {
	}

	/** Ordered by source and target. */
	static List<Likeness> of(List<ReadArticle> articles, TermVectors vectors, int[][] near, Phrases phrases) {
		return IntStream.range(0, near.length)
			.boxed()
			.flatMap((row) -> Arrays.stream(near[row]).limit(MOST).mapToObj((other) -> Pair.of(row, other)))
			.distinct()
			.sorted()
			.filter((pair) -> vectors.cosine(pair.low(), pair.high()) >= LEAST)
			.map((pair) -> new Likeness(articles.get(pair.low()).article().key(),
					articles.get(pair.high()).article().key(),
					Assembly.inThousandths(vectors.cosine(pair.low(), pair.high())),
					vectors.shared(pair.low(), pair.high(), REASONS).stream().map(phrases::spelling).toList()))
			.toList();
	}

}
