package newsweft.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQueries;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import newsweft.graph.GraphSource;
import newsweft.graph.Kind;
import newsweft.graph.Node;
import org.jspecify.annotations.Nullable;

/**
 * What literature managers keep of an article; texts are on one line.
 *
 * @param key a name of ASCII letters, digits and hyphens, unique, and the same whenever
 * and from whichever part of the graph it is made
 * @param author as the article writes it: one name or several, a person's or not
 * @param publisher its name
 * @param language a tag of BCP 47
 */
record Citation(String key, String title, @Nullable String author, @Nullable String publisher,
		@Nullable LocalDate publishedOn, @Nullable String url, @Nullable String excerpt, @Nullable String language,
		List<String> topics) {

	/** What formats for citations lose of a graph. */
	static final String LOSS = "Articles only, each with its title, author, publisher, day, address, excerpt, "
			+ "language and, unless the whole graph is exported, topics: no other nodes, no edges, no other "
			+ "properties.";

	private static final int DIGITS = 16;

	private static final Pattern SPACES = Pattern.compile("[\\s\\p{Cc}\\u2028\\u2029]+");

	/** Hands out those of all articles of a graph, whose other nodes are left out. */
	static void read(Export export, GraphSource.Reader<Citation> reader) throws IOException {
		Publishers publishers = Publishers.of(export);
		export.nodes((node) -> {
			if (node.kind().equals(Kind.ARTICLE.label())) {
				reader.read(of(node, publishers));
			}
		});
	}

	private static Citation of(Node article, Publishers publishers) {
		Map<String, Object> properties = article.properties();
		String domain = publishers.domain(article);
		return new Citation(key(article.id()), line(article.label()), text(properties, "author"),
				(domain != null) ? line(publishers.name(domain)) : null,
				(properties.get("publishedAt") instanceof TemporalAccessor time)
						? time.query(TemporalQueries.localDate()) : null,
				text(properties, "url"), text(properties, "excerpt"), text(properties, "language"),
				(properties.get("topics") instanceof Collection<?> topics)
						? topics.stream().map((topic) -> line(topic.toString())).toList() : List.of());
	}

	private static @Nullable String text(Map<String, Object> properties, String name) {
		return (properties.get(name) instanceof String text && !text.isBlank()) ? line(text) : null;
	}

	private static String line(String text) {
		return SPACES.matcher(Characters.legalInXml(text)).replaceAll(" ").strip();
	}

	/** The host for whoever reads it, and a checksum. */
	static String key(String id) {
		String host = Kind.ARTICLE.key(id).orElse(id).replaceFirst("[/:].*", "");
		String name = host.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
		return name + "-" + HexFormat.of().formatHex(checksum(id)).substring(0, DIGITS);
	}

	private static byte[] checksum(String text) {
		try {
			return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
		}
		catch (NoSuchAlgorithmException impossible) {
			throw new IllegalStateException(impossible);
		}
	}

}
