package newsweft.query;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ExpectationTests {

	private static final String MANY = "'ALTER', 'ORDER BY', 'CALL', 'CREATE', 'LOAD CSV', 'DELETE', 'LIMIT', 'MATCH', "
			+ "'RETURN', 'USE' or 'WITH'";

	@Test
	void namesTheKeywordThatWasMeant() {
		Expectation expectation = Expectation.of("Invalid input 'MTCH': expected " + MANY + " (line 1, column 1)");

		assertThat(expectation.meant()).contains("MATCH");
		assertThat(expectation.rest()).isEqualTo(" (line 1, column 1)");
	}

	@Test
	void namesAFewOfManyClauses() {
		Expectation expectation = Expectation
			.of("Invalid input 'SELECT': expected an expression, ',', " + MANY + " or <EOF> (line 1, column 1)");

		assertThat(expectation.meant()).isEmpty();
		assertThat(expectation.sentence())
			.isEqualTo("'SELECT' cannot stand here: expected an expression, ',', a clause "
					+ "such as MATCH, CALL, WITH, RETURN, ORDER BY, LIMIT or the end of the statement.");
	}

	@Test
	void namesAllOfAFew() {
		assertThat(Expectation.of("Invalid input 'RETURN': expected a parameter, '&', ')', ':', 'WHERE', '{' or '|'")
			.sentence())
			.isEqualTo("'RETURN' cannot stand here: expected a parameter, '&', ')', ':', 'WHERE', '{' or '|'.");
		assertThat(Expectation.of("Invalid input '=': expected ':' (line 1, column 25)").sentence())
			.isEqualTo("'=' cannot stand here: expected ':'.");
	}

	@Test
	void saysThatAStatementEndsTooEarly() {
		assertThat(Expectation.of("Invalid input '': expected an expression, '*' or 'DISTINCT' (line 1, column 25)")
			.sentence()).isEqualTo("The statement ends too early: expected an expression, '*' or 'DISTINCT'.");
	}

	@Test
	void readsACommaAmongTheSigns() {
		assertThat(
				Expectation.of("Invalid input '': expected an expression, ')' or ',' (line 1, column 33)").expected())
			.containsExactly("an expression", "')'", "','");
	}

	@Test
	void isNoneOfOtherMessages() {
		assertThat(Expectation.of("Variable `b` not defined (line 1, column 26)")).isNull();
	}

}
