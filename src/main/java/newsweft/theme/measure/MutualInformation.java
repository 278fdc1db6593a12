package newsweft.theme.measure;

import java.util.Arrays;
import java.util.OptionalDouble;

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

	/** Beside it a probability changes no sum. */
	private static final double NEGLIGIBLE = 1e-25;

	private static final double[] LOGARITHMS = new double[4_096];

	static {
		Arrays.setAll(LOGARITHMS, Math::log);
	}

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
		Groups groups = Groups.of(first, second);
		return adjusted(groups, groups.times());
	}

	/**
	 * Measures it for other numbers of groups.
	 * @param times how often each composition is there
	 */
	static OptionalDouble adjusted(Groups groups, int[] times) {
		int ones = sum(groups.first, times);
		int others = sum(groups.second, times);
		double entropy = entropy(ones, others);
		double expected = expected(groups, times, ones, others);
		double room = entropy - expected;
		if (room <= 1e-12) {
			return OptionalDouble.empty();
		}
		return OptionalDouble.of(Math.min(1, (observed(groups, times, ones, others) - expected) / room));
	}

	private static double observed(Groups groups, int[] times, int ones, int others) {
		double information = 0;
		for (int at = 0; at < times.length; at++) {
			if (times[at] > 0) {
				int size = groups.first[at] + groups.second[at];
				information += times[at] * (part(groups.first[at], size, ones, ones + others)
						+ part(groups.second[at], size, others, ones + others));
			}
		}
		return information;
	}

	/** The mean over all ways to give the items their kinds, in nats. */
	static double expected(Groups groups, int[] times, int ones, int others) {
		double expected = 0;
		int next = 0;
		while (next < times.length) {
			int size = groups.first[next] + groups.second[next];
			int count = 0;
			while (next < times.length && groups.first[next] + groups.second[next] == size) {
				count += times[next++];
			}
			expected += (count == 0) ? 0 : count * expected(size, ones, others);
		}
		return expected;
	}

	/**
	 * The part of a group, summed from the likeliest number of the first kind outwards.
	 */
	private static double expected(int size, int ones, int others) {
		int least = Math.max(0, size - others);
		int most = Math.min(ones, size);
		int mode = Math.clamp((int) ((size + 1.0) * (ones + 1.0) / (ones + (double) others + 2)), least, most);
		double atMode = Math.exp(Hypergeometric.logProbability(ones, others, size, mode));
		double expected = atMode * parts(mode, size, ones, others);
		double probability = atMode;
		for (int found = mode; found < most && probability > NEGLIGIBLE; found++) {
			probability *= (ones - found) * (double) (size - found)
					/ ((found + 1.0) * ((double) others - size + found + 1));
			expected += probability * parts(found + 1, size, ones, others);
		}
		probability = atMode;
		for (int found = mode; found > least && probability > NEGLIGIBLE; found--) {
			probability *= found * ((double) others - size + found) / ((ones - found + 1.0) * (size - found + 1.0));
			expected += probability * parts(found - 1, size, ones, others);
		}
		return expected;
	}

	private static double parts(int found, int size, int ones, int others) {
		return part(found, size, ones, ones + others) + part(size - found, size, others, ones + others);
	}

	private static double part(int found, int size, int kind, int items) {
		return (found == 0) ? 0 : (double) found / items * (log(items) + log(found) - log(kind) - log(size));
	}

	private static double log(int number) {
		return (number < LOGARITHMS.length) ? LOGARITHMS[number] : Math.log(number);
	}

	private static double entropy(int ones, int others) {
		int items = ones + others;
		return -share(ones, items) - share(others, items);
	}

	private static double share(int kind, int items) {
		return (kind == 0) ? 0 : (double) kind / items * Math.log((double) kind / items);
	}

	private static int sum(int[] numbers, int[] times) {
		int sum = 0;
		for (int at = 0; at < times.length; at++) {
			sum += numbers[at] * times[at];
		}
		return sum;
	}

}
