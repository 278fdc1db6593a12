package newsweft.export;

import java.io.StringWriter;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.Collection;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes the values of properties as text and as JSON. */
final class ValueText {

	private static final JsonFactory JSON = new JsonFactory();

	private ValueText() {
	}

	/**
	 * A value in one cell: text as it is, a list as a JSON array, a date in ISO-8601,
	 * bytes in Base64.
	 */
	static String of(Object value) {
		return switch (value) {
			case ZonedDateTime time -> DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time);
			case OffsetDateTime time -> DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time);
			case LocalDateTime time -> DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(time);
			case byte[] bytes -> Base64.getEncoder().encodeToString(bytes);
			case Collection<?> list -> json(list);
			case Map<?, ?> map -> json(map);
			default -> value.toString();
		};
	}

	/**
	 * Writes a value in the JSON type that it has. Numbers that JSON lacks become text.
	 */
	static void write(@Nullable Object value, JsonGenerator json) {
		switch (value) {
			case null -> json.writeNull();
			case Boolean yes -> json.writeBoolean(yes);
			case Long number -> json.writeNumber(number);
			case Integer number -> json.writeNumber(number);
			case Double number -> json.writeNumber(number);
			case Float number -> json.writeNumber(number);
			case Collection<?> list -> {
				json.writeStartArray();
				list.forEach((element) -> write(element, json));
				json.writeEndArray();
			}
			case Map<?, ?> map -> {
				json.writeStartObject();
				map.forEach((name, element) -> {
					json.writeName(Characters.legalInUtf8(name.toString()));
					write(element, json);
				});
				json.writeEndObject();
			}
			default -> json.writeString(Characters.legalInUtf8(of(value)));
		}
	}

	private static String json(Object value) {
		StringWriter text = new StringWriter();
		try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
			write(value, json);
		}
		return text.toString();
	}

}
