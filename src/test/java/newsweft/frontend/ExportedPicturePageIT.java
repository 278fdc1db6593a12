package newsweft.frontend;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;

import javax.imageio.ImageIO;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import newsweft.frontend.Spot.Scale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Pictures that the page exports, opened in Chromium and measured against what the page
 * shows: a story coloured by provider, with copies folded, later articles filtered out,
 * one hidden and one expanded. A headless Chromium has no viewer for PDF, so PDFBox draws
 * its page, and Chromium opens the drawing.
 */
class ExportedPicturePageIT extends GraphPage {

	/**
	 * Colours of the page are written in all the ways of CSS: a pixel of each is looked
	 * at.
	 */
	private static final String SHOWN = """
			async () => {
			  const { pictureOn } = await import('/graph/picture.js');
			  const ink = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
			  const hex = (fill) => {
			    ink.fillStyle = fill;
			    ink.fillRect(0, 0, 1, 1);
			    const parts = [...ink.getImageData(0, 0, 1, 1).data.slice(0, 3)];
			    return '#' + parts.map((part) => part.toString(16).padStart(2, '0')).join('');
			  };
			  const nodes = pictureOn(document.querySelector('#graph .surface')).nodes();
			  return nodes.map(({ label, x, y, radius, shape, stub, fill }) => {
			    const ring = shape.startsWith('ring');
			    return { title: label, x, y, radius, shape: ring ? 'circle' : shape, color: hex(fill ?? '#625b50'), hollow: stub || ring };
			  });
			}
			""";

	private static final String DRAWN = """
			() => {
			  const hex = (color) => '#' + color.match(/\\d+/g).map((part) => Number(part).toString(16).padStart(2, '0')).join('');
			  const shapes = { circle: ['circle', 1], rect: ['square', 0.9], path: ['diamond', 1.2] };
			  return [...document.querySelectorAll('.marks > g > *')].map((mark) => {
			    const box = mark.getBoundingClientRect();
			    const { fill, stroke } = getComputedStyle(mark);
			    const hollow = hex(fill) === '#ffffff';
			    const [shape, reach] = shapes[mark.tagName];
			    return {
			      title: mark.querySelector('title').textContent,
			      x: box.x + box.width / 2,
			      y: box.y + box.height / 2,
			      radius: ((mark.getBBox().width / 2) * mark.getScreenCTM().a) / reach,
			      shape,
			      color: hex(hollow ? stroke : fill),
			      hollow,
			    };
			  });
			}
			""";

	/** What the legend of the picture says of each colour. */
	private static final String COLORS = """
			() => [...document.querySelectorAll('.legend circle')]
			  .map((sample) => sample.getAttribute('fill') + ' ' + sample.nextElementSibling.textContent)
			""";

	/** What the legend of the page says of it. */
	private static final String MEANINGS = """
			async () => {
			  const { rgbOf } = await import('/canvas/rgb.js');
			  const { writeHex } = await import('/style/hex.js');
			  return Object.fromEntries([...document.querySelectorAll('#graph .legend .swatch')].map((swatch) => [
			    writeHex(rgbOf(getComputedStyle(swatch).backgroundColor)),
			    swatch.nextElementSibling.textContent.replace(/ [\\d,]+$/, '')]));
			}
			""";

	/** Of what has no colour of its own, and is not counted. */
	private static final String MUTED = "#625b50";

	/** Pairs of labels that cover each other. */
	private static final String CLASHES = """
			() => {
			  const texts = [...document.querySelectorAll('.labels text')].map((text) => [text.textContent, text.getBoundingClientRect()]);
			  return texts.flatMap(([one, a], at) => texts.slice(at + 1)
			    .filter(([, b]) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
			    .map(([other]) => `${one} | ${other}`));
			}
			""";

	private static final String PIXELS = """
			async ([image, places]) => {
			  const drawn = Object.assign(new Image(), { src: image });
			  await drawn.decode();
			  const { naturalWidth: width, naturalHeight: height } = drawn;
			  const context = Object.assign(document.createElement('canvas'), { width, height }).getContext('2d');
			  context.drawImage(drawn, 0, 0);
			  return places.map(([x, y]) => '#' + [...context.getImageData(x, y, 1, 1).data.slice(0, 3)]
			    .map((part) => part.toString(16).padStart(2, '0')).join(''));
			}
			""";

