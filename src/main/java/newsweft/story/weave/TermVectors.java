package newsweft.story.weave;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import newsweft.story.text.ReadArticle;

/**
 * TF-IDF vectors of unit length, one row per article, over the stems of title, excerpt
 * and start of the text and the pairs of neighbouring stems. Weight of a term: (1 + ln(1
 * + f)) · ln((1 + N) / n) for weighted frequency f in an article and n of N articles that
 * have it.
 * <p>
 * A term of one article only can be shared with none: it counts for the length of the
 * vector and is left out. Weights are whole numbers, so that sums are exact in any order.
 */
final class TermVectors {

	/** The length of a vector. */
	static final int LENGTH = 1 << 20;

	private static final double EQUAL = (double) LENGTH * LENGTH;

	/** What a pair of words weighs beside a single word. */
	private static final double PAIR = 1.0 / 3;

	private final Terms terms;

	private final int[] starts;

	private final int[] numbers;

	private final int[] weights;

	private TermVectors(Terms terms, List<TermCounts> counts) {
		this.terms = terms;
		this.starts = new int[counts.size() + 1];
		Arrays.setAll(this.starts, (row) -> (row > 0) ? size(counts.get(row - 1)) : 0);
		Arrays.parallelPrefix(this.starts, Math::addExact);
		this.numbers = new int[this.starts[counts.size()]];
		this.weights = new int[this.numbers.length];
		IntStream.range(0, counts.size()).parallel().forEach((row) -> fill(row, counts.get(row)));
	}

	/** The vectors of articles; row i belongs to article i. */
	static TermVectors of(List<ReadArticle> articles) {
		Stems stems = new Stems(articles);
		Boilerplate boilerplate = new Boilerplate(articles);
		List<TermCounts> counts = articles.parallelStream()
			.map((article) -> TermCounts.of(article, stems, boilerplate))
			.toList();
		return new TermVectors(new Terms(stems, counts), counts);
	}

	private int size(TermCounts counts) {
		return (int) IntStream.range(0, counts.size()).filter((i) -> isShared(counts.term(i))).count();
	}

	private boolean isShared(long term) {
		return this.terms.spread(this.terms.number(term)) > 1;
	}

	private void fill(int row, TermCounts counts) {
		int[] number = new int[counts.size()];
		double[] raw = new double[counts.size()];
		double squares = 0;
		for (int i = 0; i < raw.length; i++) {
			number[i] = this.terms.number(counts.term(i));
			double rarity = StrictMath.log((1.0 + rows()) / this.terms.spread(number[i]));
			double kind = TermCounts.isPair(counts.term(i)) ? PAIR : 1;
			raw[i] = (1 + StrictMath.log(1 + counts.frequency(i))) * rarity * kind;
			squares += raw[i] * raw[i];
		}
		double scale = LENGTH / Math.sqrt(squares);
		int at = this.starts[row];
		for (int i = 0; i < raw.length; i++) {
			if (this.terms.spread(number[i]) > 1) {
				this.numbers[at] = number[i];
				this.weights[at++] = (int) Math.rint(raw[i] * scale);
			}
		}
	}

	int rows() {
		return this.starts.length - 1;
	}

	int termCount() {
		return this.terms.count();
	}

	int start(int row) {
		return this.starts[row];
	}

	int end(int row) {
		return this.starts[row + 1];
	}

	/** The terms of a row ascend. */
	int term(int at) {
		return this.numbers[at];
	}

	/** 0 to {@link #LENGTH}. */
	int weight(int at) {
		return this.weights[at];
	}

	/** Cosine similarity of two rows, 0.0–1.0; 0 where one has no terms. */
	double cosine(int left, int right) {
		long sum = 0;
		int i = start(left);
		int j = start(right);
		while (i < end(left) && j < end(right)) {
			int order = this.numbers[i] - this.numbers[j];
			if (order == 0) {
				sum += (long) this.weights[i] * this.weights[j];
			}
			i += (order <= 0) ? 1 : 0;
			j += (order >= 0) ? 1 : 0;
		}
		return cosine(sum);
	}

	/** What a sum of products of weights means. */
	static double cosine(long sum) {
		return Math.min(1, sum / EQUAL);
	}

	/**
	 * What makes two rows alike.
	 * @return the terms of one stem that they share, by their part in the cosine,
	 * greatest first, at most as many as the limit
	 */
	int[] shared(int left, int right, int limit) {
		Closest greatest = new Closest(limit);
		int i = start(left);
		int j = start(right);
		while (i < end(left) && j < end(right)) {
			int order = this.numbers[i] - this.numbers[j];
			if (order == 0 && !this.terms.isPair(this.numbers[i])) {
				greatest.offer(this.numbers[i], (double) this.weights[i] * this.weights[j]);
			}
			i += (order <= 0) ? 1 : 0;
			j += (order >= 0) ? 1 : 0;
		}
		return greatest.rows();
	}

	/** The stem of a term that is no pair. */
	String stem(int term) {
		return this.terms.name(term);
	}

}
