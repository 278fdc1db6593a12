package newsweft.theme;

import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * What ties articles, each pair once, in ascending order. Articles are rows.
 *
 * @param from the lower row of each pair
 * @param to the higher row
 * @param scores how close their texts are, above 0 to 1; 0 where that is not known
 * @param listed whether one lists the other
 */
record Network(int[] from, int[] to, double[] scores, boolean[] listed) {

	/**
	 * A listing is worth as much as this closeness of texts, as where stories are woven.
	 */
	private static final double LISTED = 0.02;

	/**
	 * The ties that strands are.
	 * @param rows of the articles of the strands, by their numbers; below 0 for such that
	 * do not count
	 * @param first how many rows come first: one end of each tie is among them
	 * @param folded whether originals have the ties of their copies
	 */
	static Network of(Strands strands, int[] rows, int first, boolean folded) {
		int[] lower = new int[strands.size()];
		int[] starts = new int[first + 1];
		for (int strand = 0; strand < lower.length; strand++) {
			int source = rows[strands.source(strand, folded)];
			int target = rows[strands.target(strand, folded)];
			lower[strand] = (source != target) ? Math.min(source, target) : -1;
			if (lower[strand] >= first) {
				lower[strand] = -1;
			}
			if (lower[strand] >= 0) {
				starts[lower[strand] + 1]++;
			}
		}
		Arrays.parallelPrefix(starts, Math::addExact);
		long[] entries = new long[starts[first]];
		int[] next = starts.clone();
		for (int strand = 0; strand < lower.length; strand++) {
			if (lower[strand] >= 0) {
				int higher = Math.max(rows[strands.source(strand, folded)], rows[strands.target(strand, folded)]);
				entries[next[lower[strand]]++] = (long) higher << Integer.SIZE | strand;
			}
		}
		IntStream.range(0, first).parallel().forEach((row) -> Arrays.sort(entries, starts[row], starts[row + 1]));
		return merged(strands, starts, entries);
	}

	private static Network merged(Strands strands, int[] starts, long[] entries) {
		int[] from = new int[entries.length];
		int[] to = new int[entries.length];
		double[] scores = new double[entries.length];
		boolean[] listed = new boolean[entries.length];
		int size = 0;
		for (int row = 0; row + 1 < starts.length; row++) {
			for (int at = starts[row]; at < starts[row + 1]; at++) {
				int other = (int) (entries[at] >> Integer.SIZE);
				if (at == starts[row] || to[size - 1] != other) {
					from[size] = row;
					to[size++] = other;
				}
				double score = strands.score((int) entries[at]);
				scores[size - 1] = Math.max(scores[size - 1], score);
				listed[size - 1] |= score == 0;
			}
		}
		return new Network(Arrays.copyOf(from, size), Arrays.copyOf(to, size), Arrays.copyOf(scores, size),
				Arrays.copyOf(listed, size));
	}

	int size() {
		return this.from.length;
	}

	double strength(int tie) {
		return this.scores[tie] + (this.listed[tie] ? LISTED : 0);
	}

	/** Some of the ties. */
	Network where(IntPredicate counts) {
		int[] ties = IntStream.range(0, size()).filter(counts).toArray();
		boolean[] listings = new boolean[ties.length];
		for (int at = 0; at < ties.length; at++) {
			listings[at] = this.listed[ties[at]];
		}
		return new Network(Arrays.stream(ties).map((tie) -> this.from[tie]).toArray(),
				Arrays.stream(ties).map((tie) -> this.to[tie]).toArray(),
				Arrays.stream(ties).mapToDouble((tie) -> this.scores[tie]).toArray(), listings);
	}

}
