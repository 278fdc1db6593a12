package newsweft.query;

import java.util.List;

import newsweft.query.Query.Mode;
import newsweft.query.Tokens.Kind;
import newsweft.query.Tokens.Token;

/**
 * A statement apart from what may stand in front of it: {@code EXPLAIN} or
 * {@code PROFILE}, which become its mode, and the options that begin with {@code CYPHER}.
 * Whatever else stands there is left to the database.
 *
 * @param mode as typed; {@code RUN} where nothing is
 * @param options up to the last one; blank where there are none
 * @param body the statement itself, every character of both in its line and column
 */
record Prefix(Mode mode, String options, String body) {

	static Prefix of(String cypher) {
		List<Token> tokens = Tokens.of(cypher);
		StringBuilder text = new StringBuilder(cypher);
		Mode mode = Mode.RUN;
		int optionsEnd = 0;
		int at = 0;
		while (at < tokens.size()) {
			Token token = tokens.get(at);
			if (token.is("EXPLAIN") || token.is("PROFILE")) {
				mode = (mode == Mode.EXPLAIN || token.is("EXPLAIN")) ? Mode.EXPLAIN : Mode.PROFILE;
				text.replace(token.start(), token.end(), " ".repeat(token.text().length()));
				at++;
			}
			else if (token.is("CYPHER")) {
				at = afterOptions(tokens, at + 1);
				optionsEnd = tokens.get(at - 1).end();
			}
			else {
				break;
			}
		}
		return new Prefix(mode, text.substring(0, optionsEnd), text.substring(optionsEnd));
	}

	/** Options are a version, and names with values. */
	private static int afterOptions(List<Token> tokens, int from) {
		int at = from;
		if (at < tokens.size() && tokens.get(at).kind() == Kind.WORD
				&& Character.isDigit(tokens.get(at).text().charAt(0))) {
			at++;
		}
		while (at + 2 < tokens.size() && tokens.get(at).isName() && tokens.get(at + 1).isSign('=')) {
			at += 3;
		}
		return at;
	}

	/**
	 * What the database is asked.
	 * @return one line below where it was typed, unless it is to be run
	 */
	String statement(Mode wanted) {
		String asked = this.options + this.body;
		return (wanted == Mode.RUN) ? asked : wanted.name() + "\n" + asked;
	}

	/** A statement that returns how many rows this one would. */
	String counting() {
		return this.options + " RETURN COUNT {\n" + this.body + "\n} AS rows";
	}

}
