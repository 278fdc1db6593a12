package newsweft.query;

import newsweft.query.Query.Mode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class PrefixTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			RETURN 1                            | RUN     |                           | RETURN 1
			EXPLAIN RETURN 1                    | EXPLAIN |                           | RETURN 1
			profile RETURN 1                    | PROFILE |                           | RETURN 1
			CYPHER 25 RETURN 1                  | RUN     | CYPHER 25                 | RETURN 1
			CYPHER 5 runtime = slotted PROFILE RETURN 1 | PROFILE | CYPHER 5 runtime = slotted | RETURN 1
			EXPLAIN CYPHER planner=dp RETURN 1  | EXPLAIN | CYPHER planner=dp         | RETURN 1
			EXPLAIN PROFILE RETURN 1            | EXPLAIN |                           | RETURN 1
			/* EXPLAIN */ RETURN 1              | RUN     |                           | /* EXPLAIN */ RETURN 1
			'EXPLAIN' RETURN 1                  | RUN     |                           | 'EXPLAIN' RETURN 1
			explained RETURN 1                  | RUN     |                           | explained RETURN 1
			""", quoteCharacter = '~')
	void isTakenOff(String cypher, Mode mode, String options, String body) {
		Prefix prefix = Prefix.of(cypher);

		assertThat(prefix.mode()).isEqualTo(mode);
		assertThat(prefix.options()).isEqualToIgnoringWhitespace((options != null) ? options : "");
		assertThat(prefix.body()).isEqualToIgnoringWhitespace(body);
	}

	@Test
	void leavesEveryCharacterInItsPlace() {
		String cypher = "// how?\rEXPLAIN\n  CYPHER 25 MATCH (n)\nRETURN n";

		assertThat(Prefix.of(cypher).statement(Mode.RUN))
			.isEqualTo("// how?\r       \n  CYPHER 25 MATCH (n)\nRETURN n");
		assertThat(Prefix.of(cypher).statement(Mode.PROFILE)).startsWith("PROFILE\n// how?");
	}

	@Test
	void findsItBehindACommentThatAReturnEnds() {
		assertThat(Prefix.of("// a\rEXPLAIN RETURN 1").mode()).isEqualTo(Mode.EXPLAIN);
		assertThat(Prefix.of("// a EXPLAIN RETURN 1").mode()).isEqualTo(Mode.RUN);
	}

	@Test
	void ofAnEmptyStatementIsNothing() {
		assertThat(Prefix.of(" ").mode()).isEqualTo(Mode.RUN);
		assertThat(Prefix.of("CYPHER").options()).isEqualTo("CYPHER");
	}

}
