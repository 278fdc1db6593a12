package newsweft.story.weave;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
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

	private static final int[] NONE = {};

	private Likenesses() {
	}

	/** Ordered by source and target. */
	static List<Likeness> of(List<ReadArticle> articles, TermVectors vectors, int[][] near) {
		long[] edges = Edges.distinct(IntStream.range(0, near.length)
			.boxed()
			.flatMapToLong((row) -> Arrays.stream(near[row]).limit(MOST).mapToLong((other) -> Edges.edge(row, other))));
		List<Alike> alike = Arrays.stream(edges)
			.parallel()
			.mapToObj((edge) -> Alike.of(Edges.low(edge), Edges.high(edge), vectors))
			.filter((pair) -> pair.cosine >= LEAST)
			.toList();
		Map<Integer, String> spellings = spellings(articles, vectors, alike);
		return alike.parallelStream()
			.map((pair) -> pair.likeness(articles, spellings))
			.sorted(Comparator.comparing(Likeness::source).thenComparing(Likeness::target))
			.toList();
	}

	private static Map<Integer, String> spellings(List<ReadArticle> articles, TermVectors vectors, List<Alike> alike) {
		int[] terms = alike.parallelStream().flatMapToInt((pair) -> Arrays.stream(pair.terms)).distinct().toArray();
		Spellings spellings = Spellings.ofStems(articles, Arrays.stream(terms).mapToObj(vectors::stem).toList());
		return Arrays.stream(terms)
			.boxed()
			.collect(Collectors.toMap(Function.identity(), (term) -> spellings.of(vectors.stem(term))));
	}

	/** Two rows, their cosine, and the terms they share. */
	private record Alike(int row, int other, double cosine, int[] terms) {

		static Alike of(int row, int other, TermVectors vectors) {
			double cosine = vectors.cosine(row, other);
			return new Alike(row, other, cosine, (cosine < LEAST) ? NONE : vectors.shared(row, other, REASONS));
		}

		Likeness likeness(List<ReadArticle> articles, Map<Integer, String> spellings) {
			String key = articles.get(this.row).article().key();
			String otherKey = articles.get(this.other).article().key();
			boolean ordered = key.compareTo(otherKey) < 0;
			return new Likeness(ordered ? key : otherKey, ordered ? otherKey : key, Thousandths.of(this.cosine),
					Arrays.stream(this.terms).mapToObj(spellings::get).toList());
		}

	}

}
