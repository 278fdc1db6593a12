package newsweft.corpus;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Points in time in the spellings that posts have: ISO 8601 and YAML, those of mail and
 * of feeds (RFC 822, 1123), days with English names of months, digits alone, and seconds
 * or milliseconds since 1970. Without an hour it is midnight, without a zone UTC. A year
 * or a month alone is refused: it would put an article on a day that nobody named.
 */
final class Timestamps {

	/** {@code 2020-01-18T10:15:00+01:00}, with its parts in groups. */
	private static final Pattern ISO = Pattern.compile("""
			(?x) (\\d{4}) (?: - (\\d{1,2}) - (\\d{1,2}) | / (\\d{1,2}) / (\\d{1,2}) | \\. (\\d{1,2}) \\. (\\d{1,2}) )
			(?: (?: [Tt] | ,?[\\x20\\t]+ ) (.+) )?""");

	/** As nearly all posts write it; a zero stands for any digit. */
	private static final String UTC = "0000-00-00T00:00:00Z";

	private static final Pattern DAY_FIRST = Pattern
		.compile("(\\d{1,2})([./-])(\\d{1,2})\\2(\\d{4})(?:(?:,?\\s+|T)(.+))?");

	private static final Pattern DIGITS = Pattern
		.compile("(\\d{8})(?:[Tt ]?(\\d{2})(\\d{2})(\\d{2})?(?:[.,]\\d+)?\\s*(Z|z|[-+]\\d{2}:?\\d{2})?)?");

	private static final Pattern SINCE_1970 = Pattern
		.compile("(?:/Date\\()?(-?\\d{9,10}|\\d{13}|\\d{16})" + "(?:\\.\\d+)?(?:\\)/)?");

	private static final Pattern TIME = Pattern.compile("""
			(?xi) (\\d{1,2}) (?: [:.] (\\d{2}) (?: [:.] (\\d{2}) (?: [.,] (\\d{1,9}) \\d* )? )? )? (?: h | \\x20?uhr )?
			\\s* ( [ap] \\.? m \\b \\.? )? \\s* (.*)""");

	private static final Pattern ORDINAL = Pattern.compile("\\d{4}-(\\d{3}|W\\d{2}-\\d)(?:T(.+))?");

	private Timestamps() {
	}

	/**
	 * Reads one.
	 * @throws DateTimeException if it is none, or ambiguous, or no such day or hour
	 * exists; its message says which, to be put behind the name of the field
	 */
	static Instant parse(String text) {
		String plain = text.strip();
		try {
			if (isUtc(plain)) {
				return utc(plain);
			}
			Matcher iso = ISO.matcher(plain);
			if (iso.matches()) {
				return at(day(iso), iso.group(8));
			}
			Instant other = inDigits(plain);
			return (other != null) ? other : inWords(plain);
		}
		catch (NoDate said) {
			throw said;
		}
		catch (DateTimeException | NumberFormatException impossible) {
			throw new NoDate("is an impossible date");
		}
	}

	private static boolean isUtc(String text) {
		boolean utc = text.length() == UTC.length();
		for (int i = 0; utc && i < text.length(); i++) {
			char c = text.charAt(i);
			utc = (UTC.charAt(i) == '0') ? c >= '0' && c <= '9' : c == UTC.charAt(i);
		}
		return utc;
	}

	private static Instant utc(String text) {
		return LocalDateTime
			.of(number(text.substring(0, 4)), number(text.substring(5, 7)), number(text.substring(8, 10)),
					number(text.substring(11, 13)), number(text.substring(14, 16)), number(text.substring(17, 19)))
			.toInstant(ZoneOffset.UTC);
	}

	private static LocalDate day(Matcher iso) {
		int separated = (iso.group(2) != null) ? 2 : (iso.group(4) != null) ? 4 : 6;
		return LocalDate.of(number(iso.group(1)), number(iso.group(separated)), number(iso.group(separated + 1)));
	}

