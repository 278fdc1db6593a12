package newsweft.query;

/**
 * How deep a statement nests: brackets of all kinds, and negations one inside the other,
 * outside of strings, quoted names and comments. Deep ones overflow a database's stack,
 * whoever asks, so this is looked at before it sees them.
 */
final class Nesting {

	private final String text;

	private int at;

	private int brackets;

	private int negations;

	private int deepest;

	private Nesting(String text) {
		this.text = text;
	}

	static int of(String cypher) {
		return new Nesting(cypher).deepest();
	}

	private int deepest() {
		while (this.at < this.text.length()) {
			step();
			this.deepest = Math.max(this.deepest, this.brackets + this.negations);
		}
		return this.deepest;
	}

	private void step() {
		char letter = this.text.charAt(this.at);
		if (this.text.startsWith("//", this.at)) {
			this.at = after("\n");
		}
		else if (this.text.startsWith("/*", this.at)) {
			this.at = after("*/");
		}
		else if (letter == '\'' || letter == '"' || letter == '`') {
			skipQuoted(letter);
			this.negations = 0;
		}
		else if (Character.isLetter(letter) || letter == '_') {
			this.negations = word().equalsIgnoreCase("NOT") ? this.negations + 1 : 0;
		}
		else {
			bracket(letter);
			this.at++;
		}
	}

	private void bracket(char letter) {
		switch (letter) {
			case '(', '[', '{' -> this.brackets++;
			case ')', ']', '}' -> this.brackets--;
			case '-', '+', '!' -> this.negations++;
			default -> {
				if (!Character.isWhitespace(letter)) {
					this.negations = 0;
				}
			}
		}
	}

	private String word() {
		int start = this.at;
		while (this.at < this.text.length() && Character.isJavaIdentifierPart(this.text.charAt(this.at))) {
			this.at++;
		}
		return this.text.substring(start, this.at);
	}

	private void skipQuoted(char quote) {
		this.at++;
		while (this.at < this.text.length() && this.text.charAt(this.at) != quote) {
			this.at += (quote != '`' && this.text.charAt(this.at) == '\\') ? 2 : 1;
		}
		this.at++;
	}

	private int after(String mark) {
		int end = this.text.indexOf(mark, this.at + 2);
		return (end < 0) ? this.text.length() : end + mark.length();
	}

}
