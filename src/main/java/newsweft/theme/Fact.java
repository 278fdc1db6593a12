package newsweft.theme;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What comparing themes needs to know of an article.
 *
 * @param key of the article
 * @param domain of its provider, or null
 * @param story key of its story, or null before anything was woven
 * @param betweenness how much it joins stories; 0 where nobody measured it
 * @param original key of the article that it is a copy of, or its own
 */
record Fact(String key, String title, @Nullable String domain, @Nullable String provider, List<String> topics,
		@Nullable Instant publishedAt, @Nullable String story, double betweenness, String original) {

	/** What its provider is called, or null where it has none. */
	@Nullable String publisher() {
		return (this.provider != null) ? this.provider : this.domain;
	}

}
