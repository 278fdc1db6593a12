package newsweft.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import newsweft.graph.Node;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * Writes the JSON of <a href="https://js.cytoscape.org/#notation/elements-json">
 * Cytoscape.js</a>, which Cytoscape opens too.
 * <p>
 * A node's place is its {@code position}, colour and size are its {@code style}; a
 * library shows them as they are with the layout {@code preset}. A property
 * {@code parent} would put nodes into each other and is {@code parent_}.
 */
final class CytoscapeJson {

	private CytoscapeJson() {
	}

	static void write(Export export, OutputStream out) throws IOException {
		JsonFile.write(out, (json) -> write(export, json));
	}

	private static void write(Export export, JsonGenerator json) throws IOException {
		json.writeStartObject();
		json.writeStringProperty("format_version", "1.0");
		json.writeStringProperty("generated_by", Provenance.CREATOR);
		JsonProperties.write(json, "data", network(export.provenance()));
		json.writeName("elements").writeStartObject();
		json.writeName("nodes").writeStartArray();
		List<Column> onNodes = Columns.ofNodes(export.graph().nodeProperties(), "parent");
		export.nodes((node) -> node(json, node, onNodes, export.looks().of(node)));
		json.writeEndArray();
		json.writeName("edges").writeStartArray();
		List<Column> onEdges = export.edgeColumns();
		export.edges((edge) -> {
			json.writeStartObject().writeName("data").writeStartObject();
			JsonFile.text(json, "id", edge.id());
			JsonFile.text(json, "source", edge.source());
			JsonFile.text(json, "target", edge.target());
			JsonFile.text(json, "kind", edge.kind());
			JsonProperties.write(json, onEdges, edge.properties());
			json.writeEndObject().writeEndObject();
		});
		json.writeEndArray().writeEndObject().writeEndObject();
	}

	/** Cytoscape shows a network under its name. */
	private static Map<String, Object> network(Provenance provenance) {
		Map<String, Object> facts = new LinkedHashMap<>(provenance.facts());
		facts.put("name", provenance.name());
		return facts;
	}

	private static void node(JsonGenerator json, Node node, List<Column> columns, Looks.@Nullable Look look) {
		json.writeStartObject().writeName("data").writeStartObject();
		JsonFile.text(json, "id", node.id());
		JsonFile.text(json, "kind", node.kind());
		JsonFile.text(json, "label", node.label());
		JsonProperties.write(json, columns, node.properties());
		json.writeEndObject();
		if (look != null) {
			JsonProperties.write(json, "position", new TreeMap<>(Map.of("x", look.x(), "y", look.y())));
			Map<String, Object> style = new LinkedHashMap<>();
			if (look.color() != null) {
				style.put("background-color", look.color());
			}
			if (look.size() != null) {
				style.put("width", look.size());
				style.put("height", look.size());
			}
			if (!style.isEmpty()) {
				JsonProperties.write(json, "style", style);
			}
		}
		json.writeEndObject();
	}

}
