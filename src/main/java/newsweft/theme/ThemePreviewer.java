package newsweft.theme;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import newsweft.graph.Kind;
import newsweft.neo4j.CypherCatalogue;
import newsweft.neo4j.Sessions;
import newsweft.theme.ThemePreview.Match;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.TransactionConfig;
import org.springframework.stereotype.Component;

/** Tells what a theme comes to before it is saved. */
@Component
final class ThemePreviewer {

	/** Whoever types on asks again. */
	private static final TransactionConfig BOUNDS = TransactionConfig.builder()
		.withTimeout(Duration.ofSeconds(20))
		.build();

	private final ThemeArticles articles;

	private final FactsReader reader;

	private final Driver driver;

	private final String newest;

	ThemePreviewer(ThemeArticles articles, FactsReader reader, Driver driver, CypherCatalogue cypher) {
		this.articles = articles;
		this.reader = reader;
		this.driver = driver;
		this.newest = cypher.statement("theme/read-newest");
	}

	/**
	 * Tells what falls in and out.
	 * @param saved which theme is changed; null for a new one
	 * @param limit the most articles of each list
	 * @throws ThemeRejected if a query is wrong
	 */
	ThemePreview of(Theme draft, @Nullable Theme saved, int limit) {
		Set<String> now = carriers(draft);
		Set<String> before = (saved != null) ? carriers(saved) : now;
		Set<String> in = without(now, before);
		Set<String> out = without(before, now);
		return new ThemePreview(now.size(), in.size(), out.size(), newest(draft, in, limit),
				(saved != null) ? newest(saved, out, limit) : List.of(), newest(draft, now, limit));
	}

	/** Their keys; none of articles that the graph does not have. */
	private Set<String> carriers(Theme theme) {
		Set<String> keys = this.articles.of(theme);
		return (theme.query() != null) ? keys : this.reader.originals(keys, Progress.UNHEARD).keySet();
	}

	private static Set<String> without(Set<String> keys, Set<String> others) {
		Set<String> left = new HashSet<>(keys);
		left.removeIf(others::contains);
		return left;
	}

	private List<Match> newest(Theme theme, Collection<String> keys, int limit) {
		if (keys.isEmpty()) {
			return List.of();
		}
		QueryWords words = (theme.query() != null) ? new QueryWords(ThemeQuery.of(theme.query()).words()) : null;
		try (Session session = this.driver.session(Sessions.READING)) {
			return session.run(this.newest, Map.of("keys", List.copyOf(keys), "limit", limit), BOUNDS)
				.list((row) -> match(row, words));
		}
	}

	private static Match match(Record row, @Nullable QueryWords words) {
		Map<String, String> texts = new HashMap<>();
		for (String field : List.of("title", "excerpt", "text")) {
			if (!row.get(field).isNull()) {
				texts.put(field, row.get(field).asString());
			}
		}
		Map<String, List<Mark>> marks = (words != null) ? words.in(texts) : Map.of();
		String shown = (marks.containsKey("excerpt") || !marks.containsKey("text")) && texts.containsKey("excerpt")
				? "excerpt" : "text";
		Passage passage = texts.containsKey(shown) ? Passage.of(texts.get(shown), marks.getOrDefault(shown, List.of()))
				: null;
		return new Match(Kind.ARTICLE.id(row.get("key").asString()), texts.getOrDefault("title", ""),
				row.get("provider").asString(null),
				row.get("publishedAt").isNull() ? null : row.get("publishedAt").asZonedDateTime().toInstant(),
				marks.getOrDefault("title", List.of()), (passage != null) ? passage.text() : null,
				(passage != null) ? passage.marks() : List.of());
	}

}
