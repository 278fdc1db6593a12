package newsweft.export;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;

import newsweft.graph.Edge;
import newsweft.graph.Figures;
import newsweft.graph.Node;
import newsweft.graph.Subgraph;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

import static org.assertj.core.api.Assertions.assertThat;

class YedTests {

	private static final List<Node> NODES = List.of(
			new Node("article:a", "Article", "Ferry <aground> " + "on and on ".repeat(9), Map.of("words", 412L)),
			new Node("article:b", "Article", "B", Map.of("full", false)),
			new Node("provider:p", "Provider", "The Paper", Map.of()), new Node("topic:t", "Topic", "T", Map.of()),
			new Node("topic:u", "Topic", "U", Map.of()));

	private static final List<Edge> EDGES = List.of(edge("RELATED", "article:b"), edge("SIMILAR", "article:b"),
			edge("PUBLISHED_BY", "provider:p"));

	private static final Looks LOOKS = Looks.of(Map.of("article:a", new Looks.Look(0, 0, 10.0, "#cc0011"), "article:b",
			new Looks.Look(100, 50, 20.0, "#0011cc"), "provider:p", new Looks.Look(200, 0, 10.0, null)));

	private Document file;

	private static Edge edge(String kind, String target) {
		return new Edge(kind + target, kind, "article:a", target, Map.of());
	}

	@BeforeEach
	void write() throws Exception {
		Subgraph graph = new Subgraph(NODES, EDGES, Figures.complete(NODES.size()));
		this.file = parsed(Format.YED, new Export(graph, Provenance.of(graph), LOOKS));
	}

	@Test
	void shapesLieWhereNodesWereSeen() {
		double scale = (x(2) - x(0)) / 200;

		assertThat(scale).isGreaterThan(1);
		assertThat(x(1) - x(0)).isCloseTo(100 * scale, Offset.offset(1e-6));
		assertThat(y(1) - y(0)).isCloseTo(50 * scale, Offset.offset(1e-6));
		assertThat(length(0, "width")).isCloseTo(10 * scale, Offset.offset(1e-6));
		assertThat(length(1, "width")).isCloseTo(20 * scale, Offset.offset(1e-6)).isEqualTo(length(1, "height"));
	}

	@Test
	void shapesWithoutAPlaceLieBelowBesideEachOther() {
		assertThat(List.of(y(3), y(4))).allSatisfy((y) -> assertThat(y).isGreaterThan(y(1) + length(1, "height")));
		assertThat(x(4) - x(3)).isGreaterThan(length(3, "width"));
	}

	@Test
	void shapesHaveKindsColoursAndNames() {
		assertThat(values("y:Shape", "type")).containsExactly("ellipse", "ellipse", "rectangle", "diamond", "diamond");
		assertThat(values("y:Fill", "color")).startsWith("#cc0011", "#ffffff");
		assertThat(values("y:BorderStyle", "color")).startsWith("#1d1a16", "#0011cc");
		assertThat(elements(this.file, "y:NodeLabel")).extracting(Element::getTextContent)
			.containsExactly("Ferry <aground> on and on on and on on and on o…", "B", "The Paper", "T", "U");
	}

	@Test
	void linesHaveArrowsAndTellTheirKindByDashes() {
		assertThat(values("y:LineStyle", "type")).containsExactly("line", "dashed", "dotted");
		assertThat(values("y:Arrows", "target")).containsOnly("standard");
	}

	@Test
	void keysSayWhatIsGraphics() {
		assertThat(elements(this.file, "key")).filteredOn((key) -> key.hasAttribute("yfiles.type"))
			.extracting((key) -> key.getAttribute("id") + " " + key.getAttribute("for") + " "
					+ key.getAttribute("yfiles.type"))
			.containsExactly("graphics.node node nodegraphics", "graphics.edge edge edgegraphics");
		assertThat(elements(this.file, "data")).filteredOn((data) -> data.getElementsByTagName("*").getLength() > 0)
			.extracting((data) -> data.getAttribute("key"))
			.containsOnly("graphics.node", "graphics.edge")
			.hasSize(NODES.size() + EDGES.size());
	}

	/** Of nodes and edges that try every reader. */
	@Test
	void allElseIsAsInGraphMl() throws Exception {
		Export export = Export.of(HostileGraph.subgraph());
		Document drawn = parsed(Format.YED, export);

		Stream.of("key", "data")
			.flatMap((name) -> elements(drawn, name).stream())
			.filter((element) -> (element.getAttribute("key") + element.getAttribute("id")).startsWith("graphics."))
			.forEach((element) -> element.getParentNode().removeChild(element));

		Document plain = parsed(Format.GRAPHML, export);
		for (String name : List.of("key", "node", "edge", "data", "desc")) {
			assertThat(told(drawn, name)).isEqualTo(told(plain, name)).isNotEmpty();
		}
	}

	private static List<String> told(Document file, String name) {
		return elements(file, name).stream()
			.map((element) -> IntStream.range(0, element.getAttributes().getLength())
				.mapToObj((at) -> element.getAttributes().item(at).toString())
				.toList() + (name.equals("data") ? element.getTextContent() : ""))
			.toList();
	}

	private double x(int node) {
		return length(node, "x") + length(node, "width") / 2;
	}

	private double y(int node) {
		return length(node, "y") + length(node, "height") / 2;
	}

	private double length(int node, String name) {
		return Double.parseDouble(values("y:Geometry", name).get(node));
	}

	private List<String> values(String element, String attribute) {
		return elements(this.file, element).stream().map((found) -> found.getAttribute(attribute)).toList();
	}

	private static List<Element> elements(Document file, String name) {
		return PictureTests.byName(file, name);
	}

	private static Document parsed(Format format, Export export) throws Exception {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		format.write(export, out);
		return DocumentBuilderFactory.newInstance()
			.newDocumentBuilder()
			.parse(new ByteArrayInputStream(out.toByteArray()));
	}

}
