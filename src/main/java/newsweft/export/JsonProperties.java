package newsweft.export;

import java.util.List;
import java.util.Map;

import tools.jackson.core.JsonGenerator;

/** Writes the properties of nodes and edges as JSON. */
final class JsonProperties {

	private JsonProperties() {
	}

	/** Those that an element has, each in its JSON type. */
	static void write(JsonGenerator json, List<Column> columns, Map<String, Object> properties) {
		for (Column column : columns) {
			Object value = properties.get(column.property());
			if (value != null) {
				write(json, column.name(), value);
			}
		}
	}

	/** One. */
	static void write(JsonGenerator json, String name, Object value) {
		json.writeName(name);
		ValueText.write(value, json);
	}

}
