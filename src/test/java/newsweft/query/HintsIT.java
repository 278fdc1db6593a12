package newsweft.query;

import java.util.Map;

import newsweft.neo4j.RealGraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

@RealGraph
class HintsIT {

	@Autowired
	private Console console;

	@BeforeEach
	void createExample(@Autowired Driver driver) {
		driver.executableQuery("CREATE (:Article {key: 'x', title: 'A title'})-[:ABOUT]->(:Topic {name: 'Privacy'})")
			.execute();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					MTCH (a) RETURN a                      | MATCH  | 'MTCH' cannot stand here. Did you mean MATCH? (line 1, column 1)
					MATCH (a) RETRUN a                     | RETURN | 'RETRUN' cannot stand here. Did you mean RETURN? (line 1, column 11)
					MATCH (article) RETURN artcle          | article | Variable `artcle` not defined. Did you mean article? (line 1, column 24)
					UNWIND [1] AS number RETURN numbr | number | Variable `numbr` not defined. Did you mean number? (line 1, column 29)
					MATCH (a) RETURN lenght(a.title)       | length | Unknown function 'lenght'. Did you mean length? (line 1, column 18)
					""",
			quoteCharacter = '\0')
	void failuresNameWhatWasMeant(String statement, String instead, String message) {
		QueryFailed failure = failure(statement);

		assertThat(failure).hasMessage(message);
		assertThat(failure.instead()).isEqualTo(instead);
	}

	@Test
	void aProcedureThatIsNoneIsAnsweredWithOneThatIs() {
		QueryFailed failure = failure("CALL db.lables()");

		assertThat(failure.getMessage()).endsWith("Did you mean db.labels?");
		assertThat(failure.instead()).isEqualTo("db.labels");
	}

	@Test
	void failuresWithoutAWordThatWasMeantNameSomeOfWhatIsExpected() {
		assertThat(failure("SELECT * FROM articles"))
			.hasMessage("'SELECT' cannot stand here: expected a clause such as "
					+ "MATCH, UNWIND, CALL, WITH, RETURN, ORDER BY, LIMIT. (line 1, column 1)");
		assertThat(failure("match (a) where 1 > lim return a limit 10"))
			.hasMessage("Variable `lim` not defined (line 1, column 21)");
		assertThat(failure("MATCH (a) RETURN other")).hasMessage("Variable `other` not defined (line 1, column 18)");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					MATCH (a:Artcle) RETURN a          | The label `Artcle` does not exist in database `neo4j`. Did you mean Article?
					MATCH (a:article) RETURN a         | The label `article` does not exist in database `neo4j`. Did you mean Article?
					MATCH ()-[r:ABUOT]->() RETURN r    | The relationship type `ABUOT` does not exist in database `neo4j`. Did you mean ABOUT?
					MATCH (a:Article) RETURN a.titel   | The property `titel` does not exist in database `neo4j`. Did you mean title?
					MATCH (a:Zeppelin) RETURN a          | The label `Zeppelin` does not exist in database `neo4j`. Verify that the spelling is correct.
					""")
	void warningsNameWhatWasMeant(String statement, String warning) {
		assertThat(this.console.run(query(statement)).warnings()).containsExactly(warning);
	}

	@Test
	void parametersWithoutAValueAreNamed() {
		assertThat(failure("RETURN $from, $until").getMessage()).startsWith("Nothing is given for $")
			.contains("$from", "$until");
	}

	@Test
	void aWordIsWarnedOfOnce() {
		assertThat(this.console.run(query("MATCH (a:Article) WHERE a.titel = 'x' RETURN a.titel")).warnings())
			.hasSize(1);
	}

	@Test
	void namesThatTheGraphDoesNotHaveAreFoundInPatterns(@Autowired Hints hints) {
		assertThat(hints.unknownIn("MATCH (t:Topc)-[:ABUOT]-(:Article {title: other}) SET t.seen = true, t:Later"))
			.extracting(QuerySummary.Notice::description)
			.containsExactly("No node has the label `Topc`. Did you mean Topic?",
					"No relationship has the type `ABUOT`. Did you mean ABOUT?");
		assertThat(hints.unknownIn("MATCH (n:Zeppelin) RETURN {a: n}")).extracting(QuerySummary.Notice::description)
			.containsExactly("No node has the label `Zeppelin`.");
	}

	private QueryFailed failure(String statement) {
		return catchThrowableOfType(QueryFailed.class, () -> this.console.run(query(statement)));
	}

	private static Query query(String statement) {
		return new Query("", statement, Map.of(), 10);
	}

}
