package newsweft.corpus;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * A day with the English name of its month: {@code 18 January 2020}, {@code Sat, Jan 18th
 * 2020}, {@code Sat Jan 18 10:15:00 UTC 2020}.
 *
 * @param rest what stands behind the day, such as an hour; empty if nothing does
 */
record DayInWords(LocalDate day, String rest) {

	private static final List<String> MONTHS = List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep",
			"oct", "nov", "dec");

	private static final String WEEKDAY = "(?:(?:mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:day)?\\.?,?\\s+)?";

	private static final String MONTH = "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?"
			+ "|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";

	private static final String DAY = "(\\d{1,2})(?:st|nd|rd|th)?";

	private static final String REST = "(?:(?:,|\\s+at|\\s+-|\\s+\\|)?\\s+(\\d.*))?";

	/** Two digits of a year, as RFC 822 had them, only behind the month. */
	private static final Pattern DAY_FIRST = pattern(
			DAY + "[\\s-]+(?:of\\s+)?" + MONTH + ",?[\\s-]+(\\d{4}|\\d{2})" + REST);

	private static final Pattern MONTH_FIRST = pattern(MONTH + "\\s+" + DAY + ",?\\s+(\\d{4})" + REST);

	private static final Pattern YEAR_FIRST = pattern("(\\d{4})[\\s-]+" + MONTH + "[\\s-]+" + DAY + REST);

	/** Of C and of Java. */
	private static final Pattern YEAR_LAST = pattern(
			MONTH + "\\s+" + DAY + "\\s+(\\d{1,2}:\\d{2}:\\d{2})((?:\\s+[a-z]+)?)\\s+(\\d{4})");

	/**
	 * Reads one.
	 * @throws java.time.DateTimeException if it is none, or no such day exists
	 */
	static DayInWords of(String text) {
		Matcher dayFirst = DAY_FIRST.matcher(text);
		if (dayFirst.matches()) {
			return of(dayFirst.group(3), dayFirst.group(2), dayFirst.group(1), dayFirst.group(4));
		}
		Matcher monthFirst = MONTH_FIRST.matcher(text);
		if (monthFirst.matches()) {
			return of(monthFirst.group(3), monthFirst.group(1), monthFirst.group(2), monthFirst.group(4));
		}
		Matcher yearLast = YEAR_LAST.matcher(text);
		if (yearLast.matches()) {
			return of(yearLast.group(5), yearLast.group(1), yearLast.group(2), yearLast.group(3) + yearLast.group(4));
		}
		Matcher yearFirst = YEAR_FIRST.matcher(text);
		if (yearFirst.matches()) {
			return of(yearFirst.group(1), yearFirst.group(2), yearFirst.group(3), yearFirst.group(4));
		}
		throw new Timestamps.NoDate(text.matches("\\d{4}(-\\d{1,2})?") ? "names no day" : "is an impossible date");
	}

	private static DayInWords of(String year, String month, String day, @Nullable String rest) {
		int number = Integer.parseInt(year);
		// RFC 2822, section 4.3.
		int full = (year.length() > 2) ? number : number + ((number < 50) ? 2000 : 1900);
		int ordinal = MONTHS.indexOf(month.substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
		return new DayInWords(LocalDate.of(full, ordinal, Integer.parseInt(day)), (rest != null) ? rest : "");
	}

	private static Pattern pattern(String parts) {
		return Pattern.compile(WEEKDAY + parts, Pattern.CASE_INSENSITIVE);
	}

}
