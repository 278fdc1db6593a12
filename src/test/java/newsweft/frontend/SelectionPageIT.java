package newsweft.frontend;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** Selecting several nodes of a graph, and what is done with all of them. */
class SelectionPageIT extends GraphPage {

	private static final String IN_THE_MIDDLE = """
			async () => {
			  const { pictureOn } = await import('/graph/picture.js');
			  const surface = document.querySelector('#graph .surface');
			  const { camera, nodes } = pictureOn(surface);
			  const { x, k } = camera();
			  const across = nodes().map((node) => x + k * node.x);
			  const middle = (Math.min(...across) + Math.max(...across)) / 2;
			  return across.length === 2 && Math.abs(middle - surface.clientWidth / 2) < 10;
			}
			""";

	private static final String LOWEST_ABOVE_BAR = """
			async () => {
			  const { pictureOn } = await import('/graph/picture.js');
			  const { growthOf } = await import('/canvas/sheet.js');
			  const surface = document.querySelector('#graph .surface');
			  const { camera, nodes } = pictureOn(surface);
			  const { y, k } = camera();
			  const lowest = Math.max(...nodes().map((node) => y + k * node.y + growthOf(k) * node.radius));
			  const top = document.querySelector('.selection-bar').getBoundingClientRect().top;
			  return surface.getBoundingClientRect().top + lowest < top;
			}
			""";

	@Test
	void selectsAllInvertsAndSelectsNothing() {
		openPicture();
		int all = nodesShown();
		press("ArrowRight", "Control+a");
		assertThat(said()).hasText(all + " nodes selected.");

		button("More…").click();
		choose("Invert the selection");
		assertThat(said()).hasText("");
		press("Control+a");
		assertThat(said()).hasText(all + " nodes selected.");
		press("Escape");

		assertThat(said()).hasText("");
		assertThat(page()).hasURL(Pattern.compile("#/story/"));
		press("Escape");
		assertThat(page()).hasURL(Pattern.compile("#/atlas$"));
	}

	@Test
	void coversNoNodeWithItsBar() {
		openPicture();
		for (int width : List.of(1280, 390)) {
			page().setViewportSize(width, 800);
			press("Control+a");
			assertThat(said()).hasText(nodesShown() + " nodes selected.");

			page().waitForFunction(LOWEST_ABOVE_BAR);

			press("Escape");
		}
	}

	@Test
	void saysThatANodeOfItIsGone() {
		openPicture();
		String here = page().evaluate("location.hash").toString();
		String there = page().locator(".neighbours [data-id^='article:']").first().getAttribute("data-id");
		go(here + "?selected=" + URLEncoder.encode(there, StandardCharsets.UTF_8) + "&selected=article%3Agone");

		assertThat(said()).hasText("2 nodes selected, 1 of them no longer in the graph.");
	}

	@Test
	void selectsWhatALassoGoesAround() {
		openPicture();
		press("l");
		assertThat(button("Draw around nodes")).hasAttribute("aria-pressed", "true");
		drawAroundEverything(page());

		assertThat(said()).hasText(nodesShown() + " nodes selected.");
		assertThat(button("Draw around nodes")).hasAttribute("aria-pressed", "false");
	}

	@Test
	void showsOnlyWhatIsSelectedAndTakesThatBack() {
		openTwo();
		int before = nodesShown();

		button("Show only these").click();
		assertThat(figures()).containsText("2 articles");
		assertThat(page().locator(".stage-title")).hasText("Chosen nodes");
		page().waitForFunction(IN_THE_MIDDLE);
		press("Control+z");

		assertThat(figures()).containsText(before + " articles");
		assertThat(said()).hasText("2 nodes selected.");
	}

	@Test
	void restoresASelectionFromTheAddress() {
		openTwo();
		String address = page().url();

		page().navigate("about:blank");
		page().navigate(address);

		assertThat(said()).hasText("2 nodes selected.");
	}

