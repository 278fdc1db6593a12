package newsweft.export;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.jgrapht.nio.Attribute;
import org.jgrapht.nio.AttributeType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

import static org.assertj.core.api.Assertions.assertThat;

class GraphMlTests {

	private byte[] file;

	private Imported imported;

	@BeforeEach
	void read() throws Exception {
		this.file = HostileGraph.as(Format.GRAPHML);
		this.imported = Imported.graphMl(new String(this.file, StandardCharsets.UTF_8));
	}

	@Test
	void hasEveryNodeWithItsProperties() {
		assertThat(this.imported.nodesAsText())
			.isEqualTo(Exported.withoutEmptyText(HostileGraph.nodesAsText(HostileGraph.ILLEGAL_IN_XML_GONE)));
	}

	@Test
	void hasEveryEdgeWithItsProperties() {
		assertThat(this.imported.edgesAsText())
			.containsExactlyInAnyOrderElementsOf(HostileGraph.edgesAsText().values());
	}

	@Test
	void declaresTypes() {
		Map<String, Attribute> attributes = this.imported.nodes.get(NameToken.of(HostileGraph.A));

		assertThat(attributes.get("full").getType()).isEqualTo(AttributeType.BOOLEAN);
		assertThat(attributes.get("heat").getType()).isEqualTo(AttributeType.LONG);
		assertThat(attributes.get("score").getType()).isEqualTo(AttributeType.DOUBLE);
		assertThat(attributes.get("publishedAt").getType()).isEqualTo(AttributeType.STRING);
		assertThat(attributes.get("mixed").getType()).isEqualTo(AttributeType.STRING);
	}

	/** JGraphT does not tell these apart, the JDK's parser does. */
	@Test
	void keepsEmptyTextApartFromAbsentText() throws Exception {
		List<Element> empty = elements("data").stream()
			.filter((data) -> data.getAttribute("key").equals("node.empty"))
			.toList();

		assertThat(empty).hasSize(1);
		assertThat(empty.getFirst().getTextContent()).isEmpty();
		assertThat(((Element) empty.getFirst().getParentNode()).getAttribute("id"))
			.isEqualTo(NameToken.of(HostileGraph.B));
	}

	@Test
	void givesEachEdgeItsOwnId() throws Exception {
		assertThat(elements("edge")).extracting((edge) -> edge.getAttribute("id"))
			.containsExactlyInAnyOrderElementsOf(
					HostileGraph.edgesAsText().keySet().stream().map(NameToken::of).collect(Collectors.toSet()));
	}

	@Test
	void saysHowMuchIsShown() throws Exception {
		assertThat(elements("desc")).extracting(Element::getTextContent)
			.containsExactly("Written by Newsweft: 3 of 7 nodes, the first by degree");
	}

	private List<Element> elements(String name) throws Exception {
		NodeList found = DocumentBuilderFactory.newInstance()
			.newDocumentBuilder()
			.parse(new ByteArrayInputStream(this.file))
			.getElementsByTagName(name);
		return IntStream.range(0, found.getLength()).mapToObj((index) -> (Element) found.item(index)).toList();
	}

}
