package newsweft.story.weave;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Finds the closest rows of each row through an inverted index, so that only rows that
 * share a term are compared.
 */
final class NearestNeighbours {

	/**
	 * Terms of more articles than this find no neighbours: they tell little, and without
	 * a bound the cost would grow with the square of the corpus.
	 */
	private static final int LONGEST_POSTING = 4_000;

	private final TermVectors vectors;

	private final Recency recency;

	private final int[] starts;

	private final int[] rows;

	private final float[] weights;

	NearestNeighbours(TermVectors vectors, Recency recency) {
		this.vectors = vectors;
		this.recency = recency;
		int[] next = new int[vectors.termCount() + 1];
		int entries = vectors.end(vectors.rows() - 1);
		for (int at = 0; at < entries; at++) {
			next[vectors.term(at) + 1]++;
		}
		Arrays.parallelPrefix(next, Integer::sum);
		this.starts = next.clone();
		this.rows = new int[entries];
		this.weights = new float[entries];
		for (int row = 0; row < vectors.rows(); row++) {
			for (int at = vectors.start(row); at < vectors.end(row); at++) {
				int place = next[vectors.term(at)]++;
				this.rows[place] = row;
				this.weights[place] = vectors.weight(at);
			}
		}
	}

	/**
	 * The neighbours of each row, on all cores.
	 * @param limit how many a row has at most
	 * @return for each row the closest other rows, closest first, the lower number first
	 * among equals
	 */
	int[][] find(int limit) {
		ThreadLocal<float[]> closeness = ThreadLocal.withInitial(() -> new float[this.vectors.rows()]);
		return IntStream.range(0, this.vectors.rows())
			.parallel()
			.mapToObj((row) -> find(row, limit, closeness.get()))
			.toArray(int[][]::new);
	}

	/** The array is all zero before and after. */
	private int[] find(int row, int limit, float[] closeness) {
		int[] met = meet(row, closeness);
		Closest closest = new Closest(limit);
		for (int other : met) {
			if (other != row) {
				closest.offer(other, (float) (closeness[other] * this.recency.factor(row, other)));
			}
			closeness[other] = 0;
		}
		return closest.rows();
	}

	private int[] meet(int row, float[] closeness) {
		int[] met = new int[64];
		int count = 0;
		for (int at = this.vectors.start(row); at < this.vectors.end(row); at++) {
			int from = this.starts[this.vectors.term(at)];
			int to = this.starts[this.vectors.term(at) + 1];
			float weight = (to - from <= LONGEST_POSTING) ? this.vectors.weight(at) : 0;
			for (int place = from; weight > 0 && place < to; place++) {
				int other = this.rows[place];
				if (closeness[other] == 0) {
					met = (count < met.length) ? met : Arrays.copyOf(met, 2 * count);
					met[count++] = other;
				}
				closeness[other] += weight * this.weights[place];
			}
		}
		return Arrays.copyOf(met, count);
	}

}
