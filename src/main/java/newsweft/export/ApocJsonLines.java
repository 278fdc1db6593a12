package newsweft.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.Map;

import newsweft.graph.Edge;
import newsweft.graph.Kind;
import newsweft.graph.Node;
import tools.jackson.core.JsonGenerator;

/**
 * Writes JSON Lines as {@code apoc.export.json} does: a node or a relationship in each,
 * with Newsweft's ids in place of the database's. {@code apoc.import.json} wants a
 * constraint for each label first, that its {@code neo4jImportId} is unique.
 */
final class ApocJsonLines {

	private final JsonGenerator json;

	/** The kinds of the nodes whose id does not tell them, by id. */
	private final Map<String, String> foreign = new HashMap<>();

	private ApocJsonLines(JsonGenerator json) {
		this.json = json;
	}

	static void write(Export export, OutputStream out) throws IOException {
		JsonFile.write(out, (json) -> {
			ApocJsonLines lines = new ApocJsonLines(json);
			export.nodes(lines::write);
			export.edges(lines::write);
		});
	}

	private void write(Node node) {
		if (Kind.ofId(node.id()).isEmpty()) {
			this.foreign.put(node.id(), node.kind());
		}
		start("node", node.id());
		labels(node.kind());
		properties(node.properties());
		end();
	}

	private void write(Edge edge) {
		start("relationship", edge.id());
		JsonFile.text(this.json, "label", edge.kind());
		properties(edge.properties());
		writeEnd("start", edge.source());
		writeEnd("end", edge.target());
		end();
	}

	private void writeEnd(String name, String id) {
		this.json.writeName(name).writeStartObject();
		JsonFile.text(this.json, "id", id);
		Kind.ofId(id).ifPresentOrElse((kind) -> {
			labels(kind.label());
			properties(Map.of(kind.keyProperty(), kind.key(id).orElseThrow()));
		}, () -> labels(this.foreign.getOrDefault(id, "")));
		this.json.writeEndObject();
	}

	private void start(String type, String id) {
		this.json.writeStartObject();
		JsonFile.text(this.json, "type", type);
		JsonFile.text(this.json, "id", id);
	}

	private void end() {
		this.json.writeEndObject();
		this.json.writeRaw('\n');
	}

	private void labels(String kind) {
		this.json.writeName("labels").writeStartArray();
		this.json.writeString(Characters.legalInUtf8(kind));
		this.json.writeEndArray();
	}

	private void properties(Map<String, Object> properties) {
		this.json.writeName("properties");
		ValueText.write(properties, this.json);
	}

}
