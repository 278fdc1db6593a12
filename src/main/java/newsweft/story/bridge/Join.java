package newsweft.story.bridge;

/**
 * What ties a bridge to one story.
 *
 * @param story the story's number, never the bridge's own
 * @param article row of the article in it that the bridge is tied to most, the lowest
 * among equals
 * @param weight of that tie
 * @param allWeight of all the bridge's ties into the story
 * @param share of the weight between the bridge's own story and this one that is the
 * bridge's, above 0.0 and up to 1.0: what is lost without it
 */
public record Join(int story, int article, int weight, long allWeight, double share) {
}
