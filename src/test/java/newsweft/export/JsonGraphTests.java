package newsweft.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import newsweft.graph.Edge;
import newsweft.graph.Figures;
import newsweft.graph.GraphSource;
import newsweft.graph.Node;
import newsweft.graph.Subgraph;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/** Graphs as JSON for Cytoscape, Cytoscape.js and readers of JSON Graph Format. */
class JsonGraphTests {

	private static final Map<String, Map<String, String>> NODES = HostileGraph
		.nodesAsText(HostileGraph.ILLEGAL_IN_UTF8_GONE);

	private static JsonNode read(Format format) throws IOException {
		return new JsonMapper().readTree(HostileGraph.as(format));
	}

	private static JsonNode read(Format format, Node node) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		format.write(Export.of(new Subgraph(List.of(node), List.of(), Figures.complete(1))), out);
		return new JsonMapper().readTree(out.toByteArray());
	}

	private static Map<String, String> texts(JsonNode object) {
		Map<String, String> values = new HashMap<>();
		object.properties()
			.forEach((property) -> values.put(property.getKey(), property.getValue().isContainer()
					? property.getValue().toString() : property.getValue().asString()));
		return values;
	}

	private static JsonNode json(String text) {
		return new JsonMapper().readTree(text.replace('\'', '"'));
	}

	/** Whoever reads it has to notice. */
	@ParameterizedTest
	@EnumSource(names = { "JSON", "CYTOSCAPE", "CX2", "JGF", "JSONLD", "CSLJSON" })
	void halfAFileIsNoJson(Format format) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		GraphSource graph = new Breaking(HostileGraph.subgraph());
		Export export = new Export(graph, Provenance.of(graph), Looks.STORED);

		assertThatIllegalStateException().isThrownBy(() -> format.write(export, out)).withMessage("gone");
		assertThat(out.toByteArray()).isNotEmpty();
		assertThatExceptionOfType(JacksonException.class)
			.isThrownBy(() -> new JsonMapper().readTree(out.toByteArray()));
	}

	@Nested
	class Cytoscape {

		@Test
		void hasEveryNodeAndEdgeWithItsProperties() throws IOException {
			JsonNode elements = read(Format.CYTOSCAPE).get("elements");

			assertThat(byId(elements.get("nodes"))).isEqualTo(NODES);
			assertThat(byId(elements.get("edges"))).isEqualTo(HostileGraph.edgesAsText());
		}

		@Test
		void hasTypesPlacesColoursAndSizes() throws IOException {
			JsonNode file = read(Format.CYTOSCAPE);
			JsonNode a = file.at("/elements/nodes/0");

			assertThat(a.at("/data/heat").isIntegralNumber()).isTrue();
			assertThat(a.at("/data/full").isBoolean()).isTrue();
			assertThat(a.get("position")).isEqualTo(json("{'x': 10.0, 'y': -20.0}"));
			assertThat(a.get("style")).isEqualTo(json("{'background-color': '#ff0080', 'width': 8.0, 'height': 8.0}"));
			assertThat(file.at("/elements/nodes/1").has("position")).isFalse();
			assertThat(file.at("/elements/nodes/2").has("style")).isFalse();
			assertThat(file.at("/data/total").longValue()).isEqualTo(7);
		}

		@Test
		void putsNoNodeIntoAnother() throws IOException {
			Node node = new Node("n:1", "N", "n", Map.of("parent", "n:1"));

			assertThat(texts(read(Format.CYTOSCAPE, node).at("/elements/nodes/0/data"))).doesNotContainKey("parent")
				.containsEntry("parent_", "n:1");
		}

		private Map<String, Map<String, String>> byId(JsonNode elements) {
			Map<String, Map<String, String>> byId = new HashMap<>();
			elements.forEach((element) -> {
				Map<String, String> values = texts(element.get("data"));
				byId.put(values.remove("id"), values);
			});
			return byId;
		}

	}

	@Nested
	class JsonGraphFormat {

		@Test
		void hasEveryNodeAndEdgeWithItsProperties() throws IOException {
			JsonNode graph = read(Format.JGF).get("graph");

			Map<String, Map<String, String>> nodes = new HashMap<>();
			graph.get("nodes").properties().forEach((node) -> {
				Map<String, String> values = texts(node.getValue().get("metadata"));
				values.put("label", node.getValue().get("label").asString());
				values.remove("look");
				nodes.put(node.getKey(), values);
			});
			assertThat(nodes).isEqualTo(NODES);
			Map<String, Map<String, String>> edges = new HashMap<>();
			graph.get("edges").forEach((edge) -> {
				Map<String, String> values = texts(edge.get("metadata"));
				values.put("kind", edge.get("relation").asString());
				values.put("source", edge.get("source").asString());
				values.put("target", edge.get("target").asString());
				edges.put(edge.get("id").asString(), values);
			});
			assertThat(edges).isEqualTo(HostileGraph.edgesAsText());
		}

		@Test
		void isDirectedAndSaysHowNodesLook() throws IOException {
			JsonNode graph = read(Format.JGF).get("graph");

			assertThat(graph.get("directed").booleanValue()).isTrue();
			assertThat(graph.at("/metadata/rankedBy").stringValue()).isEqualTo("degree");
			assertThat(graph.get("nodes").get(HostileGraph.A).at("/metadata/look"))
				.isEqualTo(json("{'x': 10.0, 'y': -20.0, 'size': 8.0, 'color': '#ff0080'}"));
		}

	}

	@Nested
	class CytoscapeExchange {

		@Test
		void hasEveryNodeAndEdgeWithItsProperties() throws IOException {
			JsonNode file = read(Format.CX2);

			Map<String, String> ids = new HashMap<>();
			Map<String, Map<String, String>> nodes = new HashMap<>();
			aspect(file, "nodes").forEach((node) -> {
				Map<String, String> values = texts(node.get("v"));
				values.keySet().removeIf((name) -> name.startsWith("look "));
				values.put("label", values.remove("name"));
				ids.put(node.get("id").asString(), values.get("represents"));
				nodes.put(values.remove("represents"), values);
			});
			assertThat(nodes).isEqualTo(NODES);
			Map<String, Map<String, String>> edges = new HashMap<>();
			aspect(file, "edges").forEach((edge) -> {
				Map<String, String> values = texts(edge.get("v"));
				values.put("kind", values.remove("interaction"));
				values.put("source", ids.get(edge.get("s").asString()));
				values.put("target", ids.get(edge.get("t").asString()));
				edges.put(values.remove("represents"), values);
			});
			assertThat(edges).isEqualTo(HostileGraph.edgesAsText());
		}

		@Test
		void countsAspectsBeforeThem() throws IOException {
			JsonNode file = read(Format.CX2);

			assertThat(file.get(0)).isEqualTo(json("{'CXVersion': '2.0'}"));
			file.get(1)
				.get("metaData")
				.forEach((counted) -> assertThat(aspect(file, counted.get("name").stringValue()))
					.hasSize(counted.get("elementCount").intValue()));
			assertThat(file.get(file.size() - 1)).isEqualTo(json("{'status': [{'success': true}]}"));
		}

		@Test
		void declaresWhatItHolds() throws IOException {
			JsonNode file = read(Format.CX2);

			JsonNode declared = aspect(file, "attributeDeclarations").get(0);
			for (String aspect : List.of("nodes", "edges")) {
				aspect(file, aspect).forEach((element) -> element.get("v").properties().forEach((value) -> {
					String type = declared.get(aspect).get(value.getKey()).get("d").stringValue();
					assertThat(isA(type, value.getValue())).as(value.getKey()).isTrue();
				}));
			}
			assertThat(declared.at("/nodes/altTitles/d").stringValue()).isEqualTo("list_of_string");
			assertThat(declared.at("/nodes/mixed/d").stringValue()).isEqualTo("string");
		}

		@Test
		void drawsNodesAsTheyLook() throws IOException {
			JsonNode file = read(Format.CX2);
			JsonNode a = aspect(file, "nodes").get(0);

			assertThat(a.get("y").doubleValue()).isEqualTo(-20);
			assertThat(a.at("/v/look color").stringValue()).isEqualTo("#ff0080");
			assertThat(aspect(file, "visualProperties").get(0).at("/nodeMapping/NODE_BACKGROUND_COLOR/definition"))
				.isEqualTo(json("{'attribute': 'look color', 'type': 'string'}"));
		}

		@Test
		void leavesOutNumbersThatJsonLacks() throws IOException {
			JsonNode file = read(Format.CX2, new Node("n:1", "N", "n", Map.of("limit", Double.POSITIVE_INFINITY)));

			assertThat(aspect(file, "nodes").get(0).get("v").has("limit")).isFalse();
		}

		private JsonNode aspect(JsonNode file, String name) {
			for (JsonNode aspect : file) {
				if (aspect.has(name)) {
					return aspect.get(name);
				}
			}
			throw new AssertionError("no aspect " + name);
		}

		private boolean isA(String type, JsonNode value) {
			return switch (type) {
				case "boolean" -> value.isBoolean();
				case "long" -> value.isIntegralNumber();
				case "double" -> value.isNumber();
				case "list_of_string" -> value.isArray() && value.get(0).isString();
				default -> value.isString();
			};
		}

	}

	/** Ends amid its nodes. */
	private record Breaking(GraphSource graph) implements GraphSource {

		@Override
		public Figures figures() {
			return this.graph.figures();
		}

		@Override
		public long edgeCount() {
			return this.graph.edgeCount();
		}

		@Override
		public Map<String, Set<Class<?>>> nodeProperties() {
			return this.graph.nodeProperties();
		}

		@Override
		public Map<String, Set<Class<?>>> edgeProperties() {
			return this.graph.edgeProperties();
		}

		@Override
		public void readNodes(Reader<Node> reader) throws IOException {
			this.graph.readNodes((node) -> {
				reader.read(node);
				throw new IllegalStateException("gone");
			});
		}

		@Override
		public void readEdges(Reader<Edge> reader) throws IOException {
			this.graph.readEdges(reader);
		}

		@Override
		public void readEdgesBySource(Reader<Edge> reader) throws IOException {
			this.graph.readEdgesBySource(reader);
		}

	}

}
