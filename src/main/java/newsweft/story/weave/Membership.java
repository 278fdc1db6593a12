package newsweft.story.weave;

/**
 * An article is in a story.
 *
 * @param article the article's key
 * @param story the story's key
 * @param strength how much of the article's ties, by weight, stays in the story, 0.0–1.0
 * in thousandths; 1 where it has no ties
 */
public record Membership(String article, String story, double strength) {
}
