package newsweft.export;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import newsweft.graph.Edge;
import newsweft.graph.Figures;
import newsweft.graph.Node;
import newsweft.graph.Subgraph;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class DotTests {

	private static final List<String> DRAWN = List.of("pos", "pin", "shape", "fixedsize", "width", "height", "style",
			"fillcolor");

	@Test
	void hasEveryNodeAndEdgeWithItsProperties() throws Exception {
		Imported imported = Imported.dot(new String(HostileGraph.as(Format.DOT), StandardCharsets.UTF_8));

		Map<String, Map<String, String>> nodes = new HashMap<>();
		imported.nodes.forEach((id, attributes) -> {
			Map<String, String> values = unescaped(Imported.values(attributes));
			values.keySet().removeAll(DRAWN);
			values.remove("ID");
			nodes.put(id, values);
		});
		assertThat(nodes).isEqualTo(HostileGraph.nodesAsText(HostileGraph.ILLEGAL_IN_XML_GONE));
		Map<String, Map<String, String>> edges = new HashMap<>();
		imported.edges.forEach((edge, attributes) -> {
			Map<String, String> values = unescaped(Imported.values(attributes));
			values.put("source", imported.graph.getEdgeSource(edge));
			values.put("target", imported.graph.getEdgeTarget(edge));
			edges.put(values.remove("id"), values);
		});
		assertThat(edges).isEqualTo(HostileGraph.edgesAsText());
	}

	@Test
	void drawsNodesAsTheyLook() throws Exception {
		assertThat(new String(HostileGraph.as(Format.DOT), StandardCharsets.UTF_8)).contains(
				"pos=\"10.0,20.0\", pin=true, shape=circle, fixedsize=true, width=0.1111111111111111",
				"style=filled, fillcolor=\"#ff0080\"");
	}

	@Test
	void isNotDrawnByProperties() throws Exception {
		String file = write(new Node("n:1", "N", "n", Map.of("image", "/etc/passwd", "Shape", "box", "url", "u")));

		assertThat(file).contains("\"image_\"=\"/etc/passwd\"", "\"Shape_\"=\"box\"", "\"url\"=\"u\"");
	}

	@Test
	void endsNoTextInABackslash() throws Exception {
		Imported imported = Imported.dot(write(new Node("n:1\\", "N", "a\\", Map.of("b", "\\\"\\"))));

		assertThat(unescaped(Imported.values(imported.nodes.values().iterator().next()))).containsEntry("label", "a\\ ")
			.containsEntry("b", "\\\"\\ ");
		assertThat(imported.edges).hasSize(1);
	}

	private static String write(Node node) throws Exception {
		Edge loop = new Edge("E", "E", node.id(), node.id(), Map.of());
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		Format.DOT.write(Export.of(new Subgraph(List.of(node), List.of(loop), Figures.complete(1))), out);
		return out.toString(StandardCharsets.UTF_8);
	}

	private static Map<String, String> unescaped(Map<String, String> values) {
		values.replaceAll((name, value) -> value.translateEscapes());
		return values;
	}

}
