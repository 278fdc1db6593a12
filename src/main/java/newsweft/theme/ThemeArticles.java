package newsweft.theme;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import newsweft.graph.Kind;
import newsweft.neo4j.CypherCatalogue;
import newsweft.neo4j.Sessions;
import newsweft.query.Console;
import newsweft.query.Query;
import newsweft.query.QueryFailed;
import newsweft.query.QueryResult;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.exceptions.ClientException;
import org.springframework.stereotype.Component;

/** Finds the articles that carry a theme. */
@Component
final class ThemeArticles {

	private static final int MOST_ROWS = 100_000;

	private static final int REPORTED = 5_000;

	/** What the query parser of the index says, up to the list of what it expected. */
	private static final Pattern SYNTAX = Pattern
		.compile("queryparser\\.\\S*(?:ParseException|TokenMgrError): ([^\\n]*?)(?:[.\\s]*\\n|[.\\s]*$)");

	private final Driver driver;

	private final Console console;

	private final String find;

	ThemeArticles(Driver driver, Console console, CypherCatalogue cypher) {
		this.driver = driver;
		this.console = console;
		this.find = cypher.statement("theme/find-articles");
	}

	/**
	 * Finds them.
	 * @param theme which one
	 * @return their keys; of picked ones also those that the graph does not have
	 * @throws ThemeRejected if its query is wrong
	 */
	Set<String> of(Theme theme) {
		return of(theme, () -> {
		});
	}

	/**
	 * Finds them.
	 * @param step is told again and again that work goes on
	 */
	Set<String> of(Theme theme, Runnable step) {
		if (theme.keys() != null) {
			return Set.copyOf(theme.keys());
		}
		return (theme.cypher() != null) ? returned(theme.name(), theme.cypher())
				: found(theme.name(), String.valueOf(theme.query()), step);
	}

	private Set<String> found(String theme, String query, Runnable step) {
		ThemeQuery parts;
		try {
			parts = ThemeQuery.of(query);
		}
		catch (IllegalArgumentException fault) {
			throw new ThemeRejected(theme, "in its query, " + fault.getMessage() + ".", fault);
		}
		try (Session session = this.driver.session(Sessions.READING)) {
			Set<String> keys = new HashSet<>();
			session.run(this.find, parameters(parts), Sessions.PATIENT).forEachRemaining((row) -> {
				keys.add(row.get("key").asString());
				if (keys.size() % REPORTED == 0) {
					step.run();
				}
			});
			return keys;
		}
		catch (ClientException failure) {
			Matcher syntax = SYNTAX.matcher(String.valueOf(failure.getMessage()));
			if (!syntax.find()) {
				throw failure;
			}
			String fault = syntax.group(1).contains("\"<EOF>\"")
					? "it ends where a closing parenthesis or another word is needed" : syntax.group(1).strip();
			throw new ThemeRejected(theme,
					"its query is not in Lucene's syntax: " + fault
							+ ". Put a phrase in double quotes, and a \\ before a sign that is part of a word.",
					failure);
		}
	}

	private static Map<String, Object> parameters(ThemeQuery query) {
		return Map.of("query", query.words(), "providers", query.providers(), "notProviders", query.notProviders(),
				"topics", query.topics(), "notTopics", query.notTopics(), "dates", dates(query.dates()), "notDates",
				dates(query.notDates()));
	}

	private static List<Map<String, Object>> dates(List<Period> periods) {
		return periods.stream()
			.map((period) -> Map.<String, Object>of("from", period.from(), "until", period.until()))
			.toList();
	}

	private Set<String> returned(String theme, String cypher) {
		QueryResult result;
		try {
			result = this.console.run(new Query("", cypher, Map.of(), MOST_ROWS));
		}
		catch (QueryFailed failure) {
			// Without the failure: the console has an answer of its own to that one.
			throw new ThemeRejected(theme, "its Cypher query failed: " + failure.getMessage(), null);
		}
		if (result.truncated()) {
			throw new ThemeRejected(theme, "its Cypher query returns more than the console takes; return article.key "
					+ "AS key instead of articles, or fewer of them.", null);
		}
		Set<String> keys = new HashSet<>();
		result.graph()
			.nodes()
			.stream()
			.filter((node) -> node.kind().equals(Kind.ARTICLE.label()))
			.forEach((node) -> Kind.ARTICLE.key(node.id()).ifPresent(keys::add));
		int column = result.columns().indexOf("key");
		if (column >= 0) {
			result.rows().forEach((row) -> keys.add(String.valueOf(row.get(column))));
		}
		if (keys.isEmpty() && !result.rows().isEmpty()) {
			throw new ThemeRejected(theme,
					"its Cypher query returns no articles; end it with RETURN article, or RETURN article.key AS key.",
					null);
		}
		return keys;
	}

}
