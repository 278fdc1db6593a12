package newsweft.story.weave;

import java.util.Comparator;

/**
 * Two rows, without direction.
 *
 * @param low the lower number
 * @param high the higher number
 */
record Pair(int low, int high) implements Comparable<Pair> {

	private static final Comparator<Pair> ORDER = Comparator.comparingInt(Pair::low).thenComparingInt(Pair::high);

	static Pair of(int left, int right) {
		return new Pair(Math.min(left, right), Math.max(left, right));
	}

	@Override
	public int compareTo(Pair other) {
		return ORDER.compare(this, other);
	}

}
