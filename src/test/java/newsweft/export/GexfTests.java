package newsweft.export;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import newsweft.graph.Figures;
import newsweft.graph.Node;
import newsweft.graph.Subgraph;
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
		Map<String, Map<String, String>> nodes = this.imported.nodesAsText();

		assertThat(nodes.get(HostileGraph.A).put("long", HostileGraph.LONG)).hasSize(Gexf.LONGEST);
		assertThat(nodes).isEqualTo(HostileGraph.nodesAsText(HostileGraph.ILLEGAL_IN_XML_GONE));
	}

	@Test
	void hasEveryEdgeWithItsProperties() {
		Map<String, Map<String, String>> edges = new HashMap<>();
		this.imported.edgesAsText().forEach((values) -> edges.put(values.remove("id"), values));

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
	void hasDaysAndLooks() {
		assertThat(this.file).contains("timeformat=\"date\" mode=\"dynamic\"")
			.contains("label='Say \"cheese\" &amp; &lt;smile&gt;' start=\"1969-07-20\">")
			.contains("<viz:color r=\"255\" g=\"0\" b=\"128\"/>")
			.contains("<viz:position x=\"10.0\" y=\"20.0\" z=\"0\"/>")
			.contains("<viz:size value=\"8.0\"/>");
	}

	@Test
	void letsStoriesEnd() throws Exception {
		ZonedDateTime first = ZonedDateTime.parse("2020-01-02T23:30:00Z");
		Node story = new Node("story:s", "Story", "S", Map.of("firstSeen", first, "lastSeen", first.plusDays(3)));
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		Format.GEXF.write(Export.of(new Subgraph(List.of(story), List.of(), Figures.complete(1))), out);

		assertThat(out.toString(StandardCharsets.UTF_8)).contains("start=\"2020-01-02\" end=\"2020-01-05\"");
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
