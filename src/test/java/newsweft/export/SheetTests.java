package newsweft.export;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import newsweft.graph.Figures;
import newsweft.graph.Node;
import newsweft.graph.Subgraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

import static org.assertj.core.api.Assertions.assertThat;

/** How much room a picture takes, and what has room in it. */
class SheetTests {

	@Test
	void largeMarksCloseTogetherStayOnASheetOfUsualSize() throws IOException {
		List<Node> nodes = List.of(PictureTests.at(0, 0), PictureTests.at(0.001, 0), PictureTests.at(1e-300, 0));
		Map<String, Looks.Look> seen = Map.of(nodes.get(0).id(), new Looks.Look(0, 0, 40.0, null), nodes.get(1).id(),
				new Looks.Look(0.001, 0, 1e12, null));

		Picture picture = picture(nodes, Looks.of(seen));

		assertThat(picture.width()).isBetween(500.0, 700.0);
		assertThat(picture.marks()).allSatisfy((mark) -> {
			assertThat(mark.radius()).isLessThan(picture.width() / 6);
			assertThat(mark.x()).isBetween(mark.half(), picture.width() - mark.half());
			assertThat(mark.y()).isBetween(mark.half(), picture.height() - mark.half());
		});
	}

	@Test
	void nodesAroundASinglePlaceAreApart() throws IOException {
		List<Node> nodes = List.of(PictureTests.at(5, 5), PictureTests.at("none", 0), PictureTests.at("none", 1),
				PictureTests.at("none", 2));

		List<Picture.Mark> marks = picture(nodes, Looks.STORED).marks();

		for (Picture.Mark mark : marks) {
			assertThat(marks).filteredOn((other) -> other != mark)
				.allSatisfy((other) -> assertThat(Math.hypot(mark.x() - other.x(), mark.y() - other.y()))
					.isGreaterThan(mark.radius() + other.radius()));
		}
	}

	@ParameterizedTest
	@ValueSource(ints = { 1, 20 })
	void titleAndLegendFitBesideOneNodeAndAColumn(int number) throws Exception {
		List<Node> column = IntStream.range(0, number).mapToObj((y) -> PictureTests.at(0, y)).toList();
		Subgraph graph = new Subgraph(column, List.of(), new Figures(number, 99_999, "the number of words ".repeat(5)));
		Export export = new Export(graph,
				new Provenance("A long title ".repeat(15), "", "", Instant.EPOCH, graph.figures(), 0), Looks.STORED);

		Document svg = PictureTests.svg(export);

		double width = Double.parseDouble(svg.getDocumentElement().getAttribute("width"));
		assertThat(PictureTests.byName(svg, "text")).hasSizeGreaterThan(2)
			.allSatisfy((text) -> assertThat(Double.parseDouble(text.getAttribute("x"))
					+ Lettering.width(text.getTextContent(), Double.parseDouble(text.getAttribute("font-size"))))
				.isLessThan(width));
		assertThat(PictureTests.byName(svg, "text")).extracting(Element::getTextContent)
			.anyMatch((text) -> text.startsWith("A long title A long") && text.endsWith("…"));
	}

	@Test
	void aLongTitleOfALargeMarkComesBelowIt() throws IOException {
		Node node = new Node("article:a", "Article", "VERY LOUD TITLE ".repeat(5), Map.of());

		Picture picture = picture(List.of(node), Looks.of(Map.of("article:a", new Looks.Look(0, 0, 40.0, null))));

		assertThat(picture.labels()).singleElement()
			.satisfies((label) -> assertThat(label.y()).isGreaterThan(
					picture.marks().getFirst().y() + picture.marks().getFirst().half() + Picture.Label.SIZE));
	}

	private static Picture picture(List<Node> nodes, Looks looks) throws IOException {
		Subgraph graph = new Subgraph(nodes, List.of(), Figures.complete(nodes.size()));
		return Picture.of(new Export(graph, Provenance.of(graph), looks));
	}

}
