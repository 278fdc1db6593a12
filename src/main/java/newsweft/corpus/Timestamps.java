package newsweft.corpus;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Points in time as YAML writes them (<a href="https://yaml.org/type/timestamp.html">
 * yaml.org/type/timestamp</a>), which includes ISO 8601; seconds may be missing, and
 * without a zone the time is UTC.
 */
final class Timestamps {

	private static final Pattern TIMESTAMP = Pattern.compile("""
			(?x) (\\d{4})-(\\d{1,2})-(\\d{1,2})
			(?: (?: [Tt] | [\\x20\\t]+ ) (\\d{1,2}):(\\d{2}) (?: :(\\d{2}) (?: \\.(\\d{1,9}) \\d* )? )?
			    [\\x20\\t]* ( [Zz] | UTC | [-+]\\d{1,2} (?: :?\\d{2} )? )? )?""");

	private Timestamps() {
	}

	/**
	 * Reads one.
	 * @throws DateTimeException if it is none, or no such day or hour exists
	 */
	static Instant parse(String text) {
		Matcher parts = TIMESTAMP.matcher(text.strip());
		if (!parts.matches()) {
			throw new DateTimeException("no timestamp");
		}
		String fraction = (parts.group(7) != null) ? (parts.group(7) + "00000000").substring(0, 9) : "0";
		return LocalDateTime
			.of(number(parts, 1), number(parts, 2), number(parts, 3), number(parts, 4), number(parts, 5),
					number(parts, 6), Integer.parseInt(fraction))
			.toInstant(offset(parts));
	}

	private static int number(Matcher parts, int group) {
		return (parts.group(group) != null) ? Integer.parseInt(parts.group(group)) : 0;
	}

	private static ZoneOffset offset(Matcher parts) {
		String zone = parts.group(8);
		if (zone == null || Character.isLetter(zone.charAt(0))) {
			return ZoneOffset.UTC;
		}
		String digits = zone.substring(1).replace(":", "");
		int hours = Integer.parseInt(digits.length() < 3 ? digits : digits.substring(0, digits.length() - 2));
		int minutes = (digits.length() < 3) ? 0 : Integer.parseInt(digits.substring(digits.length() - 2));
		int sign = (zone.charAt(0) == '-') ? -1 : 1;
		return ZoneOffset.ofHoursMinutes(sign * hours, sign * minutes);
	}

}
