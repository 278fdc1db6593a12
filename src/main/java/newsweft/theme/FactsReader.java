package newsweft.theme;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import newsweft.neo4j.CypherCatalogue;
import newsweft.neo4j.Sessions;
import newsweft.theme.ThemeComparison.Reason;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.Value;
import org.springframework.stereotype.Component;

/** Reads what comparing themes needs; it grows with the themes, not with the graph. */
@Component
final class FactsReader {

	private final Driver driver;

	private final String known;

	private final String facts;

	private final String stories;

	private final String ties;

	private final String reasons;

	FactsReader(Driver driver, CypherCatalogue cypher) {
		this.driver = driver;
		this.known = cypher.statement("theme/find-known");
		this.facts = cypher.statement("theme/read-facts");
		this.stories = cypher.statement("theme/count-stories");
		this.ties = cypher.statement("theme/read-ties");
		this.reasons = cypher.statement("theme/read-reasons");
	}

	/**
	 * For each key that the graph has the original of its article, or that key itself.
	 */
	Map<String, String> originals(Collection<String> keys) {
		Map<String, String> originals = HashMap.newHashMap(keys.size());
		read(this.known, Map.of("keys", List.copyOf(keys)), (row) -> {
			String key = row.get("key").asString();
			return originals.put(key, row.get("original").asString(key));
		});
		return originals;
	}

	List<Fact> facts(Collection<String> keys) {
		return read(this.facts, Map.of("keys", List.copyOf(keys)), FactsReader::fact);
	}

	/**
	 * How many articles each story has.
	 * @param keys of the articles that count, or null for all
	 */
	List<StorySize> stories(@Nullable Collection<String> keys, boolean folded) {
		Map<String, Object> parameters = new HashMap<>();
		parameters.put("keys", (keys != null) ? List.copyOf(keys) : null);
		parameters.put("folded", folded);
		return read(this.stories, parameters, (row) -> new StorySize(row.get("story").asString(null),
				row.get("label").asString(""), row.get("articles").asInt()));
	}

	/** The ties of articles, to each other and to others; of two articles one at most. */
	Collection<Tie> ties(Collection<String> keys, boolean folded) {
		Map<List<String>, Tie> ties = new HashMap<>();
		read(this.ties, Map.of("keys", List.copyOf(keys), "folded", folded), FactsReader::tie)
			.forEach((tie) -> ties.merge(List.of(tie.source(), tie.target()), tie, Tie::and));
		return new ArrayList<>(ties.values());
	}

	/** Why articles are tied, by their two keys in the order given. */
	Map<List<String>, Reason> reasons(List<List<String>> pairs, boolean folded) {
		Map<List<String>, Reason> reasons = new HashMap<>();
		read(this.reasons, Map.of("pairs", pairs, "folded", folded),
				(row) -> reasons.put(List.of(row.get("source").asString(), row.get("target").asString()),
						new Reason(row.get("score").isNull() ? null : row.get("score").asDouble(),
								row.get("terms").asList(Value::asString, List.of()), row.get("listed").asBoolean())));
		return reasons;
	}

	private static Fact fact(Record row) {
		return new Fact(row.get("key").asString(), row.get("title").asString(""), row.get("domain").asString(null),
				row.get("provider").asString(null),
				row.get("topics").asList(Value::asString).stream().distinct().sorted().toList(),
				row.get("publishedAt").isNull() ? null : row.get("publishedAt").asZonedDateTime().toInstant(),
				row.get("story").asString(null), row.get("betweenness").asDouble(0));
	}

	private static Tie tie(Record row) {
		String one = row.get("source").asString();
		String other = row.get("target").asString();
		boolean ordered = one.compareTo(other) < 0;
		return new Tie(ordered ? one : other, ordered ? other : one, row.get("score").asDouble(0),
				row.get("score").isNull());
	}

	private <T> List<T> read(String statement, Map<String, Object> parameters, Function<Record, T> item) {
		try (Session session = this.driver.session(Sessions.READING)) {
			List<T> items = new ArrayList<>();
			session.run(statement, parameters, Sessions.PATIENT).forEachRemaining((row) -> items.add(item.apply(row)));
			return items;
		}
	}

}
