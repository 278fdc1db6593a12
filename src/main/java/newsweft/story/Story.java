package newsweft.story;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Articles that report one event and what followed.
 *
 * @param key stays while it is the same story; of a new one made of the key of its
 * earliest article
 * @param label what the reader calls it, else its terms, separated by {@code ", "}
 * @param ownLabel what the reader calls it, or null
 * @param terms up to five words or phrases that tell it from other stories, as written,
 * most telling first
 * @param headline the title of its most central article
 * @param size how many articles, 1 or more
 * @param originals how many articles without the copies of others, 1 or more
 * @param firstSeen when its first article was published; null where no article has a date
 * @param lastSeen when its last article was published; null where no article has a date
 * @param providers how many different publishers
 * @param stability how firmly it holds together over other seeds and nearby resolutions,
 * 0.0–1.0 in thousandths
 * @param textShare how much of what ties it together is text, by weight; the rest is
 * listings; 0.0–1.0 in thousandths, 1 for a single article
 * @param formerKeys keys of stories that went into it, in alphabetical order
 * @param constellation the key of the constellation that it is part of
 * @param place where it is on the map
 */
public record Story(String key, String label, @Nullable String ownLabel, List<String> terms, String headline, int size,
		int originals, @Nullable Instant firstSeen, @Nullable Instant lastSeen, int providers, double stability,
		double textShare, List<String> formerKeys, String constellation, Place place) {

	public Story {
		terms = List.copyOf(terms);
		formerKeys = List.copyOf(formerKeys);
	}

}
