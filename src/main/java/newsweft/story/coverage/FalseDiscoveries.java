package newsweft.story.coverage;

import java.util.Arrays;

/**
 * The false discovery rate of many tests (Benjamini, Hochberg: Controlling the False
 * Discovery Rate, 1995).
 */
final class FalseDiscoveries {

	private final long tests;

	private double[] tails = new double[1_024];

	private int count;

	private double[] rates = {};

	/**
	 * Begins.
	 * @param tests how many were made; of those that are not added the probability is
	 * taken to be 1
	 */
	FalseDiscoveries(long tests) {
		this.tests = tests;
	}

	void add(double tail) {
		if (this.count == this.tails.length) {
			this.tails = Arrays.copyOf(this.tails, 2 * this.count);
		}
		this.tails[this.count++] = tail;
	}

	/** The rate for an added probability, 0.0–1.0. */
	double rate(double tail) {
		if (this.rates.length == 0) {
			Arrays.sort(this.tails, 0, this.count);
			this.rates = new double[this.count];
			double least = 1;
			for (int i = this.count - 1; i >= 0; i--) {
				least = Math.min(least, this.tails[i] * this.tests / (i + 1));
				this.rates[i] = least;
			}
		}
		return this.rates[Arrays.binarySearch(this.tails, 0, this.count, tail)];
	}

}
