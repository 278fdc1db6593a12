package newsweft.theme.measure;

/** Natural logarithms of factorials: from a table, and by Stirling's series above it. */
final class LogFactorials {

	private static final double[] TABLE = new double[1_024];

	static {
		for (int n = 2; n < TABLE.length; n++) {
			TABLE[n] = TABLE[n - 1] + StrictMath.log(n);
		}
	}

	private LogFactorials() {
	}

	/** The logarithm of n!, for n of 0 or more; above the table exact to 1e-14 of it. */
	static double of(int n) {
		if (n < TABLE.length) {
			return TABLE[n];
		}
		double inverse = 1.0 / n;
		return (n + 0.5) * StrictMath.log(n) - n + 0.5 * StrictMath.log(2 * StrictMath.PI) + inverse / 12
				- inverse * inverse * inverse / 360;
	}

	/** The logarithm of the number of ways to choose. */
	static double choose(int from, int chosen) {
		return of(from) - of(chosen) - of(from - chosen);
	}

}
