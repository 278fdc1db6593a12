package newsweft.theme;

import java.util.List;

/**
 * How large stories are.
 *
 * @param articles how many articles there are in all
 * @param tested how many stories of two and more articles there are in all
 * @param stories some of them
 */
record StorySizes(int articles, int tested, List<StorySize> stories) {

	/** Those of all articles that count. */
	static StorySizes of(List<StorySize> stories) {
		return new StorySizes(stories.stream().mapToInt(StorySize::articles).sum(),
				(int) stories.stream().filter(StorySize::isTested).count(), stories);
	}

}
