package newsweft.export;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;

import newsweft.graph.Edge;
import newsweft.graph.Figures;
import newsweft.graph.Node;
import newsweft.graph.Subgraph;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;

class PictureTests {

	private static final String ATTACK = "</script><img src=x onerror=alert(1)>";

	private static final List<Node> NODES = List.of(
			new Node("article:a", "Article", "Ferry aground", Map.of("x", 0.0, "y", 0.0)),
			new Node("article:b", "Article", ATTACK, Map.of("x", 100.0, "y", 50.0, "full", false, "title", ATTACK)),
			new Node("provider:p", "Provider", "The Paper", Map.of()),
			new Node("topic:T", "Topic", "Šipky מ", Map.of()));

	private static final List<Edge> EDGES = List.of(edge("RELATED", "article:a", "article:b"),
			edge("PUBLISHED_BY", "article:a", "provider:p"), edge("PUBLISHED_BY", "article:b", "provider:p"));

	private static Edge edge(String kind, String source, String target) {
		return new Edge(kind + " " + source + " " + target, kind, source, target, Map.of());
	}

	private static Export export(Looks looks) {
		Subgraph graph = new Subgraph(NODES, EDGES, Figures.complete(NODES.size()));
		return new Export(graph,
				new Provenance("Ferries & <ports>", "{}", "", Instant.EPOCH, graph.figures(), graph.edgeCount()),
				looks);
	}

	@Test
	void putsNodesWhereTheyWereSeen() throws IOException {
		Picture picture = Picture.of(export(Looks.of(Map.of("topic:T", new Looks.Look(200, -50, 40.0, "#123456")))));
		Picture.Mark a = picture.marks().get(0);
		Picture.Mark b = picture.marks().get(1);
		Picture.Mark topic = picture.marks().get(3);

		double scale = (b.x() - a.x()) / 100;
		assertThat(b.y() - a.y()).isCloseTo(50 * scale, within());
		assertThat(topic.x() - a.x()).isCloseTo(200 * scale, within());
		assertThat(topic.y() - a.y()).isCloseTo(-50 * scale, within());
		assertThat(topic.radius()).isCloseTo(20 * scale, within());
		assertThat(topic.color()).isEqualTo("#123456");
	}

	private static Offset<Double> within() {
		return Offset.offset(1e-6);
	}

	@Test
	void putsWhatHasNoPlaceBetweenWhatItIsJoinedTo() throws IOException {
		List<Picture.Mark> marks = Picture.of(export(Looks.STORED)).marks();

		assertThat(marks.get(2).x()).isBetween(marks.get(0).x(), marks.get(1).x());
		assertThat(marks.get(2).y()).isBetween(marks.get(0).y(), marks.get(1).y());
	}

	@Test
	void keepsEverythingOnTheSheetAndLabelsApart() throws IOException {
		List<Node> many = IntStream.range(0, 500)
			.mapToObj((number) -> new Node("article:" + number, "Article", "Title of article " + number,
					Map.of("x", Math.sin(number) * number, "y", Math.cos(number * 7) * number)))
			.toList();

		Picture picture = Picture.of(Export.of(new Subgraph(many, List.of(), Figures.complete(500))));

		assertThat(picture.marks()).allSatisfy((mark) -> {
			assertThat(mark.x()).isBetween(0.0, picture.width());
			assertThat(mark.y()).isBetween(0.0, picture.height());
		});
		assertThat(picture.labels()).hasSizeGreaterThan(50);
		List<Picture.Words> lines = picture.labels().stream().flatMap((label) -> label.lines().stream()).toList();
		for (Picture.Words one : lines) {
			assertThat(lines).filteredOn((other) -> other != one && Math.abs(other.y() - one.y()) < 9)
				.allSatisfy((other) -> assertThat(Math.abs(other.x() - one.x())).isGreaterThan(60));
		}
	}

