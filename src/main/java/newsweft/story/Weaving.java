package newsweft.story;

import java.time.Duration;

/**
 * What became of weaving.
 *
 * @param articles how many articles were woven
 * @param stories how many stories they make
 * @param similar how many pairs of articles are alike
 * @param changes how many stories, memberships and likenesses were written or removed; 0
 * where the graph already said all of it
 * @param duration how long it took
 */
public record Weaving(int articles, int stories, int similar, int changes, Duration duration) {
}
