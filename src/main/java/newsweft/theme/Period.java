package newsweft.theme;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Some days, in UTC.
 *
 * @param from the start of the first
 * @param until the end of the last; exclusive
 */
record Period(ZonedDateTime from, ZonedDateTime until) {

	private static final Pattern RANGE = Pattern.compile("\\[\\s*(\\S+)\\s+TO\\s+(\\S+?)\\s*]");

	private static final LocalDate EARLIEST = LocalDate.of(1, 1, 1);

	private static final LocalDate LATEST = LocalDate.of(9999, 12, 31);

	/**
	 * Reads days.
	 * @param text a day, a month or a year, such as {@code 2020-01}, or two of them such
	 * as {@code [2020-01-18 TO 2020-01-24]}; {@code *} leaves an end open
	 * @throws IllegalArgumentException if it is no such text; the message has no place
	 */
	static Period of(String text) {
		Matcher range = RANGE.matcher(text);
		String first = range.matches() ? range.group(1) : text;
		String last = range.matches() ? range.group(2) : text;
		LocalDate from = range.matches() && first.equals("*") ? EARLIEST : day(first, false);
		LocalDate to = range.matches() && last.equals("*") ? LATEST : day(last, true);
		return new Period(from.atStartOfDay(ZoneOffset.UTC), to.plusDays(1).atStartOfDay(ZoneOffset.UTC));
	}

	private static LocalDate day(String text, boolean last) {
		try {
			return switch (text.length()) {
				case 4 -> LocalDate.parse(text + (last ? "-12-31" : "-01-01"));
				case 7 -> last ? YearMonth.parse(text).atEndOfMonth() : YearMonth.parse(text).atDay(1);
				default -> LocalDate.parse(text);
			};
		}
		catch (DateTimeException noDate) {
			throw new IllegalArgumentException(
					"write a date as 2020-01-18, 2020-01 or 2020, or two as [2020-01-18 TO 2020-01-24]", noDate);
		}
	}

}
