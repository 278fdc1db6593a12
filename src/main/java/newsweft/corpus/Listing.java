package newsweft.corpus;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * An article that a post names as related, with what the post says about it. A post may
 * list the same article twice, and itself; both are passed on.
 *
 * @param url an http or https URL as the post writes it
 * @param title plain text without markup, or null
 * @param excerpt plain text without markup, or null
 * @param publishedAt when it was published, or null
 * @param type such as {@code article} or {@code video}, or null
 * @param quality the collector's score as written, mostly 0 to 100 but above it too, or
 * null
 * @param outlet its publisher; null only where neither the post nor the URL tells
 */
public record Listing(String url, @Nullable String title, @Nullable String excerpt, @Nullable Instant publishedAt,
		@Nullable String type, @Nullable Integer quality, @Nullable Outlet outlet) {

	/**
	 * The key of the listed article.
	 * @return the canonical URL, never empty
	 */
	public String key() {
		return CanonicalUrl.of(this.url);
	}

}
