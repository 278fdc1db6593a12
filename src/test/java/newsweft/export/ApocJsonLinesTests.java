package newsweft.export;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

class ApocJsonLinesTests {

	private List<JsonNode> lines;

	@BeforeEach
	void read() throws Exception {
		this.lines = List.of(new String(HostileGraph.as(Format.JSONL), StandardCharsets.UTF_8).split("\n"))
			.stream()
			.map((line) -> new JsonMapper().readTree(line))
			.toList();
	}

	@Test
	void hasEveryNodeWithItsProperties() {
		Map<String, Map<String, String>> nodes = new HashMap<>();
		for (JsonNode line : this.lines.subList(0, 3)) {
			assertThat(line.propertyNames()).containsExactly("type", "id", "labels", "properties");
			assertThat(line.get("type").asString()).isEqualTo("node");
			Map<String, String> values = values(line);
			values.put("kind", line.at("/labels/0").asString());
			nodes.put(line.get("id").asString(), values);
		}

		assertThat(nodes).isEqualTo(withoutLabels(HostileGraph.nodesAsText(HostileGraph.ILLEGAL_IN_UTF8_GONE)));
	}

	@Test
	void hasEveryEdgeWithItsProperties() {
		Map<String, Map<String, String>> edges = new HashMap<>();
		for (JsonNode line : this.lines.subList(3, this.lines.size())) {
			assertThat(line.propertyNames()).containsExactly("type", "id", "label", "properties", "start", "end");
			assertThat(line.get("type").asString()).isEqualTo("relationship");
			Map<String, String> values = values(line);
			values.put("kind", line.get("label").asString());
			values.put("source", line.at("/start/id").asString());
			values.put("target", line.at("/end/id").asString());
			edges.put(line.get("id").asString(), values);
		}

		assertThat(edges).isEqualTo(ownNames(HostileGraph.edgesAsText()));
	}

	@Test
	void tellsTheLabelsAndKeysOfBothEnds() {
		JsonNode about = this.lines.getLast();

		assertThat(about.at("/start/labels/0").asString()).isEqualTo("Article");
		assertThat(about.at("/start/properties/key").asString())
			.isEqualTo(HostileGraph.A.substring("article:".length()));
		assertThat(about.at("/end/labels/0").asString()).isEqualTo("Topic");
		assertThat(about.at("/end/properties/name").asString()).isEqualTo(HostileGraph.C.substring("topic:".length()));
	}

	@Test
	void keepsTypes() {
		JsonNode properties = this.lines.getFirst().get("properties");

		assertThat(properties.get("full").isBoolean()).isTrue();
		assertThat(properties.get("heat").isIntegralNumber()).isTrue();
		assertThat(properties.get("score").doubleValue()).isEqualTo(1.0E-7);
		assertThat(properties.get("altTitles").isArray()).isTrue();
	}

	private static Map<String, String> values(JsonNode line) {
		Map<String, String> values = new HashMap<>();
		line.get("properties")
			.properties()
			.forEach((property) -> values.put(property.getKey(),
					property.getValue().isArray() ? property.getValue().toString() : property.getValue().asString()));
		return values;
	}

	private static Map<String, Map<String, String>> withoutLabels(Map<String, Map<String, String>> nodes) {
		Map<String, Map<String, String>> without = new HashMap<>();
		nodes.forEach((id, values) -> {
			Map<String, String> kept = new HashMap<>(values);
			kept.remove("label");
			without.put(id, kept);
		});
		return ownNames(without);
	}

	/** No name of a property is taken. */
	private static Map<String, Map<String, String>> ownNames(Map<String, Map<String, String>> elements) {
		Map<String, Map<String, String>> renamed = new HashMap<>();
		elements.forEach((id, values) -> {
			Map<String, String> own = new HashMap<>();
			values.forEach((name, value) -> own.put(name.replaceAll("_$", ""), value));
			renamed.put(id, own);
		});
		return renamed;
	}

}
