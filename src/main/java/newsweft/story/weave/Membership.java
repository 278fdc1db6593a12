package newsweft.story.weave;

import org.jspecify.annotations.Nullable;

/**
 * An article is in a story, and may be half in another.
 *
 * @param article the article's key
 * @param story the story's key
 * @param strength how much of the article's ties, by weight, stays in the story, 0.0–1.0
 * in thousandths; 1 where it has no ties
 * @param second the key of the story that it also belongs to, or null
 * @param secondStrength how much of its ties goes there; 0 where there is none
 */
public record Membership(String article, String story, double strength, @Nullable String second,
		double secondStrength) {
}
