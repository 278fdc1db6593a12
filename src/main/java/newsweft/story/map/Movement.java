package newsweft.story.map;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * How far things moved that were on the map before, as shares of the map's diameter: the
 * longer side of the rectangle around all discs.
 *
 * @param items how many were there before
 * @param mean of their displacements, 0.0 or more
 * @param median of their displacements
 * @param ninetyFifth the displacement that 95 of 100 stay within
 */
public record Movement(int items, double mean, double median, double ninetyFifth) {

	private static final Movement NONE = new Movement(0, 0, 0, 0);

	/**
	 * Measures.
	 * @param former places before; discs without one are left out
	 * @param now places of the same discs after
	 * @param diameter of the map after
	 */
	static Movement of(Discs former, Discs now, double diameter) {
		double[] shares = IntStream.range(0, now.size())
			.filter(former::placed)
			.mapToDouble((disc) -> now.distance(disc, former.x()[disc], former.y()[disc]) / diameter)
			.sorted()
			.toArray();
		if (shares.length == 0) {
			return NONE;
		}
		double sum = 0;
		for (double share : shares) {
			sum += share;
		}
		return new Movement(shares.length, sum / shares.length, shares[(shares.length - 1) / 2],
				shares[(int) ((shares.length - 1) * 95L / 100)]);
	}

	static double diameter(Discs discs) {
		return Math.max(extent(discs.x(), discs.radius()), extent(discs.y(), discs.radius()));
	}

	private static double extent(double[] centres, double[] radius) {
		double low = Double.POSITIVE_INFINITY;
		double high = Double.NEGATIVE_INFINITY;
		for (int disc = 0; disc < centres.length; disc++) {
			low = Math.min(low, centres[disc] - radius[disc]);
			high = Math.max(high, centres[disc] + radius[disc]);
		}
		return Arrays.stream(new double[] { high - low, Double.MIN_NORMAL }).max().getAsDouble();
	}

}
