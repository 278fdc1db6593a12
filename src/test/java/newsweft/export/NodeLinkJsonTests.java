package newsweft.export;

import java.io.ByteArrayOutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import newsweft.graph.Figures;
import newsweft.graph.Node;
import newsweft.graph.Subgraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

class NodeLinkJsonTests {

	private JsonNode file;

	@BeforeEach
	void read() throws Exception {
		this.file = new JsonMapper().readTree(HostileGraph.as(Format.JSON));
	}

	@Test
	void isADirectedMultigraph() {
		assertThat(this.file.propertyNames()).containsExactly("directed", "multigraph", "graph", "nodes", "links");
		assertThat(this.file.get("directed").asBoolean()).isTrue();
		assertThat(this.file.get("multigraph").asBoolean()).isTrue();
	}

	@Test
	void hasEveryNodeWithItsProperties() {
		assertThat(elements("nodes", "id")).isEqualTo(HostileGraph.nodesAsText(HostileGraph.ILLEGAL_IN_UTF8_GONE));
	}

	@Test
	void hasEveryEdgeWithItsProperties() {
		assertThat(elements("links", "key")).isEqualTo(HostileGraph.edgesAsText());
	}

	@Test
	void keepsTypes() {
		JsonNode node = this.file.get("nodes").get(0);

		assertThat(node.get("full").isBoolean()).isTrue();
		assertThat(node.get("heat").isIntegralNumber()).isTrue();
		assertThat(node.get("score").doubleValue()).isEqualTo(1.0E-7);
		assertThat(node.get("altTitles").isArray()).isTrue();
		assertThat(node.get("mixed").isIntegralNumber()).isTrue();
	}

	@Test
	void saysHowMuchIsShown() {
		assertThat(this.file.get("graph")).isEqualTo(new JsonMapper()
			.readTree("{\"creator\":\"Newsweft\",\"shown\":3,\"total\":7,\"rankedBy\":\"degree\",\"edges\":6}"));
	}

	@Test
	void writesNumbersThatJsonLacksAsText() throws Exception {
		Node node = new Node("topic:x", "Topic", "x", Map.of("limit", Double.POSITIVE_INFINITY));
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		Format.JSON.write(Export.of(new Subgraph(List.of(node), List.of(), Figures.complete(1))), out);

		assertThat(new JsonMapper().readTree(out.toByteArray()).at("/nodes/0/limit").stringValue())
			.isEqualTo("Infinity");
	}

	private Map<String, Map<String, String>> elements(String array, String idName) {
		Map<String, Map<String, String>> elements = new HashMap<>();
		for (JsonNode element : this.file.get(array)) {
			Map<String, String> values = new HashMap<>();
			element.properties()
				.forEach((property) -> values.put(property.getKey(), property.getValue().isArray()
						? property.getValue().toString() : property.getValue().asString()));
			elements.put(values.remove(idName), values);
		}
		return elements;
	}

}
