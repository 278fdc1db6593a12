package newsweft.theme.measure;

import java.util.Arrays;
import java.util.Optional;
import java.util.Random;

/**
 * Between which bounds the mutual information of groups and kinds lies with a confidence
 * of 95 %: the percentile interval of the bootstrap (Efron: Bootstrap Methods, 1979), in
 * which whole groups are drawn with replacement, since items of one group are not
 * independent of each other (Field, Welsh: Bootstrapping Clustered Data, 2007). A group
 * that is drawn twice counts as two groups.
 *
 * @param low the lower bound
 * @param high the upper bound
 */
public record Interval(double low, double high) {

	private static final double TAIL = 0.025;

	/**
	 * Draws it.
	 * @param first how many items of the first kind each group has
	 * @param second how many of the second kind
	 * @param draws how often
	 * @param seed the same input and seed give the same interval
	 * @return empty where more than half of the draws have no mutual information
	 */
	public static Optional<Interval> of(int[] first, int[] second, int draws, long seed) {
		Random random = new Random(seed);
		Groups groups = Groups.of(first, second);
		double[] values = new double[draws];
		int count = 0;
		for (int draw = 0; draw < draws; draw++) {
			double value = MutualInformation.adjusted(groups, groups.sample(random)).orElse(Double.NaN);
			if (!Double.isNaN(value)) {
				values[count++] = value;
			}
		}
		if (2 * count <= draws) {
			return Optional.empty();
		}
		Arrays.sort(values, 0, count);
		return Optional.of(new Interval(values[(int) (TAIL * count)], values[count - 1 - (int) (TAIL * count)]));
	}

}