	private static @Nullable Instant inDigits(String text) {
		Matcher digits = DIGITS.matcher(text);
		if (digits.matches() && (digits.group(2) != null || text.length() == 8)) {
			LocalDate day = LocalDate.parse(digits.group(1), DateTimeFormatter.BASIC_ISO_DATE);
			int hour = (digits.group(2) != null) ? number(digits.group(2)) : 0;
			int minute = (digits.group(3) != null) ? number(digits.group(3)) : 0;
			int second = (digits.group(4) != null) ? number(digits.group(4)) : 0;
			String zone = (digits.group(5) != null) ? digits.group(5) : "";
			return Zones.at(day.atTime(hour, minute, second), zone);
		}
		Matcher since = SINCE_1970.matcher(text);
		if (since.matches()) {
			long number = Long.parseLong(since.group(1));
			return switch (since.group(1).length()) {
				case 16 -> Instant.ofEpochSecond(number / 1_000_000, number % 1_000_000 * 1000);
				case 13 -> Instant.ofEpochMilli(number);
				default -> Instant.ofEpochSecond(number);
			};
		}
		Matcher ordinal = ORDINAL.matcher(text);
		if (ordinal.matches()) {
			DateTimeFormatter format = ordinal.group(1).startsWith("W") ? DateTimeFormatter.ISO_WEEK_DATE
					: DateTimeFormatter.ISO_ORDINAL_DATE;
			return at(LocalDate.parse(text.substring(0, ordinal.end(1)), format), ordinal.group(2));
		}
		Matcher dayFirst = DAY_FIRST.matcher(text);
		return dayFirst.matches() ? at(dayOrMonthFirst(dayFirst), dayFirst.group(5)) : null;
	}

	/** Points stand between day and month; slashes and dashes between either. */
	private static LocalDate dayOrMonthFirst(Matcher parts) {
		int one = number(parts.group(1));
		int two = number(parts.group(3));
		int year = number(parts.group(4));
		if (parts.group(2).equals(".") || one > 12 || one == two) {
			return LocalDate.of(year, two, one);
		}
		if (two > 12) {
			return LocalDate.of(year, one, two);
		}
		throw new NoDate(
				"is ambiguous (write %s or %s)".formatted(LocalDate.of(year, one, two), LocalDate.of(year, two, one)));
	}

	private static Instant inWords(String text) {
		DayInWords words = DayInWords.of(text);
		return at(words.day(), words.rest().isEmpty() ? null : words.rest());
	}

	/** A day with what stands behind it: an hour and a zone. */
	private static Instant at(LocalDate day, @Nullable String rest) {
		if (rest == null) {
			return day.atStartOfDay().toInstant(ZoneOffset.UTC);
		}
		Matcher time = TIME.matcher(rest.strip());
		boolean hour = time.matches();
		if (!hour || (time.group(2) == null && time.group(5) == null)) {
			throw new NoDate("is an impossible date");
		}
		int given = number(time.group(1));
		int minute = (time.group(2) != null) ? number(time.group(2)) : 0;
		int second = (time.group(3) != null) ? number(time.group(3)) : 0;
		int nanos = (time.group(4) != null) ? number((time.group(4) + "00000000").substring(0, 9)) : 0;
		return Zones.at(LocalDateTime.of(day, LocalTime.of(hour(given, time.group(5)), minute, second, nanos)),
				time.group(6));
	}

	private static int hour(int given, @Nullable String half) {
		if (half == null) {
			return given;
		}
		if (given < 1 || given > 12) {
			throw new NoDate("is an impossible date");
		}
		return given % 12 + (Character.toLowerCase(half.charAt(0)) == 'p' ? 12 : 0);
	}

	private static int number(String digits) {
		return Integer.parseInt(digits);
	}

	/** Says why a text is no date. */
	static final class NoDate extends DateTimeException {

		NoDate(String reason) {
			super(reason);
		}

	}

}
