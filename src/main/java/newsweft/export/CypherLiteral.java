package newsweft.export;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Map;

/**
 * Writes names and values as Cypher, so that no text ends before it shall.
 * <p>
 * Neo4j 5 turns {@code \}{@code uXXXX} into a character before it reads a statement, in
 * names and comments too, but does not look at what came of it again. Hence a backslash
 * outside of strings is written as such a code.
 */
final class CypherLiteral {

	private static final String BACKSLASH = "\\u005C";

	private CypherLiteral() {
	}

	/** A label, a type or the name of a property, in backticks. */
	static String name(String name) {
		return "`" + harmless(name).replace("`", "``") + "`";
	}

	/** A line of a comment, which does not end in a semicolon. */
	static String comment(String line) {
		return "// " + harmless(line).replaceFirst(";$", "; ");
	}

	private static String harmless(String text) {
		return Characters.legalInXml(text).replace("\\", BACKSLASH);
	}

	/** With commas between them. */
	static void values(StringBuilder cypher, Collection<?> values) {
		String separator = "";
		for (Object value : values) {
			value(cypher.append(separator), value);
			separator = ", ";
		}
	}

	/** What is without a Cypher literal, such as bytes, is text. */
	static void value(StringBuilder cypher, Object value) {
		switch (value) {
			case Boolean yes -> cypher.append(yes);
			case Long number when number == Long.MIN_VALUE -> cypher.append('(').append(number + 1).append(" - 1)");
			case Long number -> cypher.append(number);
			case Integer number -> cypher.append(number);
			case Double number -> cypher.append(number);
			case Float number -> cypher.append(number.doubleValue());
			case ZonedDateTime time -> call(cypher, "datetime", time);
			case OffsetDateTime time -> call(cypher, "datetime", time);
			case LocalDateTime time -> call(cypher, "localdatetime", time);
			case LocalDate day -> call(cypher, "date", day);
			case LocalTime time -> call(cypher, "localtime", time);
			case OffsetTime time -> call(cypher, "time", time);
			case Collection<?> list when isStorable(list) -> {
				values(cypher.append('['), list);
				cypher.append(']');
			}
			default -> string(cypher, ValueText.of(value));
		}
	}

	/** The database stores no lists in lists, and no maps. */
	private static boolean isStorable(Collection<?> list) {
		return list.stream()
			.noneMatch(
					(element) -> element == null || element instanceof Collection<?> || element instanceof Map<?, ?>);
	}

	/** Of a number, a truth value or a time, what Cypher makes the same of. */
	static String text(Object value) {
		return switch (value) {
			case ZonedDateTime time when !(time.getZone() instanceof ZoneOffset) ->
				DateTimeFormatter.ISO_ZONED_DATE_TIME.format(time);
			case Float number -> Double.toString(number.doubleValue());
			case LocalTime time -> time.toString();
			case OffsetTime time -> time.toString();
			default -> ValueText.of(value);
		};
	}

	private static void call(StringBuilder cypher, String function, Object time) {
		cypher.append(function).append('(');
		string(cypher, text(time));
		cypher.append(')');
	}

	/** In single quotes. */
	private static void string(StringBuilder cypher, String value) {
		cypher.append('\'').append(inString(value)).append('\'');
	}

	/** As it stands between single quotes. */
	static String inString(String value) {
		if (TextFile.isPlain(value)) {
			return value;
		}
		StringBuilder cypher = new StringBuilder(value.length() + 16);
		String text = Characters.legalInUtf8(value);
		for (int at = 0; at < text.length(); at++) {
			char character = text.charAt(at);
			switch (character) {
				case '\\' -> cypher.append("\\\\");
				case '\'' -> cypher.append("\\'");
				case '\n' -> cypher.append("\\n");
				case '\r' -> cypher.append("\\r");
				case '\t' -> cypher.append("\\t");
				default -> {
					if (isPlain(character)) {
						cypher.append(character);
					}
					else {
						cypher.append("\\u").append(String.format("%04X", (int) character));
					}
				}
			}
		}
		return cypher.toString();
	}

	/** Control characters and noncharacters are not, nor are the lines of Unicode. */
	private static boolean isPlain(char character) {
		return character >= ' ' && (character < 0x7F || character > 0x9F) && character != 0x2028 && character != 0x2029
				&& character != 0xFEFF && character < 0xFFFE;
	}

}
