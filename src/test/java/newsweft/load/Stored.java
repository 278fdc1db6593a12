package newsweft.load;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.types.Entity;

/** What a test finds in the database. */
record Stored(Driver driver) {

	/** Every node and every relationship, each with its properties. */
	List<String> everything() {
		return everything("");
	}

	/**
	 * The same without what an article has and what starts from it, and without loads and
	 * what they read.
	 */
	List<String> everything(String exceptKey) {
		Stream<String> nodes = records("""
				MATCH (n)
				WHERE NOT n:Load|Fingerprints AND coalesce(n.key, '') <> $key
				RETURN labels(n) AS kind, n AS x
				""", exceptKey).map((row) -> row.get("kind") + " " + properties(row.get("x").asNode()));
		Stream<String> edges = records("""
				MATCH (n)-[r]->(m)
				WHERE coalesce(n.key, '') <> $key
				RETURN coalesce(n.key, '') + ' ' + type(r) + ' ' + coalesce(m.key, m.domain, m.name) AS kind, r AS x
				""", exceptKey).map((row) -> row.get("kind") + " " + properties(row.get("x").asRelationship()));
		Stream<String> loads = exceptKey.isEmpty() ? lines("MATCH (l:Load) RETURN toString(l.startedAt) AS x").stream()
				: Stream.of();
		return Stream.of(nodes, edges, loads).flatMap((lines) -> lines).sorted().toList();
	}

	/** The same, but when it was loaded, and by which load. */
	List<String> whicheverLoad() {
		return everything().stream()
			.map((line) -> line.replaceAll("(first|last)Load=[^,}]*", ""))
			.filter((line) -> !line.matches("\\d{4}-.*"))
			.toList();
	}

	/** An article's properties but for the keys of its loads, its date as text. */
	Map<String, Object> article(String key) {
		Map<String, Object> properties = new TreeMap<>(records("""
				MATCH (a:Article {key: $key})
				RETURN CASE WHEN a.publishedAt IS NULL THEN properties(a)
				  ELSE a {.*, publishedAt: toString(a.publishedAt)} END AS article
				""", key).toList().getFirst().get("article").asMap());
		properties.keySet().removeAll(List.of("firstLoad", "lastLoad"));
		return properties;
	}

	/** The column {@code x} of a query, in alphabetical order. */
	List<String> lines(String cypher) {
		return records(cypher, "").map((row) -> row.get("x").asString()).sorted().toList();
	}

	private Stream<Record> records(String cypher, String key) {
		try (Session session = this.driver.session()) {
			return session.run(cypher, Map.of("key", key)).list().stream();
		}
	}

	private static Map<String, Object> properties(Entity entity) {
		return new TreeMap<>(entity.asMap());
	}

}
