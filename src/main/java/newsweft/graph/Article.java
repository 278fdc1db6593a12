package newsweft.graph;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;
import org.springframework.data.neo4j.core.schema.Relationship;

/**
 * One article with its provider and its topics.
 *
 * @param key its canonical URL, or {@code post:NAME} where it has none
 * @param full whether a post of its own speaks of it, or only listings of others
 * @param altTitles other titles under which it is known
 * @param quality the collector's score as the post says, usually up to 100
 * @param heat as the post says; -1 for unknown
 * @param sourceFile the post's file, relative to its corpus
 * @param firstLoad the key of the load that brought it
 * @param lastLoad the key of the load that changed it last
 */
@Node("Article")
public record Article(@Id String key, boolean full, @Nullable String url, @Nullable String title,
		@Nullable List<String> altTitles, @Nullable String excerpt, @Nullable String text,
		@Nullable ZonedDateTime publishedAt, @Nullable String type, @Nullable Integer quality, @Nullable Integer heat,
		@Nullable Boolean published, @Nullable String author, @Nullable String sourceFile, @Nullable String firstLoad,
		@Nullable String lastLoad, @Relationship("PUBLISHED_BY") @Nullable Provider provider,
		@Relationship("ABOUT") List<Topic> topics) {

	/**
	 * The article as a node of a subgraph.
	 * @return with those properties that are known
	 */
	public newsweft.graph.Node toNode() {
		Map<String, @Nullable Object> all = new TreeMap<>();
		all.put("key", this.key);
		all.put("full", this.full);
		all.put("url", this.url);
		all.put("title", this.title);
		all.put("altTitles", this.altTitles);
		all.put("excerpt", this.excerpt);
		all.put("text", this.text);
		all.put("publishedAt", this.publishedAt);
		all.put("type", this.type);
		all.put("quality", this.quality);
		all.put("heat", this.heat);
		all.put("published", this.published);
		all.put("author", this.author);
		all.put("sourceFile", this.sourceFile);
		all.put("firstLoad", this.firstLoad);
		all.put("lastLoad", this.lastLoad);
		Map<String, Object> known = new TreeMap<>();
		all.forEach((name, value) -> {
			if (value != null) {
				known.put(name, value);
			}
		});
		return new newsweft.graph.Node(Kind.ARTICLE.id(this.key), Kind.ARTICLE.label(),
				(this.title != null) ? this.title : this.key, known);
	}

}
