package newsweft.story;

import org.jspecify.annotations.Nullable;

/**
 * Two providers that cover the same stories.
 *
 * @param provider the domain of the one that is more often ahead, or as often but by
 * more; the alphabetically first if none is
 * @param other the domain of the other
 * @param shared how many stories both cover
 * @param expected how many they would share by chance, given how many each covers and how
 * many providers each story has
 * @param cosine Salton's cosine: the shared stories over the geometric mean of those of
 * each, 0.0–1.0
 * @param p how probably chance makes them share as many or more, 0.0–1.0
 * @param q the false discovery rate of a list of all pairs with a {@code p} up to this
 * one, 0.0–1.0
 * @param ahead in how many shared stories the provider was before the other
 * @param behind in how many the other was before it
 * @param medianLeadHours from the provider's first article to the other's, in hours, over
 * the shared stories where both have a date; null where there is none
 */
public record CoveragePair(String provider, String other, int shared, double expected, double cosine, double p,
		double q, int ahead, int behind, @Nullable Double medianLeadHours) {
}
