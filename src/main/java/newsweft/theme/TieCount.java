package newsweft.theme;

import org.jspecify.annotations.Nullable;

/**
 * Ties of one kind, beside chance: random graphs in which each article has as many ties
 * as it has.
 *
 * @param observed how many there are
 * @param expected how many there are by chance, on average
 * @param ratio observed to expected; null where none is expected
 * @param z by how many standard deviations there are more than expected; null where
 * chance leaves no choice
 * @param lower how probable so few or fewer are by chance: of all graphs, the observed
 * one among them, the share with so few (Davison, Hinkley: Bootstrap Methods and their
 * Application, 1997, section 4.2)
 * @param upper how probable so many or more are
 */
public record TieCount(int observed, double expected, @Nullable Double ratio, @Nullable Double z, double lower,
		double upper) {
}
