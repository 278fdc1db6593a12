package newsweft.story;

import java.time.Duration;

/**
 * What became of weaving.
 *
 * @param articles how many articles were woven
 * @param constellations how many constellations they make
 * @param stories how many stories they make
 * @param copies how many articles are copies of others
 * @param similar how many pairs of articles are alike
 * @param changes how many stories, memberships, likenesses and the like were written or
 * removed; 0 where the graph already said all of it
 * @param basis what the stories rest on
 * @param duration how long it took
 */
public record Weaving(int articles, int constellations, int stories, int copies, int similar, int changes, Basis basis,
		Duration duration) {
}
