package newsweft.corpus;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Time zones by offset, by the names of regions, and by abbreviations that have one
 * meaning: those that RFC 822 defines, and some that are used nowhere else.
 */
final class Zones {

	private static final Map<String, ZoneId> NAMES = names();

	/** Israel, India and Ireland; Britain and Bangladesh; Arabia and the Atlantic. */
	private static final Set<String> AMBIGUOUS = Set.of("IST", "BST", "AST", "ADT", "GST", "ECT", "SST", "AMT", "WST");

	private static final Pattern OFFSET = Pattern
		.compile("(?:GMT|UTC)?\\s*([-+])(\\d{1,2})(?::?(\\d{2}))?(?::\\d{2})?");

	private static final Pattern BRACKETS = Pattern.compile("\\s*(\\[[^\\]]*\\]|\\([^)]*\\))$");

	private Zones() {
	}

	/**
	 * A local time in a zone.
	 * @param zone empty for UTC
	 * @throws DateTimeException if there is no such zone, or several
	 */
	static Instant at(LocalDateTime time, String zone) {
		return time.atZone(zone(zone)).toInstant();
	}

	private static ZoneId zone(String text) {
		String name = BRACKETS.matcher(text.strip()).replaceFirst("").strip();
		if (name.isEmpty()) {
			return ZoneOffset.UTC;
		}
		Matcher offset = OFFSET.matcher(name);
		if (offset.matches()) {
			int sign = offset.group(1).equals("-") ? -1 : 1;
			int minutes = (offset.group(3) != null) ? Integer.parseInt(offset.group(3)) : 0;
			return ZoneOffset.ofHoursMinutes(sign * Integer.parseInt(offset.group(2)), sign * minutes);
		}
		String upper = name.toUpperCase(Locale.ROOT);
		if (AMBIGUOUS.contains(upper)) {
			throw new Timestamps.NoDate(
					"names the zone " + upper + ", which is several (write an offset such as +05:30)");
		}
		ZoneId known = NAMES.get(upper);
		if (known != null) {
			return known;
		}
		if (!name.contains("/")) {
			throw new Timestamps.NoDate("is an impossible date");
		}
		return ZoneId.of(name);
	}

	private static Map<String, ZoneId> names() {
		Map<String, ZoneId> names = new HashMap<>();
		for (String utc : new String[] { "Z", "UT", "UTC", "GMT", "WET" }) {
			names.put(utc, ZoneOffset.UTC);
		}
		Map.ofEntries(Map.entry("EST", -5), Map.entry("EDT", -4), Map.entry("CST", -6), Map.entry("CDT", -5),
				Map.entry("MST", -7), Map.entry("MDT", -6), Map.entry("PST", -8), Map.entry("PDT", -7),
				Map.entry("AKST", -9), Map.entry("AKDT", -8), Map.entry("HST", -10), Map.entry("WEST", 1),
				Map.entry("CET", 1), Map.entry("CEST", 2), Map.entry("MEZ", 1), Map.entry("MESZ", 2),
				Map.entry("EET", 2), Map.entry("EEST", 3), Map.entry("MSK", 3), Map.entry("HKT", 8),
				Map.entry("JST", 9), Map.entry("KST", 9), Map.entry("AEST", 10), Map.entry("AEDT", 11),
				Map.entry("NZST", 12), Map.entry("NZDT", 13))
			.forEach((name, hours) -> names.put(name, ZoneOffset.ofHours(hours)));
		Map.of("ET", "America/New_York", "CT", "America/Chicago", "MT", "America/Denver", "PT", "America/Los_Angeles")
			.forEach((name, region) -> names.put(name, ZoneId.of(region)));
		return Map.copyOf(names);
	}

}
