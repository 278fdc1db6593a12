package newsweft.story.map;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The items of each group in compressed rows, in ascending order.
 *
 * @param starts where the items of each group start, and behind the last group the end
 * @param items by group
 */
record Members(int[] starts, int[] items) {

	static Members of(int[] group, int groups) {
		int[] starts = new int[groups + 1];
		for (int of : group) {
			starts[of + 1]++;
		}
		Arrays.parallelPrefix(starts, Integer::sum);
		int[] next = starts.clone();
		int[] items = new int[group.length];
		for (int item = 0; item < group.length; item++) {
			items[next[group[item]]++] = item;
		}
		return new Members(starts, items);
	}

	int groups() {
		return this.starts.length - 1;
	}

	int size(int group) {
		return this.starts[group + 1] - this.starts[group];
	}

	boolean hasEmpty() {
		return IntStream.range(0, groups()).anyMatch((group) -> size(group) == 0);
	}

	int[] of(int group) {
		return Arrays.copyOfRange(this.items, this.starts[group], this.starts[group + 1]);
	}

}