	@Test
	void placesThatCannotBeDrawnAreNone() {
		assertThat(Looks.STORED.of(at(Double.NaN, 1.0))).isNull();
		assertThat(Looks.STORED.of(at(1.0, Double.POSITIVE_INFINITY))).isNull();
		assertThat(Looks.STORED.of(at("1", 2))).isNull();
		assertThat(Looks.STORED.of(at(3L, 4))).isEqualTo(new Looks.Look(3, 4, null, null));
	}

	static Node at(Object x, Object y) {
		return new Node("article:" + x + y, "Article", "Title", Map.of("x", x, "y", y));
	}

	@Test
	void legendSaysWhatColoursStandForAndCountsTheirNodes() throws Exception {
		Map<String, Looks.Look> seen = Map.of("article:a", new Looks.Look(0, 0, null, "#cc0011"), "article:b",
				new Looks.Look(9, 0, null, "#cc0011"), "topic:T", new Looks.Look(0, 9, null, "#0011cc"));

		Document svg = svg(export(Looks.of(seen, Map.of("#0011cc", "The <Ferry>"))));
		Document unnamed = svg(export(Looks.of(seen)));

		assertThat(legend(svg).getTextContent()).contains("The <Ferry> (1)").doesNotContain("2 nodes");
		Element legend = legend(unnamed);
		assertThat(legend.getTextContent()).containsSubsequence("2 nodes", "1 node");
		assertThat(byName(unnamed, "circle")).filteredOn((mark) -> mark.getParentNode() == legend)
			.extracting((mark) -> mark.getAttribute("fill"))
			.containsSubsequence("#cc0011", "#0011cc");
	}

	private static Element legend(Document svg) {
		return byName(svg, "g").stream()
			.filter((group) -> group.getAttribute("class").equals("legend"))
			.findFirst()
			.orElseThrow();
	}

	@Test
	void svgHasMarksLinesTextAndLegend() throws Exception {
		Document svg = svg(export(Looks.STORED));

		assertThat(byName(svg, "circle")).hasSizeGreaterThanOrEqualTo(2);
		assertThat(titles(svg)).contains("Ferries & <ports>", "Ferry aground", ATTACK, "The Paper", "Šipky מ");
		assertThat(byName(svg, "text")).extracting(Element::getTextContent)
			.contains("Ferries & <ports>", "Ferry aground", "Lists as related (1)", "Article (2)", "Provider (1)",
					"Written by Newsweft: all of 4 nodes.");
		assertThat(byName(svg, "g")).extracting((group) -> group.getAttribute("class"))
			.containsSubsequence("lines", "PUBLISHED_BY", "RELATED", "marks", "Article", "labels", "title", "legend");
		assertThat(byName(svg, "desc").getFirst().getTextContent()).contains("part: {}");
	}

	static Document svg(Export export) throws Exception {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		Format.SVG.write(export, out);
		return DocumentBuilderFactory.newInstance()
			.newDocumentBuilder()
			.parse(new ByteArrayInputStream(out.toByteArray()));
	}

	private static List<String> titles(Document svg) {
		return byName(svg, "title").stream().map(Element::getTextContent).toList();
	}

	static List<Element> byName(Document svg, String name) {
		NodeList found = svg.getElementsByTagName(name);
		return IntStream.range(0, found.getLength()).mapToObj((at) -> (Element) found.item(at)).toList();
	}

	@Test
	void pdfHasItsTextAsText() throws IOException {
		try (PDDocument document = Loader.loadPDF(bytes(Format.PDF))) {
			assertThat(new PDFTextStripper().getText(document)).contains("Ferry aground", "Šipky ", "The Paper",
					"Written by Newsweft: all of 4 nodes.");
			assertThat(document.getNumberOfPages()).isOne();
			assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Ferries & <ports>");
		}
	}