	@Test
	void findsShortestPathsAndSaysWhatCameOfIt() {
		openTwo();
		button("More…").click();
		choose("Shortest paths");
		assertThat(said())
			.hasText(Pattern.compile("\\d+ nodes selected\\. \\d+ (of \\d+ )?shortest paths? of \\d+ steps?.*"));

		button("Open alone").click();

		assertThat(page().locator(".stage-title")).hasText("Shortest paths");
		awaitGraph();
		assertThat(nodesShown()).isGreaterThanOrEqualTo(2);
	}

	@Test
	void saysThatThereIsNoPathAndOffersAllRelations() {
		openPicture();
		String here = page().locator("#graph").evaluate("() => location.hash").toString();
		List<?> apart = (List<?>) page().evaluate("""
				async () => {
				  const ask = async (cypher) => (await (await fetch('/api/query', {method: 'POST',
				    headers: {'Content-Type': 'application/json'},
				    body: JSON.stringify({cypher, parameters: {}, limit: 1})})).json()).rows[0];
				  return ask(`MATCH (a:Article)-[:PUBLISHED_BY|ABOUT]->()<-[:PUBLISHED_BY|ABOUT]-(b:Article)
				    WHERE NOT (a)-[:RELATED|SIMILAR|COPY_OF]-() AND a <> b RETURN a.key, b.key LIMIT 1`);
				}""");
		go(here + "?added=" + encoded(apart.get(0)) + "&added=" + encoded(apart.get(1)) + "&selected="
				+ encoded(apart.get(0)) + "&selected=" + encoded(apart.get(1)));
		assertThat(said()).hasText("2 nodes selected.");
		awaitGraph();

		button("More…").click();
		choose("Shortest paths");
		assertThat(said()).containsText("No path of 8 steps or fewer over “lists as related”, “similar text”");
		button("Try all relations").click();

		assertThat(said()).containsText(Pattern.compile("shortest paths? of 2 steps; \\d+ nodes? added"));
		String[] selected = page().url().split("[?&]selected=", -1);
		assertThat(selected).hasSizeGreaterThan(3);
		assertThat(said()).containsText((selected.length - 1) + " nodes selected.");
	}

	@Test
	void addsCommonNeighbours() {
		openTwo();
		int before = nodesShown();
		Locator common = page().locator("[data-act=common]");
		assertThat(common).hasText(Pattern.compile("Common neighbours \\+\\d+.*"));
		int missing = Integer.parseInt(common.textContent().replaceAll("\\D+(\\d+).*", "$1"));

		common.click();
		assertThat(page()).hasURL(Pattern.compile("added="));
		assertThat(common).hasCount(0);
		awaitGraph();

		assertThat(nodesShown()).isEqualTo(before + missing);
	}

	@Test
	void exportsWhatIsSelected() throws Exception {
		openTwo();
		button("More…").click();

		Download file = page().waitForDownload(() -> choose("Export as JSON"));

		Path json = Files.createTempFile("selected", ".json");
		file.saveAs(json);
		assertThat(Files.readString(json)).containsOnlyOnce("\"nodes\"").contains("\"article:");
		assertThat(file.suggestedFilename()).startsWith("newsweft-selected");
	}

	private static void drawAroundEverything(Page page) {
		BoundingBox box = page.locator("#graph .surface").boundingBox();
		double[][] corners = { { 3, 3 }, { box.width - 70, 3 }, { box.width - 70, box.height - 3 },
				{ 3, box.height - 3 }, { 3, 9 } };
		page.mouse().move(box.x + corners[0][0], box.y + corners[0][1]);
		page.mouse().down();
		for (double[] corner : corners) {
			page.mouse().move(box.x + corner[0], box.y + corner[1]);
		}
		page.mouse().up();
	}

	/** Two articles of it are selected that have neighbours outside. */
	private void openTwo() {
		openPicture();
		button("Outline").click();
		page().locator(".outline-level-2").nth(0).click();
		page().locator(".outline-level-2").nth(1).focus();
		press("Control+Space");
		button("Graph").click();
		assertThat(said()).hasText("2 nodes selected.");
		awaitGraph();
	}

	private static String encoded(Object key) {
		return URLEncoder.encode("article:" + key, StandardCharsets.UTF_8);
	}

}
