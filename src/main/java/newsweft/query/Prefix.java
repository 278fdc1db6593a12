package newsweft.query;

import java.util.Locale;

import newsweft.query.Query.Mode;

/**
 * A statement apart from what may stand in front of it: {@code EXPLAIN} or
 * {@code PROFILE}, which become its mode, and the options that begin with {@code CYPHER}.
 *
 * @param mode as typed; {@code RUN} where nothing is
 * @param options from {@code CYPHER} on; blank where there are none
 * @param body the statement itself, every character on its line and in its column
 */
record Prefix(Mode mode, String options, String body) {

	/**
	 * Reads what stands in front. Whatever this does not know stays part of the body, for
	 * the database to judge.
	 */
	static Prefix of(String cypher) {
		return new Reader(cypher).read();
	}

	/** What the database is asked, a line below where it was typed unless it is run. */
	String statement(Mode mode) {
		String asked = this.options + this.body;
		return (mode == Mode.RUN) ? asked : mode.name() + "\n" + asked;
	}

	/** Reads one prefix. */
	private static final class Reader {

		private String text;

		private int at;

		private Mode mode = Mode.RUN;

		private int optionsEnd;

		Reader(String cypher) {
			this.text = cypher;
		}

		Prefix read() {
			while (true) {
				skip();
				int start = this.at;
				String word = word().toUpperCase(Locale.ROOT);
				switch (word) {
					case "EXPLAIN", "PROFILE" -> {
						this.mode = (this.mode == Mode.EXPLAIN) ? Mode.EXPLAIN : Mode.valueOf(word);
						blank(start, this.at);
					}
					case "CYPHER" -> options();
					default -> {
						return new Prefix(this.mode, this.text.substring(0, this.optionsEnd),
								this.text.substring(this.optionsEnd));
					}
				}
			}
		}

		/** A version, and names with values. */
		private void options() {
			this.optionsEnd = this.at;
			skip();
			if (this.at < this.text.length() && Character.isDigit(this.text.charAt(this.at))) {
				word();
				this.optionsEnd = this.at;
			}
			while (true) {
				skip();
				int start = this.at;
				boolean named = !word().isEmpty();
				skip();
				if (!named || this.at == this.text.length() || this.text.charAt(this.at) != '=') {
					this.at = start;
					return;
				}
				this.at++;
				skip();
				word();
				this.optionsEnd = this.at;
			}
		}

		private String word() {
			int start = this.at;
			while (this.at < this.text.length() && isWordPart(this.text.charAt(this.at))) {
				this.at++;
			}
			return this.text.substring(start, this.at);
		}

		private static boolean isWordPart(char letter) {
			return Character.isLetterOrDigit(letter) || letter == '_' || letter == '.';
		}

		private void skip() {
			while (this.at < this.text.length()) {
				if (Character.isWhitespace(this.text.charAt(this.at))) {
					this.at++;
				}
				else if (this.text.startsWith("//", this.at)) {
					this.at = endOf("\n");
				}
				else if (this.text.startsWith("/*", this.at)) {
					this.at = endOf("*/");
				}
				else {
					return;
				}
			}
		}

		private int endOf(String mark) {
			int end = this.text.indexOf(mark, this.at + 2);
			return (end < 0) ? this.text.length() : end + mark.length();
		}

		private void blank(int start, int end) {
			this.text = this.text.substring(0, start) + " ".repeat(end - start) + this.text.substring(end);
		}

	}

}
