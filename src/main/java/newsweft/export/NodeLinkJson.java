package newsweft.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;

import newsweft.graph.Edge;
import newsweft.graph.Figures;
import newsweft.graph.Node;
import newsweft.graph.Subgraph;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;

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

	private static final JsonFactory JSON = JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

	private NodeLinkJson() {
	}

	static void write(Subgraph subgraph, OutputStream out) throws IOException {
		try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), out)) {
			write(subgraph, json);
		}
		catch (JacksonIOException ex) {
			throw ex.getCause();
		}
	}

	private static void write(Subgraph subgraph, JsonGenerator json) {
		json.writeStartObject();
		json.writeBooleanProperty("directed", true);
		json.writeBooleanProperty("multigraph", true);
		graph(subgraph.figures(), json);
		json.writeName("nodes").writeStartArray();
		List<Column> onNodes = Columns.ofNodes(subgraph);
		for (Node node : subgraph.nodes()) {
			json.writeStartObject();
			text(json, "id", node.id());
			text(json, "kind", node.kind());
			text(json, "label", node.label());
			properties(json, onNodes, node.properties());
			json.writeEndObject();
		}
		json.writeEndArray();
		json.writeName("links").writeStartArray();
		List<Column> onEdges = Columns.ofEdges(subgraph);
		for (Edge edge : subgraph.edges()) {
			json.writeStartObject();
			text(json, "source", edge.source());
			text(json, "target", edge.target());
			text(json, "key", edge.id());
			text(json, "kind", edge.kind());
			properties(json, onEdges, edge.properties());
			json.writeEndObject();
		}
		json.writeEndArray();
		json.writeEndObject();
	}

	private static void graph(Figures figures, JsonGenerator json) {
		json.writeName("graph").writeStartObject();
		text(json, "creator", Provenance.CREATOR);
		json.writeNumberProperty("shown", figures.shown());
		json.writeNumberProperty("total", figures.total());
		text(json, "rankedBy", figures.rankedBy());
		if (figures.folded() > 0) {
			json.writeNumberProperty("folded", figures.folded());
		}
		json.writeEndObject();
	}

	private static void properties(JsonGenerator json, List<Column> columns, Map<String, Object> properties) {
		for (Column column : columns) {
			Object value = properties.get(column.property());
			if (value != null) {
				json.writeName(column.name());
				ValueText.write(value, json);
			}
		}
	}

	private static void text(JsonGenerator json, String name, String value) {
		json.writeStringProperty(name, Characters.legalInUtf8(value));
	}

}
