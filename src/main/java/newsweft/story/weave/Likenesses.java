package newsweft.story.weave;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import newsweft.story.label.Spellings;
import newsweft.story.text.ReadArticle;

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
	static List<Likeness> of(List<ReadArticle> articles, TermVectors vectors, int[][] near) {
		List<Likeness> alike = Arrays.stream(pairs(near))
			.parallel()
			.mapToObj((pair) -> likeness((int) (pair >>> Integer.SIZE), (int) pair, articles, vectors))
			.flatMap(Optional::stream)
			.toList();
		Spellings spellings = Spellings.ofStems(articles,
				alike.stream().flatMap((likeness) -> likeness.terms().stream()).collect(Collectors.toSet()));
		return alike.parallelStream()
			.map((likeness) -> new Likeness(likeness.source(), likeness.target(), likeness.score(),
					likeness.terms().stream().map(spellings::of).toList()))
			.toList();
	}

	/** Both rows of each pair in one number, the lower one first; ascending. */
	private static long[] pairs(int[][] near) {
		return IntStream.range(0, near.length)
			.boxed()
			.flatMapToLong((row) -> Arrays.stream(near[row])
				.limit(MOST)
				.mapToLong((other) -> (long) Math.min(row, other) << Integer.SIZE | Math.max(row, other)))
			.sorted()
			.distinct()
			.toArray();
	}

	private static Optional<Likeness> likeness(int low, int high, List<ReadArticle> articles, TermVectors vectors) {
		double cosine = vectors.cosine(low, high);
		return (cosine < LEAST) ? Optional.empty()
				: Optional.of(new Likeness(articles.get(low).article().key(), articles.get(high).article().key(),
						Assembly.inThousandths(cosine), vectors.shared(low, high, REASONS)));
	}

}
