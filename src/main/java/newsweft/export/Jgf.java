package newsweft.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import newsweft.graph.Node;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * Writes <a href="https://jsongraphformat.info">JSON Graph Format 2.0</a>.
 * <p>
 * Nodes stand by their ids; properties are {@code metadata}, an edge's kind is its
 * {@code relation}. How a node looks is {@code look} in its metadata, with y pointing
 * down: the format has no place of its own for it.
 */
final class Jgf {

	private Jgf() {
	}

	static void write(Export export, OutputStream out) throws IOException {
		JsonFile.write(out, (json) -> write(export, json));
	}

	private static void write(Export export, JsonGenerator json) throws IOException {
		json.writeStartObject().writeName("graph").writeStartObject();
		json.writeBooleanProperty("directed", true);
		if (!export.provenance().title().isEmpty()) {
			JsonFile.text(json, "label", export.provenance().title());
		}
		JsonProperties.write(json, "metadata", export.provenance().facts());
		json.writeName("nodes").writeStartObject();
		List<Column> onNodes = Columns.ofNodes(export.graph().nodeProperties(), "look");
		export.nodes((node) -> node(json, node, onNodes, export.looks().of(node)));
		json.writeEndObject();
		json.writeName("edges").writeStartArray();
		List<Column> onEdges = export.edgeColumns();
		export.edges((edge) -> {
			json.writeStartObject();
			JsonFile.text(json, "id", edge.id());
			JsonFile.text(json, "source", edge.source());
			JsonFile.text(json, "target", edge.target());
			JsonFile.text(json, "relation", edge.kind());
			json.writeName("metadata").writeStartObject();
			JsonProperties.write(json, onEdges, edge.properties());
			json.writeEndObject().writeEndObject();
		});
		json.writeEndArray().writeEndObject().writeEndObject();
	}

	private static void node(JsonGenerator json, Node node, List<Column> columns, Looks.@Nullable Look look) {
		json.writeName(Characters.legalInUtf8(node.id())).writeStartObject();
		JsonFile.text(json, "label", node.label());
		json.writeName("metadata").writeStartObject();
		JsonFile.text(json, "kind", node.kind());
		JsonProperties.write(json, columns, node.properties());
		if (look != null) {
			JsonProperties.write(json, "look", facts(look));
		}
		json.writeEndObject().writeEndObject();
	}

	private static Map<String, Object> facts(Looks.Look look) {
		Map<String, Object> facts = new LinkedHashMap<>();
		facts.put("x", look.x());
		facts.put("y", look.y());
		if (look.size() != null) {
			facts.put("size", look.size());
		}
		if (look.color() != null) {
			facts.put("color", look.color());
		}
		return facts;
	}

}
