package newsweft.query;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import newsweft.graph.Edge;
import newsweft.graph.Node;
import newsweft.graph.StoredValues;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.Path;
import org.neo4j.driver.types.Relationship;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;
import tools.jackson.databind.JacksonSerializable;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.jsontype.TypeSerializer;

/**
 * A line of rows, written straight from what the driver holds. Its cells are those of
 * {@link QueryAnswer}, except that an integer which the numbers of a browser would round
 * is written as {@code {"@integer": "9223372036854775807"}}.
 *
 * @param ends have read the rows
 * @param names of properties as JSON has them, to which those are added that it lacks
 */
record RowsJson(List<Record> rows, Ends ends, Map<String, SerializableString> names) implements JacksonSerializable {

	/** The largest integer up to which each one has a number of its own in a browser. */
	private static final long LARGEST = (1L << 53) - 1;

	@Override
	public void serialize(JsonGenerator json, SerializationContext context) {
		json.writeStartObject();
		json.writeStringProperty("type", "rows");
		json.writeArrayPropertyStart("rows");
		for (Record row : this.rows) {
			json.writeStartArray();
			row.values().forEach((value) -> write(value, json));
			json.writeEndArray();
		}
		json.writeEndArray();
		json.writeEndObject();
	}

	@Override
	public void serializeWithType(JsonGenerator json, SerializationContext context, TypeSerializer type) {
		serialize(json, context);
	}

	/** Whether the numbers of a browser would round it. */
	static boolean isLarge(long integer) {
		return integer > LARGEST || integer < -LARGEST;
	}

	private void write(Value value, JsonGenerator json) {
		if (Cells.isList(value)) {
			json.writeStartArray();
			value.values().forEach((element) -> write(element, json));
			json.writeEndArray();
		}
		else if (Cells.isMap(value)) {
			json.writeStartObject();
			value.keys().forEach((key) -> {
				json.writeName(key);
				write(value.get(key), json);
			});
			json.writeEndObject();
		}
		else {
			switch (Cells.plain(value)) {
				case org.neo4j.driver.types.Node node -> write(StoredValues.node(node), json);
				case Relationship relationship -> write(this.ends.edge(relationship), json);
				case Path path -> write(path, json);
				case null -> json.writeNull();
				case Object plain -> write(plain, json);
			}
		}
	}

	private void write(Node node, JsonGenerator json) {
		json.writeStartObject();
		json.writeStringProperty("@node", node.id());
		json.writeStringProperty("kind", node.kind());
		json.writeStringProperty("label", node.label());
		write(node.properties(), json);
		json.writeEndObject();
	}

	private void write(Edge edge, JsonGenerator json) {
		json.writeStartObject();
		json.writeStringProperty("@edge", edge.id());
		json.writeStringProperty("kind", edge.kind());
		json.writeStringProperty("source", edge.source());
		json.writeStringProperty("target", edge.target());
		write(edge.properties(), json);
		json.writeEndObject();
	}

	private void write(Map<String, Object> properties, JsonGenerator json) {
		json.writeObjectPropertyStart("properties");
		properties.forEach((name, value) -> {
			json.writeName(this.names.computeIfAbsent(name, SerializedString::new));
			write(value, json);
		});
		json.writeEndObject();
	}

	private void write(Path path, JsonGenerator json) {
		json.writeStartObject();
		json.writeArrayPropertyStart("@path");
		write(StoredValues.node(path.start()), json);
		for (Path.Segment segment : path) {
			write(this.ends.edge(segment.relationship()), json);
			write(StoredValues.node(segment.end()), json);
		}
		json.writeEndArray();
		json.writeEndObject();
	}

	private static void write(@Nullable Object plain, JsonGenerator json) {
		switch (plain) {
			case String text -> json.writeString(text);
			case Long integer when isLarge(integer) -> {
				json.writeStartObject();
				json.writeStringProperty("@integer", integer.toString());
				json.writeEndObject();
			}
			case Long integer -> json.writeNumber(integer);
			case Double number -> json.writeNumber(number);
			case Boolean yes -> json.writeBoolean(yes);
			case Collection<?> list -> {
				json.writeStartArray();
				list.forEach((element) -> write(element, json));
				json.writeEndArray();
			}
			case null, default -> json.writePOJO(plain);
		}
	}

}
