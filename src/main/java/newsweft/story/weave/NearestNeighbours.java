package newsweft.story.weave;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Finds the closest rows of each row through an inverted index: candidates are the rows
 * that share its heaviest terms, of a frequent term those nearest in time. So the cost of
 * a row does not grow with the corpus. The closeness of candidates is exact.
 */
final class NearestNeighbours {

	/** Of one term, so many articles before and as many after are looked at. */
	private static final int WINDOW = 250;

	/**
	 * So many entries of the index at least, heaviest terms first; eight times as many
	 * gave stories that agree no better with labelled events.
	 */
	private static final int MOST_MET = 2_500;

	/** Of the candidates with the greatest sums, so many times the limit are compared. */
	private static final int COMPARED = 2;

	private final TermVectors vectors;

	private final Recency recency;

	private final int[] starts;

	/** Rows, ascending for each term, each with the term's weight in the low half. */
	private final long[] entries;

	/** For each term of each vector, where its entry is. */
	private final int[] places;

	/**
	 * Makes the index.
	 * @param vectors of the articles by date: what is near in time has near rows
	 */
	NearestNeighbours(TermVectors vectors, Recency recency) {
		this.vectors = vectors;
		this.recency = recency;
		int[] next = new int[vectors.termCount() + 1];
		this.entries = new long[vectors.end(vectors.rows() - 1)];
		this.places = new int[this.entries.length];
		for (int at = 0; at < this.entries.length; at++) {
			next[vectors.term(at) + 1]++;
		}
		Arrays.parallelPrefix(next, Integer::sum);
		this.starts = next.clone();
		for (int row = 0; row < vectors.rows(); row++) {
			for (int at = vectors.start(row); at < vectors.end(row); at++) {
				this.places[at] = next[vectors.term(at)]++;
				this.entries[this.places[at]] = (long) row << Integer.SIZE | vectors.weight(at);
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
		int[][] neighbours = new int[this.vectors.rows()][];
		ThreadLocal<Candidates> candidates = ThreadLocal.withInitial(() -> new Candidates(MOST_MET + 2 * WINDOW + 1));
		IntStream.range(0, neighbours.length)
			.parallel()
			.forEach((row) -> neighbours[row] = find(row, limit, candidates.get()));
		return neighbours;
	}

	private int[] find(int row, int limit, Candidates candidates) {
		meet(row, candidates);
		Closest likely = new Closest(COMPARED * limit);
		candidates.drain((other, sum) -> {
			double cosine = TermVectors.cosine(sum);
			if (other != row && cosine >= likely.least()) {
				likely.offer(other, cosine * this.recency.factor(row, other));
			}
		});
		Closest closest = new Closest(limit);
		for (int other : likely.rows()) {
			closest.offer(other, this.vectors.cosine(row, other) * this.recency.factor(row, other));
		}
		return closest.rows();
	}

	private void meet(int row, Candidates candidates) {
		int left = MOST_MET;
		for (int at : heaviestFirst(row)) {
			int first = this.starts[this.vectors.term(at)];
			int end = this.starts[this.vectors.term(at) + 1];
			int from = Math.max(first, this.places[at] - WINDOW);
			int to = Math.min(end, this.places[at] + WINDOW + 1);
			for (int entry = from; entry < to; entry++) {
				candidates.add((int) (this.entries[entry] >>> Integer.SIZE),
						this.vectors.weight(at) * (this.entries[entry] & 0xffffffffL));
			}
			left -= to - from;
			if (left < 0) {
				break;
			}
		}
	}

	private int[] heaviestFirst(int row) {
		int start = this.vectors.start(row);
		long[] byWeight = new long[this.vectors.end(row) - start];
		Arrays.setAll(byWeight, (i) -> (long) -this.vectors.weight(start + i) << Integer.SIZE | i);
		Arrays.sort(byWeight);
		return Arrays.stream(byWeight).mapToInt((entry) -> start + (int) entry).toArray();
	}

}
