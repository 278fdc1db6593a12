package newsweft.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

import tools.jackson.core.JsonGenerator;

/**
 * Writes the node-link JSON of D3 and networkx: {@code directed}, {@code multigraph},
 * {@code graph}, {@code nodes} and {@code links}, where a link's {@code key} is the
 * edge's id.
 * <p>
 * The edges are called {@code links}, as in D3's examples and in networkx up to 3.5;
 * networkx 3.6 looks for {@code edges} unless told otherwise, which any version since 3.4
 * understands.
 */
final class NodeLinkJson {

	private NodeLinkJson() {
	}

	static void write(Export export, OutputStream out) throws IOException {
		JsonFile.write(out, (json) -> write(export, json));
	}

	private static void write(Export export, JsonGenerator json) throws IOException {
		json.writeStartObject();
		json.writeBooleanProperty("directed", true);
		json.writeBooleanProperty("multigraph", true);
		JsonProperties.write(json, "graph", export.provenance().facts());
		json.writeName("nodes").writeStartArray();
		List<Column> onNodes = export.nodeColumns();
		export.nodes((node) -> {
			json.writeStartObject();
			JsonFile.text(json, "id", node.id());
			JsonFile.text(json, "kind", node.kind());
			JsonFile.text(json, "label", node.label());
			JsonProperties.write(json, onNodes, node.properties());
			json.writeEndObject();
		});
		json.writeEndArray();
		json.writeName("links").writeStartArray();
		List<Column> onEdges = export.edgeColumns();
		export.edges((edge) -> {
			json.writeStartObject();
			JsonFile.text(json, "source", edge.source());
			JsonFile.text(json, "target", edge.target());
			JsonFile.text(json, "key", edge.id());
			JsonFile.text(json, "kind", edge.kind());
			JsonProperties.write(json, onEdges, edge.properties());
			json.writeEndObject();
		});
		json.writeEndArray();
		json.writeEndObject();
	}

}
