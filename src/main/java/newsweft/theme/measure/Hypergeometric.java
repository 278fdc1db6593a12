package newsweft.theme.measure;

import java.util.Random;

/**
 * How many marked items a sample without replacement has. Drawn by inversion, searching
 * from the mode outwards (Devroye: Non-Uniform Random Variate Generation, 1986, chapter
 * II.3), which takes as many steps as the standard deviation is wide, so that thousands
 * of draws with ever other parameters cost little.
 */
final class Hypergeometric {

	private Hypergeometric() {
	}

	/** The logarithm of the probability of a number that is possible. */
	static double logProbability(int marked, int others, int sample, int found) {
		return LogFactorials.choose(marked, found) + LogFactorials.choose(others, sample - found)
				- LogFactorials.choose(marked + others, sample);
	}

	static int draw(int marked, int others, int sample, Random random) {
		int least = Math.max(0, sample - others);
		int most = Math.min(marked, sample);
		if (least == most) {
			return least;
		}
		int mode = (int) ((sample + 1.0) * (marked + 1.0) / (marked + (double) others + 2));
		mode = Math.clamp(mode, least, most);
		double atMode = Math.exp(logProbability(marked, others, sample, mode));
		double left = random.nextDouble() - atMode;
		double below = atMode;
		double above = atMode;
		int low = mode;
		int high = mode;
		while (left >= 0 && (low > least || high < most)) {
			if (high < most) {
				above *= (marked - high) * (double) (sample - high)
						/ ((high + 1.0) * ((double) others - sample + high + 1));
				high++;
				left -= above;
				if (left < 0) {
					return high;
				}
			}
			if (low > least) {
				below *= low * ((double) others - sample + low) / ((marked - low + 1.0) * (sample - low + 1.0));
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
