package newsweft.corpus;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.toml.TomlMapper;

/**
 * A TOML document as values. The parser tells no places of what it read, so that the line
 * of a field is the first on which its name stands before a sign of equality.
 */
final class Toml {

	private static final TomlMapper MAPPER = new TomlMapper();

	private static final Pattern KEY = Pattern.compile("(?m)^[ \\t]*[\"']?([\\w.-]+)[\"']?[ \\t]*=");

	private final Map<String, Integer> lines = new HashMap<>();

	private Toml(String toml, int firstLine) {
		Matcher keys = KEY.matcher(toml);
		int line = firstLine;
		int counted = 0;
		while (keys.find()) {
			for (; counted < keys.start(1); counted++) {
				line += (toml.charAt(counted) == '\n') ? 1 : 0;
			}
			this.lines.putIfAbsent(keys.group(1), line);
		}
	}

	/**
	 * Reads a document.
	 * @param firstLine the line of the file on which it begins
	 * @throws PostRejected if it is no TOML
	 */
	static Value read(String toml, int firstLine) {
		try {
			return new Toml(toml, firstLine).value(MAPPER.readTree(toml), firstLine);
		}
		catch (JacksonException broken) {
			int line = (broken.getLocation() != null) ? Math.max(1, broken.getLocation().getLineNr()) : 1;
			throw new PostRejected(firstLine + line - 1, "broken TOML: " + Note.shortened(broken.getOriginalMessage()));
		}
		// Some numbers and dates come as exceptions that are not the parser's own.
		catch (RuntimeException broken) {
			throw new PostRejected(firstLine, "broken TOML: " + Note.shortened(broken.getMessage()));
		}
	}

	private Value value(JsonNode node, int line) {
		if (node.isObject()) {
			Map<String, Value> fields = new LinkedHashMap<>();
			node.properties()
				.forEach((field) -> fields.put(field.getKey(),
						value(field.getValue(), this.lines.getOrDefault(field.getKey(), line))));
			return new Value.Group(fields, null, line);
		}
		if (node.isArray()) {
			List<Value> items = new ArrayList<>();
			node.forEach((item) -> items.add(value(item, line)));
			return new Value.Items(items, line);
		}
		return new Value.Text(node.asString(), line);
	}

}
