package newsweft.theme.measure;

import org.apache.commons.statistics.distribution.HypergeometricDistribution;

/**
 * How much more of a kind a part of a whole has than the whole.
 *
 * @param lift the share in the part to the share in the whole; 1 is no more and no less
 * @param p how probable so many or more are in a part that is drawn at random: the upper
 * tail of the hypergeometric distribution (Fisher: The Design of Experiments, 1935,
 * chapter II)
 */
public record Enrichment(double lift, double p) {

	/**
	 * Measures it.
	 * @param whole how many items there are
	 * @param kind how many of them are of the kind, 1 or more
	 * @param part how many items the part has, 1 or more
	 * @param found how many of those are of the kind
	 * @throws IllegalArgumentException if such numbers are not possible
	 */
	public static Enrichment of(int whole, int kind, int part, int found) {
		if (found < 0 || found > Math.min(kind, part) || kind + part - found > whole || kind < 1 || part < 1) {
			throw new IllegalArgumentException(
					"No part of %d with %d of the %d among %d".formatted(part, found, kind, whole));
		}
		double lift = (double) found / part * whole / kind;
		double p = (found == 0) ? 1
				: Math.min(1, HypergeometricDistribution.of(whole, kind, part).survivalProbability(found - 1));
		return new Enrichment(lift, p);
	}

}
