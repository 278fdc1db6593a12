package newsweft.theme;

import org.jspecify.annotations.Nullable;

/**
 * How many articles a story has.
 *
 * @param story its key; null for articles in none
 * @param label what it is called
 * @param articles how many of those that are looked at
 */
record StorySize(@Nullable String story, String label, int articles) {

	/** Of one article nothing can be told by counting. */
	boolean isTested() {
		return this.story != null && this.articles > 1;
	}

}
