package newsweft.web;

/**
 * Keeps spreadsheets from running the texts of a table.
 *
 * @see <a href="https://owasp.org/www-community/attacks/CSV_Injection">OWASP on CSV
 * injection</a>
 */
public final class Formulas {

	private static final String STARTS = "=+@-＝＋＠－\t\r\n";

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
		return isFormula(text) ? "'" + text : text;
	}

	/** Apostrophes before it are those of a formula that was guarded already. */
	private static boolean isFormula(String text) {
		int start = 0;
		while (start < text.length() && text.charAt(start) == '\'') {
			start++;
		}
		return start < text.length() && STARTS.indexOf(text.charAt(start)) >= 0;
	}

}
