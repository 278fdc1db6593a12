package newsweft.story.weave;

import org.jspecify.annotations.Nullable;

/**
 * How to weave.
 *
 * @param neighbours to how many of its nearest articles an article is tied, 1 or more
 * @param resolution mean closeness, above 0 to 1, below which a story falls apart; null
 * for the one that the corpus gives
 * @param seed of the communities and the map
 */
public record Pattern(int neighbours, @Nullable Double resolution, long seed) {
}
