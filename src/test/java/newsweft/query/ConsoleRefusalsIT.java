package newsweft.query;

import java.util.Map;

import newsweft.neo4j.RealGraph;
import newsweft.query.QueryFailed.Reason;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
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
	class Invalid {

		@Test
		void tellsLineAndColumnOfASyntaxError() {
			QueryFailed failure = failureOf("MATCH (article:Article)\nRETRUN article");

			assertThat(failure.reason()).isEqualTo(Reason.INVALID);
			assertThat(failure.code()).isEqualTo("Neo.ClientError.Statement.SyntaxError");
			assertThat(failure.gqlStatus()).startsWith("42");
			assertThat(failure.line()).isEqualTo(2);
			assertThat(failure.column()).isEqualTo(1);
			assertThat(failure.getMessage()).startsWith("'RETRUN' cannot stand here").endsWith(" (line 2, column 1)");
		}

		@Test
		void tellsLineAndColumnOfAnUnknownVariable() {
			QueryFailed failure = failureOf("MATCH (article:Article)\nRETURN articel");

			assertThat(failure.getMessage())
				.isEqualTo("Variable `articel` not defined. Did you mean article? (line 2, column 8)");
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
			assertThat(failure.getMessage())
				.isEqualTo("Unknown function 'uper'. Did you mean upper? (line 2, column 3)");
			assertThat(failure.line()).isEqualTo(2);
			assertThat(failure.column()).isEqualTo(3);
		}

		@Test
		void namesTheParameterThatIsMissing() {
			QueryFailed failure = failureOf("RETURN $words, $limit");

			assertThat(failure.reason()).isEqualTo(Reason.INVALID);
			assertThat(failure.code()).isEqualTo("Neo.ClientError.Statement.ParameterMissing");
			assertThat(failure.getMessage()).startsWith("Nothing is given for $").contains("$words", "$limit");
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

}
