package newsweft.story;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * Something that happened to a story when new articles came or the stories were woven
 * otherwise.
 *
 * @param kind {@code born}; {@code merged}: another went into it; {@code split}: it came
 * out of another; {@code shed}: another came out of it; {@code ended}: another went
 * different ways, most of it into this one
 * @param at when it was seen
 * @param label what the story was called then
 * @param other the other story's key, or null
 * @param otherLabel what the other story was called, or null
 * @param shared how many articles the two have in common; of a birth, its size
 */
public record StoryEvent(String kind, Instant at, String label, @Nullable String other, @Nullable String otherLabel,
		int shared) {
}
