package newsweft.explore;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What an article hangs together with, whether or not that is in the picture.
 *
 * @param story its story's key
 * @param provider its provider's domain
 * @param topics names of its topics
 */
record Context(@Nullable String story, @Nullable String provider, List<String> topics) {

	static final Context UNKNOWN = new Context(null, null, List.of());

}
