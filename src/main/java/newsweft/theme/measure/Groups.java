package newsweft.theme.measure;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Groups of items of two kinds. Many have the same numbers of both: each composition is
 * kept once, with how often it is there, so that measuring grows with the compositions
 * and not with the groups.
 */
final class Groups {

	/** Up to here it is quicker to draw each group than each composition. */
	private static final int ONE_BY_ONE = 2_000;

	/** How many items of the first kind each composition has, ordered by size. */
	final int[] first;

	/** How many of the second. */
	final int[] second;

	/** The composition of each group. */
	private final int[] compositions;

	private final int[] times;

	private Groups(int[] first, int[] second, int[] compositions) {
		this.first = first;
		this.second = second;
		this.compositions = compositions;
		this.times = new int[first.length];
		Arrays.stream(compositions).forEach((composition) -> this.times[composition]++);
	}

	/**
	 * Sorts groups.
	 * @param first how many items of the first kind each has
	 * @param second how many of the second
	 */
	static Groups of(int[] first, int[] second) {
		long[] codes = IntStream.range(0, first.length)
			.mapToLong((group) -> (long) (first[group] + second[group]) << Integer.SIZE | first[group])
			.toArray();
		long[] distinct = Arrays.stream(codes).sorted().distinct().toArray();
		int[] ones = Arrays.stream(distinct).mapToInt((code) -> (int) code).toArray();
		int[] others = Arrays.stream(distinct).mapToInt((code) -> (int) (code >> Integer.SIZE) - (int) code).toArray();
		return new Groups(ones, others,
				Arrays.stream(codes).mapToInt((code) -> Arrays.binarySearch(distinct, code)).toArray());
	}

	/** How often each composition is there. */
	int[] times() {
		return this.times;
	}

	/**
	 * How often each composition is in a sample with replacement that has as many groups.
	 */
	int[] sample(Random random) {
		return (this.compositions.length > ONE_BY_ONE) ? sampleOfMany(random) : sampleOfFew(random);
	}

	private int[] sampleOfFew(Random random) {
		int[] sample = new int[this.times.length];
		for (int group = 0; group < this.compositions.length; group++) {
			sample[this.compositions[random.nextInt(this.compositions.length)]]++;
		}
		return sample;
	}

	/** The same distribution, multinomial, drawn composition by composition. */
	int[] sampleOfMany(Random random) {
		int[] sample = new int[this.times.length];
		int groups = this.compositions.length;
		int left = groups;
		for (int at = 0; left > 0; at++) {
			sample[at] = Binomial.draw(left, (double) this.times[at] / groups, random);
			left -= sample[at];
			groups -= this.times[at];
		}
		return sample;
	}

}
