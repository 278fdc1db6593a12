package newsweft.story;

import org.jspecify.annotations.Nullable;

/**
 * What a provider covered, and how soon. Copies of other articles are counted, but cover
 * nothing.
 *
 * @param provider its domain
 * @param stories in how many stories it has an article of its own
 * @param shared how many of those other providers cover too
 * @param alone how many of those nobody else covers
 * @param first in how many shared stories nobody was before it; those that are first at
 * the same second all count, undated articles and stories with fewer than two dated
 * providers do not
 * @param expectedFirst in how many it would be first if chance decided in each story
 * which of its dated providers is
 * @param medianDelayHours behind the first provider, in hours, over the shared stories in
 * which it was not first; null where there is none
 * @param originals how many articles of its own are in stories
 * @param copies how many copies of other articles are in stories
 */
public record ProviderCoverage(String provider, int stories, int shared, int alone, int first, double expectedFirst,
		@Nullable Double medianDelayHours, int originals, int copies) {
}
