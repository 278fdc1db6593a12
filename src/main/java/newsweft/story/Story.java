package newsweft.story;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Articles that report one event and what followed.
 *
 * @param key made of the key of its earliest article, so that it stays while that article
 * is the earliest
 * @param label its terms, separated by {@code " · "}
 * @param terms up to five words or phrases that tell it from other stories, as written,
 * most telling first
 * @param headline the title of its most central article
 * @param size how many articles, 1 or more
 * @param firstSeen when its first article was published; null where no article has a date
 * @param lastSeen when its last article was published; null where no article has a date
 * @param providers how many different publishers
 */
public record Story(String key, String label, List<String> terms, String headline, int size,
		@Nullable Instant firstSeen, @Nullable Instant lastSeen, int providers) {

	public Story {
		terms = List.copyOf(terms);
	}

}
