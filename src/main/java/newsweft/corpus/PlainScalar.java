package newsweft.corpus;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A scalar of YAML that stands on one line: bare, or in quotes in which only quotes and
 * backslashes are escaped. The empty list, which does too, counts as one.
 */
final class PlainScalar {

	/** With which a bare scalar cannot begin, or not always. */
	private static final String INDICATORS = "-?:,[]{}#&*!|>'\"%@`";

	private PlainScalar() {
	}

	/**
	 * Reads one.
	 * @param text of the line, without spaces around it; not empty
	 * @return null if it is none, or more than that
	 */
	static @Nullable Value of(String text, int line) {
		if (text.equals("[]")) {
			return new Value.Items(List.of(), line);
		}
		if (Yaml.isNull(text)) {
			return new Value.Nothing(line);
		}
		String scalar = switch (text.charAt(0)) {
			case '"' -> unquoted(text, '\\', "\"\\");
			case '\'' -> unquoted(text, '\'', "'");
			default -> isBare(text) ? text : null;
		};
		return (scalar != null) ? new Value.Text(scalar, line) : null;
	}

	private static boolean isBare(String text) {
		boolean begins = INDICATORS.indexOf(text.charAt(0)) < 0
				|| (text.charAt(0) == '-' && text.length() > 1 && text.charAt(1) != ' ');
		return begins && !text.endsWith(":") && !text.contains(": ") && !text.contains(" #");
	}

	/**
	 * A scalar without its quotes.
	 * @param escaped which characters may follow the escape, and then mean themselves
	 * @return null if the quotes are not closed, or closed before the end
	 */
	private static @Nullable String unquoted(String text, char escape, String escaped) {
		char quote = text.charAt(0);
		int end = text.length() - 1;
		if (text.indexOf(quote, 1) == end && (escape == quote || text.indexOf(escape) < 0)) {
			return text.substring(1, end);
		}
		StringBuilder unquoted = new StringBuilder(end);
		int at = 1;
		while (at < end) {
			boolean escapes = text.charAt(at) == escape;
			at += escapes ? 1 : 0;
			char c = text.charAt(at++);
			if (escapes ? escaped.indexOf(c) < 0 : c == quote) {
				return null;
			}
			unquoted.append(c);
		}
		return (at == end && text.charAt(end) == quote) ? unquoted.toString() : null;
	}

}
