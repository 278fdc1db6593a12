package newsweft.export;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

import org.jgrapht.nio.Attribute;
import org.jgrapht.nio.AttributeType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class GexfTests {

	private String file;

	private Imported imported;

	@BeforeEach
	void read() throws Exception {
		this.file = new String(HostileGraph.as(Format.GEXF), StandardCharsets.UTF_8);
		this.imported = Imported.gexf(this.file);
	}

	@Test
	void hasEveryNodeWithItsProperties() {
		Map<String, Map<String, String>> nodes = new HashMap<>();
		this.imported.nodes.forEach((id, attributes) -> {
			Map<String, String> values = Imported.values(attributes);
			assertThat(values.remove("ID")).isEqualTo(id);
			nodes.put(id, values);
		});

		assertThat(nodes).isEqualTo(HostileGraph.nodesAsText(HostileGraph.ILLEGAL_IN_XML_GONE));
	}

	@Test
	void hasEveryEdgeWithItsProperties() {
		Map<String, Map<String, String>> edges = new HashMap<>();
		this.imported.edges.forEach((edge, attributes) -> {
			Map<String, String> values = Imported.values(attributes);
			assertThat(values).containsEntry("source", this.imported.graph.getEdgeSource(edge))
				.containsEntry("target", this.imported.graph.getEdgeTarget(edge));
			edges.put(values.remove("id"), values);
		});

		assertThat(edges).isEqualTo(HostileGraph.edgesAsText());
	}

	@Test
	void declaresTypes() {
		Map<String, Attribute> attributes = this.imported.nodes.get(HostileGraph.A);

		assertThat(attributes.get("full").getType()).isEqualTo(AttributeType.BOOLEAN);
		assertThat(attributes.get("heat").getType()).isEqualTo(AttributeType.LONG);
		assertThat(attributes.get("score").getType()).isEqualTo(AttributeType.DOUBLE);
		assertThat(attributes.get("mixed").getType()).isEqualTo(AttributeType.STRING);
	}

	@Test
	void isDirected() {
		assertThat(this.file).contains("defaultedgetype=\"directed\"");
	}

	@Test
	void saysHowMuchIsShown() {
		assertThat(this.file).contains("<creator>Newsweft</creator>")
			.contains("<description>Written by Newsweft: 3 of 7 nodes, the first by degree</description>");
	}

}
