package newsweft.theme.measure;

import java.util.Random;

/**
 * How many of some trials succeed, drawn as {@link Hypergeometric} draws: by inversion
 * from the mode outwards.
 */
final class Binomial {

	private Binomial() {
	}

	/**
	 * Draws it.
	 * @param trials 0 or more
	 * @param chance of each, 0 to 1
	 */
	static int draw(int trials, double chance, Random random) {
		if (trials == 0 || chance <= 0 || chance >= 1) {
			return (chance >= 1) ? trials : 0;
		}
		double odds = chance / (1 - chance);
		int mode = (int) Math.min(trials, (trials + 1) * chance);
		double atMode = Math.exp(LogFactorials.choose(trials, mode) + mode * StrictMath.log(chance)
				+ (trials - mode) * StrictMath.log1p(-chance));
		double left = random.nextDouble() - atMode;
		double below = atMode;
		double above = atMode;
		int low = mode;
		int high = mode;
		while (left >= 0 && (low > 0 || high < trials)) {
			if (high < trials) {
				above *= odds * (trials - high) / (high + 1);
				high++;
				left -= above;
				if (left < 0) {
					return high;
				}
			}
			if (low > 0) {
				below *= low / (odds * (trials - low + 1));
				low--;
				left -= below;
				if (left < 0) {
					return low;
				}
			}
		}
		// Rounding may leave a remainder of some 1e-14.
		return mode;
	}

}
