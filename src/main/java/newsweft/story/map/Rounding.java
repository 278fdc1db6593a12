package newsweft.story.map;

/** Coordinates in hundredths: nobody sees more, and they stay short when written. */
final class Rounding {

	private static final double STEPS = 100;

	/** Of a sum of a few hundredths that should be a whole number of them. */
	private static final double NOISE = 1e-6;

	private Rounding() {
	}

	static double nearest(double value) {
		return Math.rint(value * STEPS) / STEPS + 0.0;
	}

	static double up(double value) {
		return Math.ceil(value * STEPS - NOISE) / STEPS;
	}

}
