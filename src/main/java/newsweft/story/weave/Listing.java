package newsweft.story.weave;

/**
 * An article lists another as related.
 *
 * @param source key of the one that lists
 * @param target key of the one that is listed
 */
public record Listing(String source, String target) {
}
