package newsweft.story;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Who covers a story, in which order, and who does not.
 *
 * @param story its key
 * @param label what it is called
 * @param providers by their first article, undated ones last, by domain among equals
 * @param missing providers that usually cover what these cover, the likeliest first
 */
public record StoryCoverage(String story, String label, List<Entry> providers, List<MissingProvider> missing) {

	public StoryCoverage {
		providers = List.copyOf(providers);
		missing = List.copyOf(missing);
	}

	/**
	 * A provider in the story.
	 *
	 * @param provider its domain
	 * @param first when its first article was published, a copy or not; null without a
	 * date
	 * @param delayHours behind the first article of the story, in hours; null without a
	 * date
	 * @param originals how many articles of its own
	 * @param copies how many copies of other articles
	 * @param copiesOf the domains of the providers that it copies from, itself for a
	 * second edition, in alphabetical order
	 */
	public record Entry(String provider, @Nullable Instant first, @Nullable Double delayHours, int originals,
			int copies, List<String> copiesOf) {

		public Entry {
			copiesOf = List.copyOf(copiesOf);
		}
	}
}
