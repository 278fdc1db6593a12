package newsweft.web;

import java.util.regex.Pattern;

/**
 * Keeps spreadsheets from running the texts of a table.
 *
 * @see <a href="https://owasp.org/www-community/attacks/CSV_Injection">OWASP on CSV
 * injection</a>
 */
public final class Formulas {

	private static final Pattern FORMULA = Pattern.compile("^'*[=+@\\-＝＋＠－\t\r\n]");

	private Formulas() {
	}

	/**
	 * A text that no spreadsheet takes for a formula.
	 * @param text of a cell; a number needs no guard, so that a negative one stays as it
	 * is
	 * @return with an apostrophe before what starts like a formula; to have the text
	 * back, take one apostrophe off where one or more of them stand before any of
	 * {@code = + - @}, their full-width forms, tab or a line break
	 */
	public static String guarded(String text) {
		return FORMULA.matcher(text).find() ? "'" + text : text;
	}

}
