package newsweft.story.coverage;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * What a provider has in a story.
 *
 * @param provider its domain
 * @param story the story's key
 * @param first when its earliest original article there was published; null without a
 * date
 * @param originals how many articles that copy no other, 0 or more
 * @param copies how many that do, 0 or more
 */
public record Incidence(String provider, String story, @Nullable Instant first, int originals, int copies) {
}
