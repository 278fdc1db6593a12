package newsweft.story;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Stories on one subject.
 *
 * @param key stays while it is the same constellation; of a new one made of the key of
 * its earliest article
 * @param label what the reader calls it, else its terms, separated by {@code ", "}
 * @param ownLabel what the reader calls it, or null
 * @param terms up to five words or phrases that tell it from other constellations, as
 * written, most telling first
 * @param headline the headline of its largest story
 * @param size how many articles, 1 or more
 * @param originals how many articles without the copies of others, 1 or more
 * @param stories how many stories, 1 or more
 * @param firstSeen when its first article was published; null where no article has a date
 * @param lastSeen when its last article was published; null where no article has a date
 * @param formerKeys keys of constellations that went into it, in alphabetical order
 * @param place where it is on the map
 */
public record Constellation(String key, String label, @Nullable String ownLabel, List<String> terms, String headline,
		int size, int originals, int stories, @Nullable Instant firstSeen, @Nullable Instant lastSeen,
		List<String> formerKeys, Place place) {

	public Constellation {
		terms = List.copyOf(terms);
		formerKeys = List.copyOf(formerKeys);
	}

}
