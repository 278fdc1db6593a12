package newsweft.query;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class CallsTests {

	@ParameterizedTest
	@ValueSource(strings = { "RETURN apoc.x.y()", "RETURN {a: apoc.x.y()}", "RETURN {a:apoc . x/**/.`y` ()}",
			"RETURN [1,2][0..apoc.x.y()]", "RETURN [1,2][..apoc.x.y()]", "RETURN [1,2][1e0..apoc.x.y()]",
			"RETURN [1,2][$p..apoc.x.y()]", "RETURN [1,2][0x0 ..`apoc`.x.y()]", "RETURN {call: apoc.x.y()}",
			"RETURN {date: apoc.x.y(date())}", "MATCH (n {key: apoc.x.y()}) RETURN n", "RETURN [(n)-->() | apoc.x.y()]",
			"RETURN CASE WHEN apoc.x.y() THEN 1 END", "RETURN 1+apoc.x.y()", "RETURN date(apoc.x.y())" })
	void namesAForeignFunctionWhereverItStands(String statement) {
		assertThat(refusal(statement)).startsWith("The console does not call apoc.x.y: it may do more than read");
	}

	@ParameterizedTest
	@ValueSource(strings = { "RETURN date.truncate('week', date())", "RETURN {a: date.truncate('week', date())}",
			"RETURN [1,2][0..size(n.list)]", "RETURN point.distance(n.at, {x: 1, y: 2})", "MATCH (n:Load) RETURN n",
			"MATCH (n:Load) CALL (n) { RETURN 1 AS x } RETURN x", "MATCH (n:Call) RETURN n.call AS call",
			"RETURN n.load CSV", "RETURN {call: 1}.call AS x", "RETURN list[0].call AS x", "RETURN f(1).load AS x",
			"RETURN {call: 1}, {a: call}", "RETURN n{.call, .load} AS x", "MATCH (n {load: 1})-[:CALL]->(m) RETURN m",
			"RETURN 'apoc.x.y()', \"\\u2003\", '\\\\' // \\ apoc.x.y()", "RETURN 1.5 + n.x" })
	void letsOwnNamesPass(String statement) {
		assertThat(refusal(statement)).isNull();
	}

	@ParameterizedTest
	@ValueSource(strings = { "RETURN COLLECT { LOAD\\u2003CSV FROM 'x' AS r RETURN r }", "RETURN 'a' + \\u2003 1",
			"CALL\\u2003apoc\\u2003.\\u2003load()", "RETURN 1 \\u2003" })
	void refusesEscapesOutsideOfTexts(String statement) {
		assertThat(refusal(statement)).startsWith("The console does not take \\u2003. Write the character itself");
	}

	@ParameterizedTest
	@ValueSource(strings = { "LOAD CSV FROM 'x' AS r RETURN r", "RETURN 1. LOAD CSV FROM 'x' AS r RETURN r",
			"RETURN 1e5. LOAD CSV FROM 'x' AS r RETURN r" })
	void refusesFiles(String statement) {
		assertThat(refusal(statement)).isEqualTo(Refusals.FILES);
	}

	private static String refusal(String statement) {
		return Calls.refusal(statement, Tokens.of(statement));
	}

}
