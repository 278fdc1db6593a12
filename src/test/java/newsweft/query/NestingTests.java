package newsweft.query;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class NestingTests {

	@ParameterizedTest
	@ValueSource(strings = { "MATCH (a)-[:X]->(b) WHERE a.x = b.y\n", "OPTIONAL MATCH (a)-->(b) WITH a, b.x + 1 AS y\n",
			"UNWIND a.b[0] AS c CALL (c) { RETURN c.x AS d } WITH d\n" })
	void startsAnewWithEachClause(String line) {
		assertThat(chain(line.repeat(100))).isLessThan(10);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			RETURN 1                 | +1
			RETURN x                 | ' AND x'
			RETURN x                 | [0]
			RETURN x                 | [0][1]
			MATCH (n                 | :A
			MATCH (n                 | ' :A'
			RETURN x                 | .y
			WITH 1 AS match RETURN 1 | + match
			RETURN x                 | ' OR x STARTS WITH match'
			RETURN $with             | ' XOR $with'
			RETURN where             | ' OR NOT where'
			RETURN n:With            | :Match
			RETURN 1 AS x            | ' UNION RETURN 1 AS x'
			RETURN 1 AS x            | ' UNION ALL MATCH (n) WHERE n.a = 1 RETURN 1 AS x, 2 AS y'
			""")
	void countsWhatStandsInARow(String start, String more) {
		assertThat(chain(start + more.repeat(201))).isGreaterThan(200);
	}

	@Test
	void countsEachBracketByItself() {
		assertThat(chain("RETURN f(1 + 1) + f(1 + 1 + 1)")).isEqualTo(2);
		assertThat(chain("RETURN [1 + 1, 1 + 1, {a: 1, b: 2}]")).isEqualTo(1);
	}

	private static int chain(String statement) {
		return Nesting.of(Tokens.of(statement)).chain();
	}

}
