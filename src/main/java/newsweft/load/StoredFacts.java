package newsweft.load;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/** The way of {@link Facts} into the database's types and back. */
final class StoredFacts {

	private StoredFacts() {
	}

	static Facts read(Record row) {
		Value article = row.get("article");
		SortedMap<String, Integer> listings = new TreeMap<>();
		row.get("listings").values().forEach((pair) -> listings.put(pair.get(0).asString(), pair.get(1).asInt()));
		Value publishedAt = article.get("publishedAt");
		return new Facts(article.get("key").asString(), article.get("full").asBoolean(), text(article, "url"),
				text(article, "title"), text(article, "excerpt"), text(article, "text"),
				publishedAt.isNull() ? null : publishedAt.asZonedDateTime().toInstant(), text(article, "type"),
				number(article, "quality"), number(article, "heat"),
				article.get("published").isNull() ? null : article.get("published").asBoolean(),
				text(article, "author"), text(article, "sourceFile"), row.get("provider").asString(null),
				files(article), new TreeSet<>(article.get("altTitles").asList(Value::asString, List.of())),
				new TreeSet<>(row.get("topics").asList(Value::asString)), listings);
	}

	/** Written only where there are several. */
	private static SortedSet<String> files(Value article) {
		SortedSet<String> files = new TreeSet<>(article.get("sourceFiles").asList(Value::asString, List.of()));
		String file = text(article, "sourceFile");
		if (file != null) {
			files.add(file);
		}
		return files;
	}

	static Map<String, Object> properties(Facts facts) {
		Map<String, Object> properties = new HashMap<>();
		properties.put("full", facts.full());
		properties.put("url", facts.url());
		properties.put("title", facts.title());
		properties.put("excerpt", facts.excerpt());
		properties.put("text", facts.text());
		properties.put("publishedAt", zoned(facts.publishedAt()));
		properties.put("type", facts.type());
		properties.put("quality", facts.quality());
		properties.put("heat", facts.heat());
		properties.put("published", facts.published());
		properties.put("author", facts.author());
		properties.put("sourceFile", facts.sourceFile());
		properties.put("sourceFiles", (facts.files().size() > 1) ? new ArrayList<>(facts.files()) : null);
		properties.put("altTitles", facts.altTitles().isEmpty() ? null : new ArrayList<>(facts.altTitles()));
		return properties;
	}

	private static @Nullable ZonedDateTime zoned(@Nullable Instant instant) {
		return (instant != null) ? instant.atZone(ZoneOffset.UTC) : null;
	}

	private static @Nullable String text(Value properties, String name) {
		return properties.get(name).asString(null);
	}

	private static @Nullable Integer number(Value properties, String name) {
		Value value = properties.get(name);
		return value.isNull() ? null : Integer.valueOf(value.asInt());
	}

}
