package newsweft.story.weave;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import newsweft.story.label.Spellings;
import newsweft.story.network.Thousandths;
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
		long[] edges = Edges.distinct(IntStream.range(0, near.length)
			.boxed()
			.flatMapToLong((row) -> Arrays.stream(near[row]).limit(MOST).mapToLong((other) -> Edges.edge(row, other))));
		List<Likeness> alike = Arrays.stream(edges)
			.parallel()
			.mapToObj((edge) -> likeness(Edges.low(edge), Edges.high(edge), articles, vectors))
			.flatMap(Optional::stream)
			.toList();
		Spellings spellings = Spellings.ofStems(articles,
				alike.stream().flatMap((likeness) -> likeness.terms().stream()).collect(Collectors.toSet()));
		return alike.parallelStream()
			.map((likeness) -> new Likeness(likeness.source(), likeness.target(), likeness.score(),
					likeness.terms().stream().map(spellings::of).toList()))
			.sorted(Comparator.comparing(Likeness::source).thenComparing(Likeness::target))
			.toList();
	}

	private static Optional<Likeness> likeness(int row, int other, List<ReadArticle> articles, TermVectors vectors) {
		double cosine = vectors.cosine(row, other);
		if (cosine < LEAST) {
			return Optional.empty();
		}
		String key = articles.get(row).article().key();
		String otherKey = articles.get(other).article().key();
		boolean ordered = key.compareTo(otherKey) < 0;
		return Optional.of(new Likeness(ordered ? key : otherKey, ordered ? otherKey : key, Thousandths.of(cosine),
				vectors.shared(row, other, REASONS)));
	}

}
