package newsweft.story.text;

import java.time.Instant;
import java.util.Comparator;

import org.jspecify.annotations.Nullable;

/**
 * What weaving knows of one article.
 *
 * @param key the article's key
 * @param title plain text, empty where there is none
 * @param excerpt plain text, empty where there is none
 * @param text plain text of the whole article, empty where only the excerpt is known
 * @param publishedAt when it was published, or null
 * @param provider the publisher's domain, or null
 */
public record ArticleText(String key, String title, String excerpt, String text, @Nullable Instant publishedAt,
		@Nullable String provider) {

	/** By date, those without one last; by key among equals. */
	public static final Comparator<ArticleText> EARLIEST_FIRST = Comparator
		.comparing(ArticleText::publishedAt, Comparator.nullsLast(Comparator.naturalOrder()))
		.thenComparing(ArticleText::key);

}
