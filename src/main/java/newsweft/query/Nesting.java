package newsweft.query;

import java.util.List;

import newsweft.query.Tokens.Token;

/**
 * How far a statement would take a database's stack: how deep brackets and negations
 * stand inside each other, and how many operators follow each other, each of which the
 * database puts inside the next.
 *
 * @param depth of brackets and negations
 * @param chain the most operators, or parts of a union, between two brackets or commas
 */
record Nesting(int depth, int chain) {

	private static final List<String> OPERATORS = List.of("AND", "OR", "XOR", "UNION", "IN", "STARTS", "ENDS",
			"CONTAINS", "IS");

	static Nesting of(List<Token> tokens) {
		int brackets = 0;
		int negations = 0;
		int depth = 0;
		int[] chains = new int[tokens.size() + 1];
		int chain = 0;
		for (Token token : tokens) {
			char sign = (token.kind() == Tokens.Kind.SIGN) ? token.text().charAt(0) : ' ';
			negations = (token.is("NOT") || sign == '-' || sign == '+' || sign == '!') ? negations + 1 : 0;
			switch (sign) {
				case '(', '[', '{' -> chains[++brackets] = 0;
				case ')', ']', '}' -> brackets = Math.max(0, brackets - 1);
				case ',' -> chains[brackets] = 0;
				default -> chains[brackets] += isOperator(token) ? 1 : 0;
			}
			depth = Math.max(depth, brackets + negations);
			chain = Math.max(chain, chains[brackets]);
		}
		return new Nesting(depth, chain);
	}

	private static boolean isOperator(Token token) {
		return switch (token.kind()) {
			case SIGN -> "+-*/%^|&!<>=.".contains(token.text());
			case WORD -> OPERATORS.stream().anyMatch(token::is);
			case NAME, STRING -> false;
		};
	}

}
