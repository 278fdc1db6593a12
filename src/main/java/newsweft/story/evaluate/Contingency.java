package newsweft.story.evaluate;

import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * How many items two groupings of the same items have in each pair of groups.
 *
 * @param items how many items there are
 * @param rows the size of each group of the first grouping
 * @param columns the size of each group of the second grouping
 * @param cells the pairs with an item in common, ordered by row, then by column
 */
record Contingency(int items, int[] rows, int[] columns, Cell[] cells) {

	/**
	 * Counts.
	 * @param first the group of each item, groups numbered from 0
	 * @param second the group of each item in the other grouping, likewise
	 * @throws IllegalArgumentException if the groupings differ in length
	 */
	static Contingency of(int[] first, int[] second) {
		if (first.length != second.length) {
			throw new IllegalArgumentException(
					"Groupings of " + first.length + " and of " + second.length + " items cannot be compared");
		}
		SortedMap<Long, Integer> counts = new TreeMap<>();
		for (int item = 0; item < first.length; item++) {
			counts.merge((long) first[item] << Integer.SIZE | second[item], 1, Integer::sum);
		}
		Cell[] cells = counts.entrySet()
			.stream()
			.map((pair) -> new Cell((int) (pair.getKey() >>> Integer.SIZE), pair.getKey().intValue(), pair.getValue()))
			.toArray(Cell[]::new);
		return new Contingency(first.length, sizes(first), sizes(second), cells);
	}

	private static int[] sizes(int[] groups) {
		int[] sizes = new int[IntStream.of(groups).max().orElse(-1) + 1];
		for (int group : groups) {
			sizes[group]++;
		}
		return sizes;
	}

	/** What one group of each grouping has in common: {@code count} items, 1 or more. */
	record Cell(int row, int column, int count) {
	}

}
