package newsweft.story.bridge;

import java.util.List;

/**
 * An article that joins stories, and what falls apart without it.
 *
 * @param article its row
 * @param score betweenness times participation, above 0.0: many ways lead through it, and
 * they lead to different stories
 * @param joins the stories it is tied to besides its own, by weight of all ties, heaviest
 * first
 * @param cut whether some articles of its constellation have no path to others of it
 * without this one
 * @param partedPairs how many pairs of stories of its constellation, each taken as a
 * whole, have a path of ties with it and none without it
 */
public record Bridge(int article, double score, List<Join> joins, boolean cut, long partedPairs) {
}
