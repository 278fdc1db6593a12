package newsweft.story.identity;

import org.jspecify.annotations.Nullable;

/**
 * What happened to a group when articles were grouped anew.
 *
 * @param kind what happened
 * @param group key of the group that is there now; of the gone one where it ended
 * @param other key of the group that was merged into it or that it split from, else null
 * @param shared how many articles the two have in common; the group's size where there is
 * no other
 */
public record Change(Kind kind, String group, @Nullable String other, int shared) {

	/** What happens to groups. */
	public enum Kind {

		/** New articles, or articles of no common origin, came together. */
		BORN,
		/** Most of another group went into it, and that group is no more. */
		MERGED,
		/** Most of it came out of another group. */
		SPLIT,
		/** Its articles went different ways, or away. */
		ENDED

	}

}
