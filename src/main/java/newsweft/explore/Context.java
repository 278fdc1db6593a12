package newsweft.explore;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What an article hangs together with, whether or not that is in the picture.
 *
 * @param story its story's key
 * @param provider its provider's domain
 * @param topics names of its topics
 * @param load key of the load that brought it; null in databases of before loads were
 * kept
 * @param themes names of the saved themes that it carries, as far as these were asked for
 */
record Context(@Nullable String story, @Nullable String provider, List<String> topics, @Nullable String load,
		List<String> themes) {

	static final Context UNKNOWN = new Context(null, null, List.of(), null, List.of());

	/** The same with themes. */
	Context carrying(List<String> carried) {
		return new Context(this.story, this.provider, this.topics, this.load, carried);
	}

}
