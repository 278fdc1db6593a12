package newsweft.story.map;

import java.util.Arrays;

/**
 * Numbered discs in the plane, three arrays of one length. An article's radius is 1; x
 * grows to the right, y grows downwards.
 *
 * @param x of each centre, in hundredths, or NaN where it has no place
 * @param y of each centre, in hundredths, or NaN where it has no place
 * @param radius of each disc, in hundredths, or NaN where it has no place
 */
public record Discs(double[] x, double[] y, double[] radius) {

	/** Discs without a place. */
	public static Discs unplaced(int size) {
		Discs discs = new Discs(new double[size], new double[size], new double[size]);
		for (double[] values : new double[][] { discs.x, discs.y, discs.radius }) {
			Arrays.fill(values, Double.NaN);
		}
		return discs;
	}

	/** How many. */
	public int size() {
		return this.x.length;
	}

	/** Whether a disc has a place. */
	public boolean placed(int disc) {
		return !Double.isNaN(this.x[disc]);
	}

	void put(int disc, double atX, double atY, double withRadius) {
		this.x[disc] = Rounding.nearest(atX);
		this.y[disc] = Rounding.nearest(atY);
		this.radius[disc] = Rounding.up(withRadius);
	}

	double distance(int disc, double fromX, double fromY) {
		double dx = this.x[disc] - fromX;
		double dy = this.y[disc] - fromY;
		return Math.sqrt(dx * dx + dy * dy);
	}

}
