package newsweft.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import newsweft.graph.Node;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * Writes <a href=
 * "https://cytoscape.org/cx/cx2/specification/cytoscape-exchange-format-specification-(version-2)/">
 * CX2</a>, the exchange format of Cytoscape and NDEx. It numbers all nodes, because edges
 * name their ends by numbers.
 * <p>
 * A node's label is {@code name} and its id {@code represents}, an edge's kind is
 * {@code interaction}, as Cytoscape's own tables have it. Colours and sizes are
 * attributes from which a style takes them over: bypasses, CX2's other way, would have to
 * be counted before the first node is written.
 */
final class Cx2 {

	private static final String COLOR = "look color";

	private static final String SIZE = "look size";

	private static final List<String> ON_NODES = List.of("name", "represents", "kind");

	private static final List<String> ON_EDGES = List.of("interaction", "represents");

	private final Export export;

	private final JsonGenerator json;

	private final List<Column> onNodes;

	private final List<Column> onEdges;

	private final Map<String, Object> facts;

	private final Numbers numbers = new Numbers();

	private Cx2(Export export, JsonGenerator json) {
		this.export = export;
		this.json = json;
		this.onNodes = Columns.ofNodes(export.graph().nodeProperties(), "name", "represents", COLOR, SIZE);
		this.onEdges = Columns.ofEdges(export.graph().edgeProperties(), "interaction", "represents");
		this.facts = facts(export.provenance());
	}

	static void write(Export export, OutputStream out) throws IOException {
		JsonFile.write(out, (json) -> new Cx2(export, json).write());
	}

	private void write() throws IOException {
		this.json.writeStartArray();
		ValueText.write(Map.of("CXVersion", "2.0"), this.json);
		aspect("metaData",
				List.of(count("attributeDeclarations", 1), count("networkAttributes", 1),
						count("nodes", this.export.graph().figures().shown()),
						count("edges", this.export.graph().edgeCount()), count("visualProperties", 1)));
		aspect("attributeDeclarations", List.of(declarations()));
		aspect("networkAttributes", List.of(this.facts));
		this.json.writeStartObject().writeName("nodes").writeStartArray();
		this.export.nodes((node) -> node(node, this.export.looks().of(node)));
		this.json.writeEndArray().writeEndObject();
		edges();
		aspect("visualProperties", List.of(style()));
		aspect("status", List.of(Map.of("success", true)));
		this.json.writeEndArray();
	}

	private void node(Node node, Looks.@Nullable Look look) {
		this.json.writeStartObject();
		this.json.writeNumberProperty("id", this.numbers.next(node.id()));
		if (look != null) {
			this.json.writeNumberProperty("x", look.x());
			this.json.writeNumberProperty("y", look.y());
		}
		this.json.writeName("v").writeStartObject();
		JsonFile.text(this.json, "name", node.label());
		JsonFile.text(this.json, "represents", node.id());
		JsonFile.text(this.json, "kind", node.kind());
		values(this.onNodes, node.properties());
		if (look != null && look.color() != null) {
			JsonFile.text(this.json, COLOR, look.color());
		}
		if (look != null && look.size() != null) {
			this.json.writeNumberProperty(SIZE, look.size());
		}
		this.json.writeEndObject().writeEndObject();
	}

	private void edges() throws IOException {
		this.json.writeStartObject().writeName("edges").writeStartArray();
		int[] number = { 0 };
		this.export.edges((edge) -> {
			this.json.writeStartObject();
			this.json.writeNumberProperty("id", ++number[0]);
			this.json.writeNumberProperty("s", this.numbers.of(edge.source()));
			this.json.writeNumberProperty("t", this.numbers.of(edge.target()));
			this.json.writeName("v").writeStartObject();
			JsonFile.text(this.json, "interaction", edge.kind());
			JsonFile.text(this.json, "represents", edge.id());
			values(this.onEdges, edge.properties());
			this.json.writeEndObject().writeEndObject();
		});
		this.json.writeEndArray().writeEndObject();
	}

	/** Cytoscape shows a network under its name. */
	private static Map<String, Object> facts(Provenance provenance) {
		Map<String, Object> facts = new LinkedHashMap<>(provenance.facts());
		facts.put("name", provenance.name());
		facts.put("description", provenance.sentence());
		return facts;
	}

	private Map<String, Object> declarations() {
		Map<String, Object> network = new LinkedHashMap<>();
		this.facts.forEach((name, value) -> network.put(name, type((value instanceof Number) ? "long" : "string")));
		Map<String, Object> nodes = declarations(ON_NODES, this.onNodes, this.export.graph().nodeProperties());
		nodes.put(COLOR, type("string"));
		nodes.put(SIZE, type("double"));
		Map<String, Object> declarations = new LinkedHashMap<>();
		declarations.put("networkAttributes", network);
		declarations.put("nodes", nodes);
		declarations.put("edges", declarations(ON_EDGES, this.onEdges, this.export.graph().edgeProperties()));
		return declarations;
	}

	private static Map<String, Object> declarations(List<String> fixed, List<Column> columns,
			Map<String, Set<Class<?>>> classes) {
		Map<String, Object> declarations = new LinkedHashMap<>();
		fixed.forEach((name) -> declarations.put(name, type("string")));
		for (Column column : columns) {
			declarations.put(column.name(),
					type(isList(classes.get(column.property())) ? "list_of_string" : column.type().word()));
		}
		return declarations;
	}

	private static boolean isList(Set<Class<?>> classes) {
		return !classes.isEmpty() && classes.stream().allMatch(Object[].class::isAssignableFrom);
	}

	private static Map<String, Object> type(String name) {
		return Map.of("d", name);
	}

	/** Numbers that JSON lacks are left out, because text is none of their type. */
	private void values(List<Column> columns, Map<String, Object> properties) {
		for (Column column : columns) {
			Object value = column.of(properties);
			if (value == null || (value instanceof Double number && !Double.isFinite(number))) {
				continue;
			}
			JsonProperties.write(this.json, column.name(), switch (value) {
				case List<?> list -> list.stream().map(ValueText::of).toList();
				case Object any when column.type() == ValueType.STRING -> ValueText.of(any);
				default -> value;
			});
		}
	}

	private static Map<String, Object> style() {
		Map<String, Object> onNodes = new LinkedHashMap<>();
		onNodes.put("NODE_LABEL", takenFrom("name", "string"));
		onNodes.put("NODE_BACKGROUND_COLOR", takenFrom(COLOR, "string"));
		onNodes.put("NODE_WIDTH", takenFrom(SIZE, "double"));
		onNodes.put("NODE_HEIGHT", takenFrom(SIZE, "double"));
		Map<String, Object> style = new LinkedHashMap<>();
		style.put("default", Map.of());
		style.put("nodeMapping", onNodes);
		style.put("edgeMapping", Map.of());
		return style;
	}

	private static Map<String, Object> takenFrom(String attribute, String type) {
		Map<String, Object> definition = new LinkedHashMap<>();
		definition.put("attribute", attribute);
		definition.put("type", type);
		Map<String, Object> mapping = new LinkedHashMap<>();
		mapping.put("type", "PASSTHROUGH");
		mapping.put("definition", definition);
		return mapping;
	}

	private static Map<String, Object> count(String aspect, long elements) {
		Map<String, Object> count = new LinkedHashMap<>();
		count.put("elementCount", elements);
		count.put("name", aspect);
		return count;
	}

	private void aspect(String name, List<?> elements) {
		ValueText.write(Map.of(name, elements), this.json);
	}

}
