package newsweft.query;

import java.util.List;
import java.util.Set;

import newsweft.query.Tokens.Kind;
import newsweft.query.Tokens.Token;

/**
 * How far a statement would take a database's stack: how deep brackets and negations
 * stand inside each other, and how many operators follow each other, each of which the
 * database puts inside the next.
 *
 * @param depth of brackets and negations
 * @param chain the most operators between two brackets, commas or clauses, or parts of a
 * union
 */
record Nesting(int depth, int chain) {

	private static final Set<String> OPERATORS = Set.of("AND", "OR", "XOR", "IN", "STARTS", "ENDS", "CONTAINS", "IS");

	private static final Set<String> CLAUSES = Set.of("MATCH", "WHERE", "WITH", "RETURN", "UNWIND", "CALL", "YIELD",
			"ORDER", "LIMIT", "LET", "FILTER", "UNION");

	/** What a value follows, which may be called as a clause is. */
	private static final Set<String> BEFORE_VALUES = Set.of("NOT", "CASE", "WHEN", "THEN", "ELSE", "DISTINCT");

	static Nesting of(List<Token> tokens) {
		int brackets = 0;
		int negations = 0;
		int depth = 0;
		int[] chains = new int[tokens.size() + 1];
		int[] unions = new int[tokens.size() + 1];
		int chain = 0;
		boolean afterValue = false;
		for (Token token : tokens) {
			char sign = (token.kind() == Kind.SIGN) ? token.text().charAt(0) : ' ';
			negations = (token.is("NOT") || sign == '-' || sign == '+' || sign == '!') ? negations + 1 : 0;
			unions[brackets] += token.is("UNION") ? 1 : 0;
			if (sign == ',' || (afterValue && is(token, CLAUSES))) {
				chains[brackets] = 0;
			}
			chains[brackets] += (isOperator(token) || (afterValue && sign == '[')) ? 1 : 0;
			chain = Math.max(chain, Math.max(chains[brackets], unions[brackets]));
			switch (sign) {
				case '(', '[', '{' -> {
					chains[++brackets] = 0;
					unions[brackets] = 0;
				}
				case ')', ']', '}' -> brackets = Math.max(0, brackets - 1);
				default -> {
				}
			}
			depth = Math.max(depth, brackets + negations);
			afterValue = endsValue(token);
		}
		return new Nesting(depth, chain);
	}

	private static boolean isOperator(Token token) {
		return (token.kind() == Kind.SIGN) ? "+-*/%^|&!<>=.:".contains(token.text()) : is(token, OPERATORS);
	}

	private static boolean endsValue(Token token) {
		return (token.kind() == Kind.SIGN) ? ")]}".contains(token.text())
				: !is(token, OPERATORS) && !is(token, CLAUSES) && !is(token, BEFORE_VALUES);
	}

	private static boolean is(Token token, Set<String> keywords) {
		return keywords.stream().anyMatch(token::is);
	}

}
