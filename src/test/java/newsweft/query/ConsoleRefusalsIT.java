package newsweft.query;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import newsweft.neo4j.RealGraph;
import newsweft.query.QueryFailed.Reason;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

@RealGraph
class ConsoleRefusalsIT {

	@Autowired
	private Console console;

	@Autowired
	private Driver driver;

	@BeforeEach
	void createExample() {
		ExampleGraph.create(this.driver);
	}

	@Nested
	class ReadOnly {

		@ParameterizedTest
		@ValueSource(strings = { "CREATE (:Article {key: 'new'})", "MERGE (:Topic {name: 'New'})",
				"MATCH (article:Article) SET article.title = 'Other'", "MATCH (article:Article) REMOVE article.title",
				"MATCH (article:Article) DETACH DELETE article", "MATCH ()-[listing:RELATED]->() DELETE listing",
				"MATCH (topic:Topic) FOREACH (x IN [1] | SET topic.x = x)",
				"MATCH (topic:Topic) CALL (topic) { SET topic.x = 1 } RETURN topic",
				"UNWIND [1, 2] AS x CALL (x) { CREATE (:Topic {name: toString(x)}) } IN TRANSACTIONS OF 1 ROW",
				"UNWIND [1, 2] AS x CALL (x) { CREATE (:Topic {name: toString(x)}) } IN 2 CONCURRENT TRANSACTIONS",
				"CREATE INDEX titles FOR (article:Article) ON (article.title)", "DROP CONSTRAINT articleKey",
				"DROP INDEX articleText", "CALL db.createLabel('New')", "CREATE USER new SET PASSWORD 'new password'",
				"DROP USER neo4j", "ALTER CURRENT USER SET PASSWORD FROM 'a' TO 'new password'" })
		void refusesToChangeAnything(String statement) {
			Set<List<?>> before = everything();

			QueryFailed failure = failureOf(statement);

			assertThat(failure.getMessage()).startsWith("The console is read-only:");
			assertThat(failure.reason()).isEqualTo(Reason.READ_ONLY);
			assertThat(everything()).isEqualTo(before);
		}

		@ParameterizedTest
		@ValueSource(strings = { "file:///etc/passwd", "file:///posts.csv", "http://127.0.0.1:9/posts.csv",
				"https://127.0.0.1:9/posts.csv", "ftp://127.0.0.1:9/posts.csv" })
		void readsNoFilesAndAsksNoOtherHosts(String address) {
			QueryFailed failure = failureOf("LOAD CSV FROM '" + address + "' AS row RETURN row");

			assertThat(failure.getMessage())
				.isEqualTo("The console reads neither files nor other hosts, so LOAD CSV is "
						+ "refused. Posts come in with the load command.");
			assertThat(failure.reason()).isEqualTo(Reason.READ_ONLY);
		}

	}

	@Nested
	class Invalid {

		@Test
		void tellsLineAndColumnOfASyntaxError() {
			QueryFailed failure = failureOf("MATCH (article:Article)\nRETRUN article");

			assertThat(failure.reason()).isEqualTo(Reason.INVALID);
			assertThat(failure.code()).isEqualTo("Neo.ClientError.Statement.SyntaxError");
			assertThat(failure.gqlStatus()).startsWith("42");
			assertThat(failure.line()).isEqualTo(2);
			assertThat(failure.column()).isEqualTo(1);
			assertThat(failure.getMessage()).startsWith("Invalid input 'RETRUN'").endsWith(" (line 2, column 1)");
		}

		@Test
		void tellsLineAndColumnOfAnUnknownVariable() {
			QueryFailed failure = failureOf("MATCH (article:Article)\nRETURN articel");

			assertThat(failure.getMessage()).isEqualTo("Variable `articel` not defined (line 2, column 8)");
			assertThat(failure.line()).isEqualTo(2);
			assertThat(failure.column()).isEqualTo(8);
		}

		@Test
		void tellsNoPlaceWhereThereIsNone() {
			QueryFailed failure = failureOf("RETURN 1; RETURN 2");

			assertThat(failure.getMessage()).isEqualTo("Expected exactly one statement per query but got: 2");
			assertThat(failure.line()).isZero();
		}

		@Test
		void namesTheFunctionThatIsUnknown() {
			QueryFailed failure = failureOf("RETURN\n  uper('x')");

			assertThat(failure.reason()).isEqualTo(Reason.INVALID);
			assertThat(failure.getMessage()).isEqualTo("Unknown function 'uper' (line 2, column 3)");
			assertThat(failure.line()).isEqualTo(2);
			assertThat(failure.column()).isEqualTo(3);
		}

		@Test
		void namesTheParameterThatIsMissing() {
			QueryFailed failure = failureOf("RETURN $words, $limit");

			assertThat(failure.reason()).isEqualTo(Reason.INVALID);
			assertThat(failure.code()).isEqualTo("Neo.ClientError.Statement.ParameterMissing");
			assertThat(failure.getMessage()).startsWith("Expected parameter(s): ").contains("words", "limit");
			assertThat(failure.line()).isZero();
		}

		@Test
		void tellsWhatFailsOnTheData() {
			QueryFailed failure = failureOf("MATCH (article:Article {key: 'a1'}) RETURN 1 / (article.quality - 90)");

			assertThat(failure.reason()).isEqualTo(Reason.INVALID);
			assertThat(failure.getMessage()).isEqualTo("/ by zero");
		}

		@Test
		void tellsWhatIsWrongWithTheWordsOfASearch() {
			QueryFailed failure = failureOf(
					"CALL db.index.fulltext.queryNodes('articleText', 'a AND') YIELD node RETURN node");

			assertThat(failure.reason()).isEqualTo(Reason.INVALID);
			assertThat(failure.getMessage()).isEqualTo(
					"The words of the search are not in Lucene's syntax: Encountered \"<EOF>\" at line 1, column 5. "
							+ "Put a phrase in double quotes, and a backslash before any other sign.");
		}

	}

	private QueryFailed failureOf(String statement) {
		return catchThrowableOfType(QueryFailed.class, () -> this.console.run(new Query(statement, Map.of())));
	}

	/** Nodes, relationships, indexes, constraints and users. */
	private Set<List<?>> everything() {
		return List
			.of("MATCH (node) OPTIONAL MATCH (node)-[edge]->() RETURN node, properties(node), edge, properties(edge)",
					"SHOW INDEXES YIELD name, entityType, labelsOrTypes, properties",
					"SHOW CONSTRAINTS YIELD name, labelsOrTypes, properties", "CALL db.labels()",
					"SHOW USERS YIELD user")
			.stream()
			.flatMap((query) -> this.driver.executableQuery(query).execute().records().stream())
			.map((row) -> row.values())
			.collect(Collectors.toSet());
	}

}