	@Test
	void pngShowsMarksInTheirColours() throws IOException {
		Looks looks = Looks.of(Map.of("article:a", new Looks.Look(0, 0, 20.0, "#cc0011")));
		Picture.Mark mark = Picture.of(export(looks)).marks().getFirst();

		BufferedImage image = ImageIO.read(new ByteArrayInputStream(bytes(Format.PNG, looks)));

		assertThat(image.getRGB((int) (2 * mark.x()), (int) (2 * mark.y())) & 0xffffff).isEqualTo(0xcc0011);
		assertThat(image.getRGB(2, 2) & 0xffffff).isEqualTo(0xffffff);
	}

	@Test
	void pngHasTheLettersOfThePdf() throws IOException {
		try (PDDocument document = Loader.loadPDF(bytes(Format.PDF))) {
			BufferedImage page = new PDFRenderer(document).renderImage(0, 2, ImageType.RGB);
			BufferedImage image = ImageIO.read(new ByteArrayInputStream(bytes(Format.PNG)));

			assertThat(pixels(image)).isEqualTo(pixels(page));
		}
	}

	private static int[] pixels(BufferedImage image) {
		return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
	}

	@Test
	void htmlCarriesAllPropertiesAndNothingThatRuns() throws IOException {
		String page = new String(bytes(Format.HTML), StandardCharsets.UTF_8);
		Matcher data = Pattern.compile("<script id=\"graph\" type=\"application/json\">(.*?)</script>").matcher(page);
		assertThat(data.find()).isTrue();
		JsonNode graph = new JsonMapper().readTree(data.group(1));

		assertThat(page).doesNotContain(ATTACK).doesNotContain("<img");
		assertThat(graph.get("nodes")).hasSize(4);
		assertThat(graph.at("/nodes/1/properties/title").asString()).isEqualTo(ATTACK);
		assertThat(graph.get("edges").get(0)).isEqualTo(new JsonMapper().readTree("[0, 1, \"RELATED\"]"));
		assertThat(page).contains("id=\"n3\"").contains("data-from=\"0\"");
	}

	@Test
	void moreNodesThanAPictureCanShowAreRefused() {
		Subgraph many = new Subgraph(Collections.nCopies(20_001, NODES.getFirst()), List.of(),
				Figures.complete(20_001));

		assertThatExceptionOfType(TooLargeToDraw.class).isThrownBy(() -> Format.PNG.check(many))
			.withMessageStartingWith("A picture of 20,001 nodes shows nothing: 20,000 are the most.");
		assertThatNoException().isThrownBy(() -> Format.GEXF.check(many));
	}

	@Test
	void moreEdgesThanAPictureCanShowAreRefused() {
		Subgraph many = new Subgraph(NODES, Collections.nCopies(200_001, EDGES.getFirst()), Figures.complete(4));

		assertThatExceptionOfType(TooLargeToDraw.class).isThrownBy(() -> Format.HTML.check(many))
			.withMessage("A picture of 200,001 edges shows nothing: 200,000 are the most. Narrow the part, or write it "
					+ "as gexf, which Gephi draws.");
		assertThatNoException().isThrownBy(() -> Format.GEXF.check(many));
	}

	@Test
	void looksThatCannotBeDrawnAreRefused() {
		assertThatIllegalArgumentException().isThrownBy(() -> new Looks.Look(0, 0, Double.POSITIVE_INFINITY, null));
		assertThatIllegalArgumentException().isThrownBy(() -> new Looks.Look(Double.NaN, 0, null, null));
		assertThatIllegalArgumentException().isThrownBy(() -> new Looks.Look(0, 0, -1.0, null));
		assertThatIllegalArgumentException().isThrownBy(() -> new Looks.Look(0, 0, null, "red;}"));
	}

	private static byte[] bytes(Format format) throws IOException {
		return bytes(format, Looks.STORED);
	}

	private static byte[] bytes(Format format, Looks looks) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		format.write(export(looks), out);
		return out.toByteArray();
	}

}
