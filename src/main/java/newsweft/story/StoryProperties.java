package newsweft.story;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Positive;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How stories are woven where the reader has not chosen otherwise.
 *
 * @param seed of the communities and the map; the same articles and seed give the same
 * stories
 * @param neighbours to how many of its nearest articles an article is tied
 * @param resolution how close two articles of a story are on average, above 0 to 1; more
 * gives more and smaller stories; if not set, the corpus decides
 */
@Validated
@ConfigurationProperties("newsweft.story")
record StoryProperties(@DefaultValue("1") long seed, @DefaultValue("30") @Positive @Max(1000) int neighbours,
		@Nullable @Positive @DecimalMax("1") Double resolution) {
}
