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
	URL("webUrl", "originalUrl", "sourceUrl", "canonicalUrl", "externalUrl", "url", "link", "articleUrl", "storyUrl",
			"v2DocumentIdentifier", "documentIdentifier", "mentionIdentifier"),

	/** What may be an address too, and is one where it looks like one. */
	ADDRESS("mainEntityOfPage", "permalink", "guid", "id"),

	TITLE("title", "headline", "pageTitle"),

	EXCERPT("excerpt", "subtitle", "description", "summary", "abstract", "snippet"),

	TEXT("articleBody", "contentHtml", "contentText", "content", "body", "text", "fullText"),

	/** A field {@code published} may be a date or a truth value. */
	PUBLISHED_AT("publishedDateTime", "publishedAt", "datePublished", "publishDate", "pubDate", "publicationDate",
			"seenDate", "date", "dateAdded", "mentionTimeDate", "v21Date", "sqlDate", "dateCreated", "createdAt",
			"published"),

	TYPE("type"),

	QUALITY("quality"),

	HEAT("heat"),

	PUBLISHED("published"),

	AUTHOR("author", "authors", "creator", "byline"),

	LANGUAGE("language", "lang", "inLanguage", "languageCode", "locale"),

	PROVIDER("provider", "publisher", "source", "mediaName", "siteName", "sourceCommonName", "v2SourceCommonName",
			"mentionSourceName", "outlet", "publication", "website"),

	/** Beside a provider that is only a name, and within one. */
	DOMAIN("domain", "mediaUrl"),

	/** Within a provider. */
	HOME("url", "homePageUrl", "homepage", "link", "id"),

	/** Of a provider, an author, a topic; and of a post that has no URL. */
	NAME("name"),

	/** All of these count. */
	TOPICS("topics", "tags", "keywords", "categories", "articleSection", "themes", "v1Themes", "taxonomies.tags",
			"taxonomies.categories"),

	/** All of these count. */
	RELATED("related", "relatedLink", "isBasedOn");

	private final List<String> names;

	Term(String... names) {
		this.names = List.of(names);
	}

	List<String> names() {
		return this.names;
	}

}
