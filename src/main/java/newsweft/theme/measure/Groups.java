package newsweft.theme.measure;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Groups of items of two kinds. Many have the same numbers of both: each composition is
 * kept once, with how often it is there, so that measuring grows with the compositions
 * and not with the groups.
 */
final class Groups {

	/** How many items of the first kind each composition has, ordered by size. */
	final int[] first;

	/** How many of the second. */
	final int[] second;

	/** The composition of each group. */
	final int[] compositions;

	private Groups(int[] first, int[] second, int[] compositions) {
		this.first = first;
		this.second = second;
		this.compositions = compositions;
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
		int[] times = new int[this.first.length];
		for (int composition : this.compositions) {
			times[composition]++;
		}
		return times;
	}

}
