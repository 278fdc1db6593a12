package newsweft.theme.measure;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * The false discovery rate of many tests (Benjamini, Hochberg: Controlling the False
 * Discovery Rate, 1995).
 */
public final class FalseDiscoveries {

	private FalseDiscoveries() {
	}

	/**
	 * The rate at which each test would be the last that counts as a discovery.
	 * @param p of tests, in any order
	 * @param tests how many were made, as many as there are probabilities or more; of
	 * those that are left out the probability is taken to be 1
	 * @return in the same order, 0.0–1.0
	 */
	public static double[] rates(double[] p, int tests) {
		int[] order = IntStream.range(0, p.length)
			.boxed()
			.sorted(Comparator.comparingDouble((test) -> p[test]))
			.mapToInt(Integer::intValue)
			.toArray();
		double[] rates = new double[p.length];
		Arrays.fill(rates, 1);
		double least = 1;
		for (int rank = p.length; rank > 0; rank--) {
			least = Math.min(least, p[order[rank - 1]] * tests / rank);
			rates[order[rank - 1]] = least;
		}
		return rates;
	}

}
