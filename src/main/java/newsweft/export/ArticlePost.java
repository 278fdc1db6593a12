package newsweft.export;

import java.util.Collection;
import java.util.Map;

import newsweft.graph.Kind;
import newsweft.graph.Node;
import org.jspecify.annotations.Nullable;

/**
 * Writes what a post says of an article: its own, or one that lists it.
 */
record ArticlePost(Node article, @Nullable String domain, String publisher) {

	private static final String WITHOUT_URL = "post:";

	/** Its entry in a list; empty if it has no URL, by which alone others can name it. */
	String listing() {
		StringBuilder yaml = new StringBuilder();
		PostText.field(yaml, "    ", "webUrl", url());
		if (yaml.isEmpty()) {
			return "";
		}
		yaml.replace(0, 4, "  - ");
		PostText.field(yaml, "    ", "title", value("title"));
		if (!isFull()) {
			PostText.field(yaml, "    ", "excerpt", value("excerpt"));
		}
		PostText.field(yaml, "    ", "publishedDateTime", value("publishedAt"));
		PostText.field(yaml, "    ", "type", value("type"));
		PostText.field(yaml, "    ", "quality", value("quality"));
		provider(yaml, "    ");
		return yaml.toString();
	}

	/** The fields of its own post, without topics and listings. */
	String fields() {
		StringBuilder yaml = new StringBuilder();
		PostText.field(yaml, "", "title", value("title"));
		PostText.field(yaml, "", "webUrl", url());
		PostText.field(yaml, "", "excerpt", value("excerpt"));
		PostText.field(yaml, "", "publishedDateTime", value("publishedAt"));
		PostText.field(yaml, "", "type", value("type"));
		PostText.field(yaml, "", "quality", value("quality"));
		PostText.field(yaml, "", "heat", value("heat"));
		PostText.field(yaml, "", "published", value("published"));
		PostText.field(yaml, "", "author", value("author"));
		PostText.field(yaml, "", "language", value("language"));
		provider(yaml, "");
		return yaml.toString();
	}

	private void provider(StringBuilder yaml, String indent) {
		if (this.domain != null) {
			yaml.append(indent).append("provider:\n");
			if (!this.publisher.equals(this.domain)) {
				PostText.field(yaml, indent + "  ", "name", this.publisher);
			}
			PostText.field(yaml, indent + "  ", "domain", this.domain);
		}
	}

	/** The topics that it names itself, one on each line. */
	String topics() {
		StringBuilder topics = new StringBuilder();
		if (value("topics") instanceof Collection<?> names) {
			names.forEach((name) -> topics.append(name).append('\n'));
		}
		return topics.toString();
	}

	PostText.Body body() {
		return (value("text") instanceof String text && !text.isBlank()) ? PostText.body(text, value("excerpt") != null)
				: PostText.Body.NONE;
	}

	boolean isFull() {
		return Boolean.TRUE.equals(value("full"));
	}

	/**
	 * The name of its file, without an extension. Of one without a URL it is the key,
	 * unless that would be no name of a file.
	 */
	String file() {
		String key = key();
		String name = key.startsWith(WITHOUT_URL) ? key.substring(WITHOUT_URL.length()) : "";
		boolean safe = !name.isEmpty() && !name.startsWith(".") && name.matches("[^/\\\\\\p{Cc}]+");
		return safe ? name : "posts/" + Citation.key(this.article.id());
	}

	private @Nullable String url() {
		if (value("url") instanceof String url) {
			return url;
		}
		return key().startsWith(WITHOUT_URL) ? null : "https://" + key();
	}

	private String key() {
		return Kind.ARTICLE.key(this.article.id()).orElse(WITHOUT_URL + this.article.id());
	}

	private @Nullable Object value(String name) {
		Map<String, Object> properties = this.article.properties();
		return properties.get(name);
	}

}
