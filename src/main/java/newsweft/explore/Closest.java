package newsweft.explore;

import java.util.List;

import newsweft.explore.Details.Named;
import org.jspecify.annotations.Nullable;

/**
 * A story that another one is tied to. A tie is a pair of articles, one of each.
 *
 * @param story the other story
 * @param ties how many there are
 * @param weight the sum of their scores, listings counting a little
 * @param strongest up to three of them, the strongest first
 */
record Closest(Named story, long ties, double weight, List<Tie> strongest) {

	/**
	 * A tie.
	 *
	 * @param near the article in the story that was asked for
	 * @param far the article in the other one
	 * @param score how much alike they are written, 0.0–1.0; null if only a listing ties
	 * them
	 * @param terms the words that both share, the weightiest first
	 * @param listed whether one lists the other
	 */
	record Tie(Named near, Named far, @Nullable Double score, List<String> terms, boolean listed) {
	}

}
