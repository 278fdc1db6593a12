package newsweft.story;

import java.util.List;

/**
 * A provider without an article in a story although it usually covers what those cover
 * that have one.
 *
 * @param provider its domain
 * @param score the mean of its association with the providers that cover the story,
 * 0.0–1.0; comparable within one story
 * @param stories how many shared stories it covers
 * @param usuallyWith which of the covering providers it goes with, the closest first
 */
public record MissingProvider(String provider, double score, int stories, List<Companion> usuallyWith) {

	public MissingProvider {
		usuallyWith = List.copyOf(usuallyWith);
	}

	/**
	 * A provider that covers the story.
	 *
	 * @param provider its domain
	 * @param shared how many other stories both cover
	 * @param cosine Salton's cosine of the two over other stories, 0.0–1.0
	 */
	public record Companion(String provider, int shared, double cosine) {
	}
}
