package newsweft.story.weave;

/**
 * A listing as evidence: somebody's recommendation.
 *
 * @param source key of the article that lists
 * @param target key of the one that is listed
 * @param mutual whether the target lists the source too
 * @param batch names the articles that were listed together: the source and all that it
 * lists; sources that list one another and the same others are of one batch
 */
public record Claim(String source, String target, boolean mutual, String batch) {
}
