package newsweft.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * What the database found in a statement, and what it expected there.
 *
 * @param found empty at the end of the statement
 * @param expected keywords and signs in single quotes, anything else without them
 * @param rest of the message: its position; may be empty
 */
record Expectation(String found, List<String> expected, String rest) {

	private static final Pattern TOLD = Pattern
		.compile("Invalid input '(.*?)': expected (.*?)(?:\\.)?((?: \\(line \\d+, column \\d+\\))?)", Pattern.DOTALL);

	private static final Pattern ITEM = Pattern.compile("\\G(?:, | or |)('[^']+'|(?:(?!, | or ).)+)");

	/** Those with which most questions go on, of the thirty that the database names. */
	private static final List<String> CLAUSES = List.of("'MATCH'", "'UNWIND'", "'CALL'", "'WHERE'", "'WITH'",
			"'RETURN'", "'ORDER BY'", "'LIMIT'");

	private static final int READABLE = 8;

	/**
	 * @param message in one line
	 * @return null for a message of another kind
	 */
	static @Nullable Expectation of(String message) {
		Matcher told = TOLD.matcher(message);
		return told.matches()
				? new Expectation(told.group(1),
						ITEM.matcher(told.group(2)).results().map((item) -> item.group(1)).toList(), told.group(3))
				: null;
	}

	/** The keyword that was probably meant. */
	Optional<String> meant() {
		List<String> keywords = this.expected.stream()
			.filter((item) -> item.startsWith("'") && Character.isLetter(item.charAt(1)))
			.flatMap((item) -> Arrays.stream(unquoted(item).split(" ")))
			.toList();
		return Spelling.nearest(this.found, keywords);
	}

	/** In a sentence without the position. */
	String sentence() {
		String wrong = this.found.isEmpty() ? "The statement ends too early" : "'" + this.found + "' cannot stand here";
		return wrong + ": expected " + listed() + ".";
	}

	private String listed() {
		List<String> items = new ArrayList<>(this.expected);
		if (items.size() > READABLE) {
			items.removeIf((item) -> item.startsWith("'") && Character.isLetter(item.charAt(1)));
			List<String> clauses = CLAUSES.stream().filter(this.expected::contains).map(Expectation::unquoted).toList();
			items.add("a clause" + (clauses.isEmpty() ? "" : " such as " + String.join(", ", clauses)));
		}
		items.replaceAll((item) -> item.equals("<EOF>") ? "the end of the statement" : item);
		items.sort((one, other) -> Boolean.compare(one.startsWith("the end"), other.startsWith("the end")));
		return (items.size() < 2) ? String.join("", items)
				: String.join(", ", items.subList(0, items.size() - 1)) + " or " + items.getLast();
	}

	private static String unquoted(String item) {
		return item.replace("'", "");
	}

}
