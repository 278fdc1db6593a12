package newsweft.corpus;

import java.util.List;

/**
 * What can be said of an article, and the names by which the dialects known here say it:
 * those of news posts, of Jekyll and Hugo, of feeds, of schema.org, of Media Cloud and of
 * GDELT. Names are compared without regard to case, spaces and punctuation. Of several
 * names that have a value the first one counts.
 */
enum Term {

	/** The address that listings use comes first, so that both give one key. */
	URL("webUrl", "originalUrl", "sourceUrl", "canonicalUrl", "externalUrl", "url", "link"),

	TITLE("title", "headline"),

	EXCERPT("excerpt", "subtitle", "description", "summary", "abstract"),

	TEXT("articleBody", "contentHtml", "contentText", "content"),

	PUBLISHED_AT("publishedDateTime", "publishedAt", "datePublished", "publishDate", "pubDate", "date"),

	TYPE("type"),

	QUALITY("quality"),

	HEAT("heat"),

	PUBLISHED("published"),

	AUTHOR("author", "authors", "creator", "byline"),

	PROVIDER("provider", "publisher"),

	/** Beside a provider that is only a name, and within one. */
	DOMAIN("domain"),

	NAME("name"),

	/** All of these count. */
	TOPICS("topics", "tags", "keywords", "categories"),

	RELATED("related", "relatedLink");

	private final List<String> names;

	Term(String... names) {
		this.names = List.of(names);
	}

	List<String> names() {
		return this.names;
	}

}
