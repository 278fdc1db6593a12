package newsweft.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;

/** Reads a statement's words and signs, as the database does, without its comments. */
final class Tokens {

	private final String text;

	private final List<Token> tokens = new ArrayList<>();

	private int at;

	private Tokens(String text) {
		this.text = text;
	}

	static List<Token> of(String cypher) {
		Tokens tokens = new Tokens(cypher);
		while (tokens.at < cypher.length()) {
			tokens.read();
		}
		return tokens.tokens;
	}

	private void read() {
		int start = this.at;
		char sign = this.text.charAt(this.at);
		if (this.text.startsWith("//", this.at)) {
			readWhile((letter) -> letter != '\n' && letter != '\r');
		}
		else if (this.text.startsWith("/*", this.at)) {
			int end = this.text.indexOf("*/", this.at + 2);
			this.at = (end < 0) ? this.text.length() : end + 2;
		}
		else if (sign == '\'' || sign == '"' || sign == '`') {
			readQuoted(sign);
			add((sign == '`') ? Kind.NAME : Kind.STRING, start);
		}
		else if (isWordPart(sign)) {
			// Letters right behind a number may be a word of their own.
			readWhile(Character.isDigit(sign) ? Character::isDigit : Tokens::isWordPart);
			add(Kind.WORD, start);
		}
		else {
			this.at++;
			if (!isBlank(sign)) {
				add(Kind.SIGN, start);
			}
		}
	}

	private static boolean isWordPart(int letter) {
		return Character.isJavaIdentifierPart(letter) && !Character.isIdentifierIgnorable(letter);
	}

	/** To the database some control characters are blanks, too. */
	private static boolean isBlank(int letter) {
		return Character.isWhitespace(letter) || Character.isSpaceChar(letter)
				|| Character.isIdentifierIgnorable(letter);
	}

	private void readWhile(IntPredicate belongs) {
		while (this.at < this.text.length() && belongs.test(this.text.charAt(this.at))) {
			this.at++;
		}
	}

	/** A backslash hides what follows it in a string, and nothing in a name. */
	private void readQuoted(char quote) {
		this.at++;
		while (this.at < this.text.length() && this.text.charAt(this.at) != quote) {
			this.at += (quote != '`' && this.text.charAt(this.at) == '\\') ? 2 : 1;
		}
		this.at = Math.min(this.at + 1, this.text.length());
	}

	private void add(Kind kind, int start) {
		this.tokens.add(new Token(kind, this.text.substring(start, this.at), start));
	}

	/** What a token is. */
	enum Kind {

		/** A keyword, a name or a number. */
		WORD,

		/** A name in backticks. */
		NAME,

		/** A text in quotation marks. */
		STRING,

		/** One character of anything else. */
		SIGN

	}

	/**
	 * A word, a text or a sign.
	 *
	 * @param text as written
	 * @param start where it begins
	 */
	record Token(Kind kind, String text, int start) {

		/**
		 * @param keyword in capital letters
		 */
		boolean is(String keyword) {
			return this.kind == Kind.WORD && this.text.toUpperCase(Locale.ROOT).equals(keyword);
		}

		boolean isSign(char sign) {
			return this.kind == Kind.SIGN && this.text.charAt(0) == sign;
		}

		boolean isName() {
			return this.kind == Kind.WORD || this.kind == Kind.NAME;
		}

		int end() {
			return this.start + this.text.length();
		}

	}

}
