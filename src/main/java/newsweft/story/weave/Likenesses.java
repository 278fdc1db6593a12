package newsweft.story.weave;

import java.util.Arrays;
import java.util.List;
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
		List<Likeness> alike = IntStream.range(0, near.length)
			.boxed()
			.flatMap((row) -> Arrays.stream(near[row]).limit(MOST).mapToObj((other) -> Pair.of(row, other)))
			.distinct()
			.sorted()
			.filter((pair) -> vectors.cosine(pair.low(), pair.high()) >= LEAST)
			.map((pair) -> new Likeness(articles.get(pair.low()).article().key(),
					articles.get(pair.high()).article().key(),
					Assembly.inThousandths(vectors.cosine(pair.low(), pair.high())),
					vectors.shared(pair.low(), pair.high(), REASONS)))
			.toList();
		Spellings spellings = Spellings.ofStems(articles,
				alike.stream().flatMap((likeness) -> likeness.terms().stream()).collect(Collectors.toSet()));
		return alike.stream()
			.map((likeness) -> new Likeness(likeness.source(), likeness.target(), likeness.score(),
					likeness.terms().stream().map(spellings::of).toList()))
			.toList();
	}

}