	/** What the menu offers: two pixels for a point. */
	private static final double PIXELS_PER_POINT = 2;

	@TempDir
	private Path folder;

	private List<Spot> whole = List.of();

	@ParameterizedTest
	@ValueSource(strings = { "svg", "html" })
	void hasEachNodeWhereAndAsThePageShowsIt(String format, Browser browser) {
		List<Spot> shown = openView();
		String title = page().locator("#graph .stage-title").textContent();
		String relations = figures().textContent().replaceAll("(?s).*?([\\d,]+) relations.*", "$1");
		try (Page opened = opened(save(format), browser)) {
			List<Spot> drawn = Spot.listOf(opened.evaluate(DRAWN));

			assertThat(drawn).hasSameSizeAs(shown);
			Scale scale = Scale.between(shown, drawn);
			assertThat(shown).map(scale).allSatisfy((spot) -> assertThat(drawn).anyMatch(spot::isLike));
			assertThat(opened.locator(".lines line")).hasCount(Integer.parseInt(relations.replace(",", "")));
			assertThat(opened.locator("g.title")).hasText(title);
			assertThat(opened.locator("g.legend")).containsText("all of " + shown.size() + " nodes");
			List<?> told = (List<?>) opened.evaluate(COLORS);
			assertThat((Map<?, ?>) page().evaluate(MEANINGS)).hasSizeGreaterThan(3).allSatisfy((color, meaning) -> {
				Integer nodes = color.equals(MUTED) ? null : Spot.colors(shown).get(color);
				assertThat(told).extracting(Object::toString)
					.contains(color + " " + meaning + ((nodes != null) ? " (" + nodes + ")" : ""));
			});
			assertThat(opened.locator(".labels text").allTextContents()).hasSizeGreaterThan(shown.size() / 4)
				.allMatch((text) -> shown.stream().anyMatch((spot) -> spot.isCalled(text)));
			assertThat(opened.evaluate(CLASHES)).isEqualTo(List.of());
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "png", "pdf" })
	void hasTheColoursOfThePageWhereItsNodesAre(String format, Browser browser) throws IOException {
		List<Spot> shown = openView();
		try (Page svg = opened(save("svg"), browser)) {
			Scale scale = Scale.between(shown, Spot.listOf(svg.evaluate(DRAWN)));
			List<Spot> all = shown.stream().map(scale).toList();
			List<Spot> spots = all.stream().filter((spot) -> spot.isClearOf(all)).toList();
			assertThat(spots).hasSizeGreaterThan(all.size() * 2 / 3);

			byte[] image = image(save(format));

			assertThat(colors(svg, image, spots, 0))
				.isEqualTo(spots.stream().map((spot) -> spot.hollow() ? "#ffffff" : spot.color()).toList());
			List<Spot> hollow = spots.stream().filter(Spot::hollow).toList();
			assertThat(hollow).isNotEmpty();
			assertThat(colors(svg, image, hollow, 1)).isEqualTo(hollow.stream().map(Spot::color).toList());
		}
	}

	@Test
	void pngHasTheScaleOfTheMenuAndOtherFormatsNone(Browser browser) {
		openView();
		double points;
		try (Page svg = opened(save("svg"), browser)) {
			points = ((Number) svg.evaluate("document.documentElement.width.baseVal.value")).doubleValue();
		}
		assertThat(width(save("png"), browser)).isCloseTo(PIXELS_PER_POINT * points, Offset.offset(1.0));

		button("Export").click();
		Locator scale = page().getByLabel("Scale");
		assertThat(scale).isVisible();
		scale.selectOption("4");
		page().getByLabel("Format", new Page.GetByLabelOptions().setExact(true)).selectOption("pdf");
		assertThat(scale).isHidden();
		button("Export").click();

		assertThat(width(save("png"), browser)).isCloseTo(4 * points, Offset.offset(1.0));
	}

