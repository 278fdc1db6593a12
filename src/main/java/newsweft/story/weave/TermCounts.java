package newsweft.story.weave;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import newsweft.story.text.ReadArticle;
import newsweft.story.text.Word;

/**
 * How often one article has each of its terms: words by the numbers of their stems, and
 * pairs of neighbouring words, by both numbers. Terms ascend, words before pairs.
 */
final class TermCounts {

	/** A word of the title counts as this many of the excerpt. */
	private static final float TITLE = 3;

	/** A word of the text counts as this much of one of the excerpt. */
	private static final float TEXT = 0.5F;

	private final long[] terms;

	private final float[] frequencies;

	private TermCounts(long[] terms, float[] frequencies) {
		this.terms = terms;
		this.frequencies = frequencies;
	}

	static TermCounts of(ReadArticle article, Stems stems, Boilerplate boilerplate) {
		List<List<Word>> parts = List.of(article.title(), article.excerpt(), article.text());
		float[][] weights = { ones(article.title(), TITLE), boilerplate.weights(article, article.excerpt(), 1),
				boilerplate.weights(article, article.text(), TEXT) };
		int size = parts.stream().mapToInt(List::size).sum();
		long[] found = new long[2 * size];
		float[] weight = new float[2 * size];
		int count = 0;
		for (int part = 0; part < weights.length; part++) {
			Word before = null;
			int last = 0;
			for (int i = 0; i < weights[part].length; i++) {
				Word word = parts.get(part).get(i);
				int stem = stems.number(word);
				found[count] = stem;
				weight[count++] = weights[part][i];
				if (before != null && word.follows(before)) {
					found[count] = pair(last, stem);
					weight[count++] = Math.min(weights[part][i - 1], weights[part][i]);
				}
				before = word;
				last = stem;
			}
		}
		return summed(Arrays.copyOf(found, count), weight);
	}

	private static float[] ones(List<Word> words, float weight) {
		float[] weights = new float[words.size()];
		Arrays.fill(weights, weight);
		return weights;
	}

	private static TermCounts summed(long[] found, float[] weights) {
		long[] terms = Arrays.stream(found).sorted().distinct().toArray();
		float[] frequencies = new float[terms.length];
		for (int i = 0; i < found.length; i++) {
			frequencies[Arrays.binarySearch(terms, found[i])] += weights[i];
		}
		return new TermCounts(terms, frequencies);
	}

	private static long pair(int first, int second) {
		return (first + 1L) << Integer.SIZE | second;
	}

	static boolean isPair(long term) {
		return term >>> Integer.SIZE > 0;
	}

	int size() {
		return this.terms.length;
	}

	long term(int at) {
		return this.terms[at];
	}

	float frequency(int at) {
		return this.frequencies[at];
	}

	/** The pairs of words among the terms. */
	long[] pairs() {
		int words = (int) IntStream.range(0, this.terms.length).filter((at) -> !isPair(this.terms[at])).count();
		return Arrays.copyOfRange(this.terms, words, this.terms.length);
	}

}
