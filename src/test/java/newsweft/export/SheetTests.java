package newsweft.export;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import javax.imageio.ImageIO;

import newsweft.graph.Figures;
import newsweft.graph.Node;
import newsweft.graph.Subgraph;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

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

	@Test
	void marksOfACrowdDoNotCoverEachOther() throws IOException {
		List<Node> nodes = IntStream.range(0, 300)
			.mapToObj((number) -> PictureTests.at(number % 20, (number < 299) ? number / 20 : 200))
			.toList();

		List<Picture.Mark> marks = picture(nodes, Looks.STORED).marks();

		assertThat(marks.getLast().radius()).isGreaterThan(2 * marks.getFirst().radius());
		for (Picture.Mark mark : marks.subList(0, 30)) {
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
		assertThat(Stream.of("text", "tspan").flatMap((name) -> PictureTests.byName(svg, name).stream()))
			.filteredOn((text) -> text.hasAttribute("x"))
			.hasSizeGreaterThan(2)
			.allSatisfy((text) -> assertThat(
					Double.parseDouble(text.getAttribute("x")) + Lettering.width(text.getTextContent(), size(text)))
				.isLessThan(width));
		assertThat(PictureTests.byName(svg, "text")).extracting(Element::getTextContent)
			.anyMatch((text) -> text.startsWith("A long title A long") && text.endsWith("…"));
	}

	@Test
	void legendTakesColumnsAsFarAsThereIsRoom() throws Exception {
		List<Node> nodes = IntStream.range(0, 6)
			.mapToObj((y) -> new Node("k:" + y, "Kind" + y, "Title", Map.of("x", 0, "y", y)))
			.toList();
		Document svg = PictureTests.svg(Export.of(new Subgraph(nodes, List.of(), Figures.complete(6))));

		List<Element> kinds = PictureTests.byName(svg, "text")
			.stream()
			.filter((text) -> text.getTextContent().startsWith("Kind"))
			.toList();
		assertThat(kinds).hasSize(6).extracting((text) -> text.getAttribute("x")).doesNotHaveDuplicates();
		assertThat(kinds).extracting((text) -> text.getAttribute("y")).containsOnly(kinds.getFirst().getAttribute("y"));
	}

	private static double size(Element text) {
		return text.hasAttribute("font-size") ? Double.parseDouble(text.getAttribute("font-size")) : Picture.Label.SIZE;
	}

	@Test
	void aLongTitleTakesTwoLinesBesideItsMark() throws IOException {
		Node node = new Node("article:a", "Article", "A very loud title that would be far too long", Map.of());

		Picture picture = picture(List.of(node), Looks.of(Map.of("article:a", new Looks.Look(0, 0, 40.0, null))));

		Picture.Mark mark = picture.marks().getFirst();
		assertThat(picture.labels()).singleElement().satisfies((label) -> {
			assertThat(label.lines()).extracting(Picture.Words::text)
				.containsExactly("A very loud title that would ", "be far too long");
			assertThat(label.lines()).allSatisfy((line) -> assertThat(line.x()).isGreaterThan(mark.x() + mark.half()));
			assertThat(label.lines().get(0).y()).isLessThan(mark.y());
			assertThat(label.lines().get(1).y()).isGreaterThan(mark.y());
		});
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			short,                                    short
			'  two  \twords ',                         two words
			more words than there are on one line,    more words |than there a…
			more words than there,                    more words |than there
			an in-the-middle break,                   an in-the-|middle break
			Donaudampfschifffahrtsgesellschaft,       Donaudampfsch|ifffahrtsges…
			顔認証カメラが空港に設置される計画が発表,      顔認証カメラが空港に設置さ|れる計画が発表
			""")
	void wordsAreLaidOnTwoLines(String text, String lines) {
		assertThat(String.join("|", Lettering.wrapped(text, 13))).isEqualTo(lines);
	}

	@ParameterizedTest
	@ValueSource(ints = { 1, 2, 8 })
	void pngHasAsManyPixelsToThePointAsItsScaleSays(int scale) throws Exception {
		Export export = column(3, scale);
		double width = Double.parseDouble(PictureTests.svg(export).getDocumentElement().getAttribute("width"));
		ByteArrayOutputStream out = new ByteArrayOutputStream();

		Format.PNG.write(export, out);

		assertThat((double) ImageIO.read(new ByteArrayInputStream(out.toByteArray())).getWidth())
			.isCloseTo(scale * width, Offset.offset(1.0));
	}

	@Test
	void pngOfMorePixelsThanFitIsRefusedAndTheLargestScaleIsNot() throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();

		assertThatExceptionOfType(TooManyPixels.class).isThrownBy(() -> Format.PNG.write(column(2_000, 8), out))
			.withMessageMatching("At scale 8 the picture has [\\d,]+ × [\\d,]+ pixels, more than fit. "
					+ "The largest scale for it is 6\\.");
		assertThat(out.size()).isZero();
		Drawing drawing = new Drawing(Picture.of(column(2_000, 6)), column(2_000, 6));
		assertThatNoException().isThrownBy(() -> Png.check(drawing, 6));
		assertThatExceptionOfType(TooManyPixels.class).isThrownBy(() -> Png.check(drawing, 7));
	}

	private static Export column(int number, int scale) {
		List<Node> column = IntStream.range(0, number).mapToObj((y) -> PictureTests.at(0, y)).toList();
		Subgraph graph = new Subgraph(column, List.of(), Figures.complete(number));
		return new Export(graph, Provenance.of(graph), Looks.STORED, scale);
	}

	private static Picture picture(List<Node> nodes, Looks looks) throws IOException {
		Subgraph graph = new Subgraph(nodes, List.of(), Figures.complete(nodes.size()));
		return Picture.of(new Export(graph, Provenance.of(graph), looks));
	}

}