	/** In pixels, as the browser opens it. */
	private static double width(Path png, Browser browser) {
		try (Page page = opened(png, browser)) {
			return ((Number) page.evaluate("document.images[0].naturalWidth")).doubleValue();
		}
	}

	@Test
	void pdfHasTheWordsOfTheSvgAndNoneThatThePageHides(Browser browser) throws IOException {
		List<Spot> shown = openView();
		List<String> hidden = this.whole.stream()
			.map(Spot::title)
			.filter((title) -> shown.stream().noneMatch((spot) -> spot.title().equals(title)))
			.toList();
		assertThat(hidden).hasSizeGreaterThan(1);
		try (Page svg = opened(save("svg"), browser);
				PDDocument pdf = Loader.loadPDF(Files.readAllBytes(save("pdf")))) {
			String words = new PDFTextStripper().getText(pdf);

			assertThat(words).contains(svg.locator(".labels tspan, g.title text, g.legend text").allTextContents());
			assertThat(hidden).noneMatch((title) -> words.contains(title.substring(0, Math.min(title.length(), 40))));
		}
	}

	/** Goes on from the story as a reader would. */
	private List<Spot> openView() {
		openStory("London");
		awaitLayout();
		this.whole = shown();
		go(page().url().substring(page().url().indexOf('#')) + "?color=provider&to=2020-01-27&copies=folded");
		assertThat(page().locator("#graph .filter-chip").first()).isVisible();
		awaitLayout();
		int filtered = nodesShown();
		page().locator("#graph .surface").focus();
		press("ArrowRight", "Delete");
		assertThat(button("1 hidden")).isVisible();
		awaitLayout();
		page().locator("#graph .surface").focus();
		press("ArrowRight");
		for (String relation : List.of("PUBLISHED_BY", "ABOUT", "IN_STORY")) {
			Locator way = page().locator(".way[data-act='" + relation + " out']");
			way.click();
			assertThat(way).hasCount(0);
			awaitLayout();
		}
		List<Spot> shown = shown();
		assertThat(this.whole).hasSizeGreaterThan(filtered);
		assertThat(shown).extracting(Spot::shape).contains("circle", "square", "diamond");
		return shown;
	}

	private void awaitLayout() {
		awaitGraph();
		assertThat(page().locator("#graph .stage.is-busy")).hasCount(0);
	}

	private List<Spot> shown() {
		return Spot.listOf(page().evaluate(SHOWN));
	}

	private Path save(String format) {
		Download download = export(format);
		Path file = this.folder.resolve(download.suggestedFilename());
		download.saveAs(file);
		assertThat(page().locator("#export-panel")).isHidden();
		return file;
	}

	private static Page opened(Path file, Browser browser) {
		Page page = browser.newPage(new Browser.NewPageOptions().setViewportSize(1280, 800));
		page.navigate(file.toUri().toString());
		return page;
	}

	private static byte[] image(Path file) throws IOException {
		byte[] bytes = Files.readAllBytes(file);
		if (!file.toString().endsWith(".pdf")) {
			return bytes;
		}
		ByteArrayOutputStream image = new ByteArrayOutputStream();
		try (PDDocument pdf = Loader.loadPDF(bytes)) {
			BufferedImage page = new PDFRenderer(pdf).renderImage(0, (float) PIXELS_PER_POINT, ImageType.RGB);
			ImageIO.write(page, "png", image);
		}
		return image.toByteArray();
	}

	/** Of an image, so many radii to the right of the centres. */
	private static Object colors(Page page, byte[] image, List<Spot> spots, int radii) {
		String address = "data:image/png;base64," + Base64.getEncoder().encodeToString(image);
		List<List<Double>> places = spots.stream()
			.map((spot) -> List.of(Math.floor(PIXELS_PER_POINT * (spot.x() + radii * spot.radius())),
					Math.floor(PIXELS_PER_POINT * spot.y())))
			.toList();
		page.navigate("about:blank");
		return page.evaluate(PIXELS, List.of(address, places));
	}

}
