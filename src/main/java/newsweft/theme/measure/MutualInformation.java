package newsweft.theme.measure;

import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;

/**
 * What the group of an item tells of its kind, of two, corrected for chance: adjusted
 * mutual information (Vinh, Epps, Bailey: Information Theoretic Measures for Clusterings
 * Comparison, 2010), with the permutation model for what to expect.
 * <p>
 * Departure: of the upper bounds in the paper the entropy of the kinds is taken, since
 * many small groups, each of one kind, tell the kinds apart wholly; the mean or the
 * greater of both entropies would hold the number of groups against them.
 */
public final class MutualInformation {

	private MutualInformation() {
	}

	/**
	 * Measures it.
	 * @param first how many items of the first kind each group has
	 * @param second how many of the second kind
	 * @return 1 where each group is of one kind, about 0 where groups tell nothing, a
	 * little below it where they tell less than by chance; empty where it has no meaning:
	 * with one kind alone, or with each item in a group of its own
	 */
	public static OptionalDouble adjusted(int[] first, int[] second) {
		int ones = sum(first);
		int others = sum(second);
		double entropy = entropy(ones, others);
		double expected = expected(first, second, ones, others);
		double room = entropy - expected;
		if (room <= 1e-12) {
			return OptionalDouble.empty();
		}
		return OptionalDouble.of(Math.min(1, (observed(first, second, ones, others) - expected) / room));
	}

	private static double observed(int[] first, int[] second, int ones, int others) {
		double information = 0;
		for (int group = 0; group < first.length; group++) {
			int size = first[group] + second[group];
			information += part(first[group], size, ones, ones + others);
			information += part(second[group], size, others, ones + others);
		}
		return information;
	}

	/** The mean over all ways to give the items their kinds, in nats. */
	static double expected(int[] first, int[] second, int ones, int others) {
		Map<Integer, Integer> sizes = new TreeMap<>();
		for (int group = 0; group < first.length; group++) {
			sizes.merge(first[group] + second[group], 1, Integer::sum);
		}
		double expected = 0;
		for (Map.Entry<Integer, Integer> size : sizes.entrySet()) {
			expected += size.getValue() * expected(size.getKey(), ones, others);
		}
		return expected;
	}

	/** The part of groups of one size. */
	private static double expected(int size, int ones, int others) {
		double expected = 0;
		for (int found = Math.max(0, size - others); found <= Math.min(ones, size); found++) {
			double information = part(found, size, ones, ones + others)
					+ part(size - found, size, others, ones + others);
			expected += Math.exp(Hypergeometric.logProbability(ones, others, size, found)) * information;
		}
		return expected;
	}

	private static double part(int found, int size, int kind, int items) {
		return (found == 0) ? 0 : (double) found / items * Math.log((double) items * found / ((double) kind * size));
	}

	private static double entropy(int ones, int others) {
		int items = ones + others;
		return -share(ones, items) - share(others, items);
	}

	private static double share(int kind, int items) {
		return (kind == 0) ? 0 : (double) kind / items * Math.log((double) kind / items);
	}

	private static int sum(int[] numbers) {
		int sum = 0;
		for (int number : numbers) {
			sum += number;
		}
		return sum;
	}

}
