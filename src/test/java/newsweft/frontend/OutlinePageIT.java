package newsweft.frontend;

import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** The graph as an outline and as a table, by keyboard alone. */
class OutlinePageIT extends SamplePage {

	/**
	 * What the server must answer first takes long where the machine has much else to do.
	 */
	private static final LocatorAssertions.HasTextOptions PATIENTLY = new LocatorAssertions.HasTextOptions()
		.setTimeout(30_000);

	@AfterEach
	void pageHadNoComplaint() {
		assertThat(complaints()).isEmpty();
	}

	@Test
	void walksTheOutlineWithArrowsAndTellsWhereOneIs() {
		openOutline();
		press("Home");
		assertThat(focused()).hasAttribute("aria-expanded", "true");
		assertThat(place()).hasText(Pattern.compile("Story .*Clearview AI.*, \\d+ articles, open"));

		press("ArrowRight");
		assertThat(focused()).hasAttribute("aria-level", "2");
		assertThat(focused()).hasAttribute("aria-posinset", "1");
		assertThat(place()).hasText(Pattern.compile("Article ‘.+’, .+, \\d+ Jan 2020, joined to \\d+"));

		press("ArrowDown");
		assertThat(focused()).hasAttribute("aria-posinset", "2");
		press("End");
		assertThat(focused()).hasAttribute("aria-posinset", items().last().getAttribute("aria-setsize"));
		press("ArrowLeft");
		assertThat(focused()).hasAttribute("aria-level", "1");
		press("ArrowLeft");
		assertThat(focused()).hasAttribute("aria-expanded", "false");
		assertThat(items()).hasCount(1);
	}

	@Test
	void leadsToTheTitleThatBeginsWithATypedLetter() {
		openOutline();
		press("Home", "c", "l", "e");

		assertThat(focused().locator(".outline-label")).hasText(Pattern.compile("^\\W*cle", Pattern.CASE_INSENSITIVE));
		assertThat(focused()).hasAttribute("aria-level", "2");
	}

	@Test
	void selectsAndWalksTheNeighbours() {
		openOutline();
		press("Home", "ArrowRight", "Enter");
		String title = focused().locator(".outline-label").textContent();
		assertThat(focused()).hasAttribute("aria-selected", "true");
		assertThat(details()).hasText(title, PATIENTLY);

		press("n");
		assertThat(place()).hasText(Pattern.compile("Neighbour 1 of \\d+, .+\\. Article ‘.+"));
		String neighbour = focused().getAttribute("data-id");
		press("n", "N");
		assertThat(focused()).hasAttribute("data-id", neighbour);
		assertThat(focused()).hasAttribute("aria-selected", "false");

		press("Enter");
		assertThat(details()).hasText(focused().locator(".outline-label").textContent(), PATIENTLY);
	}

	@Test
	void expandsAndHidesInTheOutline() {
		openOutline();
		press("Home", "ArrowRight");
		int before = nodesShown();

		press("e");
		assertThat(place()).hasText(Pattern.compile("\\d+ nodes? more\\. Article .+"), PATIENTLY);
		int expanded = nodesShown();
		String hidden = focused().getAttribute("data-id");
		press("h");
		assertThat(place()).hasText(Pattern.compile("1 node fewer\\. .+"), PATIENTLY);

		assertThat(expanded).isGreaterThan(before);
		assertThat(nodesShown()).isEqualTo(expanded - 1);
		assertThat(page().locator(".outline-item[data-id='" + hidden + "']")).hasCount(0);
		assertThat(focused()).hasAttribute("role", "treeitem");
	}

	@Test
	void saysThatAHeadingIsNoNode() {
		openOutline();
		int before = nodesShown();

		press("Home", "h");

		assertThat(place()).containsText("is a heading, not a node of this graph: go to one below it.");
		assertThat(nodesShown()).isEqualTo(before);
	}

	@Test
	void sortsFiltersSelectsAndHidesInTheTable() {
		openShown("Table");
		Locator joined = page().locator(".node-table [data-column=joined]");
		assertThat(joined.locator("..")).hasAttribute("aria-sort", "descending");
		joined.press("Enter");
		assertThat(joined.locator("..")).hasAttribute("aria-sort", "ascending");
		List<Integer> counts = page().locator(".node-table tbody td:nth-child(6)")
			.allTextContents()
			.stream()
			.map(Integer::valueOf)
			.toList();
		assertThat(counts).hasSizeGreaterThan(10).isSorted();

		Locator filter = page().locator(".node-filter");
		filter.focus();
		filter.pressSequentially(
				page().locator(".node-table tbody td:nth-child(3)").first().textContent().replaceFirst("\\..*", ""));
		assertThat(page().locator(".node-count")).hasText(Pattern.compile("\\d+ of \\d+ rows"));
		filter.fill("");
		press("ArrowDown", "Enter");
		assertThat(page().locator(".node-table [aria-current=true] .node-title")).isFocused();
		assertThat(details()).hasText(focused().textContent(), PATIENTLY);

		int before = nodesShown();
		press("h");
		assertThat(place()).hasText(Pattern.compile("1 node fewer\\. .+"), PATIENTLY);
		assertThat(nodesShown()).isEqualTo(before - 1);
		assertThat(focused()).hasClass("node-title");
		press("e");
		assertThat(place()).hasText(Pattern.compile("\\d+ nodes? more\\. .+"), PATIENTLY);
	}

	@Test
	void restoresWhatIsShownFromTheAddress(Browser browser) {
		openOutline();
		press("Home", "ArrowRight", "Enter");
		String selected = focused().getAttribute("data-id");
		assertThat(page()).hasURL(Pattern.compile(".*show=outline.*"));

		try (Page another = browser.newPage()) {
			another.navigate(page().url());
			assertThat(another.locator(".outline-item[aria-selected=true]")).hasAttribute("data-id", selected);
			assertThat(another.locator("#graph .stage")).isHidden();
		}
		button("Graph").press("Enter");
		assertThat(page().locator("#graph .stage")).isVisible();
		assertThat(page().locator("#graph .surface")).hasAttribute("aria-label",
				Pattern.compile("Graph of \\d+ nodes.*"));
		page().goBack();
		assertThat(page().locator(".outline-item[aria-selected=true]")).hasAttribute("data-id", selected);
	}

	@Test
	void showsPortionsOfALongTable() {
		String everything = """
				{"source":{"kind":"all"},"graph":{},"limit":2000}""";
		go("#/graph?show=table&view=" + Base64.getUrlEncoder().withoutPadding().encodeToString(everything.getBytes()));
		Locator rows = page().locator(".node-table tbody tr");
		assertThat(rows).hasCount(200);
		assertThat(page().locator(".node-count")).hasText(Pattern.compile("\\d+ rows, the first 200 shown"));

		button("Show 200 more").press("Enter");

		assertThat(rows).hasCount(400);
		assertThat(rows.nth(200).locator(".node-title")).isFocused();
		press("ArrowUp");
		assertThat(rows.nth(199).locator(".node-title")).isFocused();
	}

	@Test
	void scrollsTheTableInItsOwnBoxOnASmallScreenAndSaysSo() {
		openShown("Table");
		assertThat(page().locator(".node-wide")).isHidden();

		page().setViewportSize(390, 844);

		assertThat(page().locator(".node-wide")).isVisible();
		assertThat(page().evaluate("document.documentElement.scrollWidth <= innerWidth")).isEqualTo(true);
	}

	@Test
	void hasNoBarrierThatAxeKnows() {
		openStory("Clearview AI");
		for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
			page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
			for (String name : List.of("Outline", "Table")) {
				button(name).press("Enter");
				assertThat(page().locator(".outline-place")).isVisible();
				assertThat(barriers()).as(name + ", " + scheme).isEmpty();
			}
		}
	}

	private void openOutline() {
		openShown("Outline");
		assertThat(items().first()).isVisible();
		button("Filter and style").focus();
		page().keyboard().press("Tab");
		assertThat(focused()).hasAttribute("role", "treeitem");
	}

	private void openShown(String name) {
		openStory("Clearview AI");
		button(name).press("Enter");
		assertThat(button(name)).hasAttribute("aria-pressed", "true");
	}

	private void press(String... keys) {
		for (String key : keys) {
			page().keyboard().press(key);
		}
	}

	private Locator items() {
		return page().locator(".outline-item");
	}

	private Locator focused() {
		return page().locator(":focus");
	}

	private Locator details() {
		return page().locator("#graph .details-title");
	}

	private Locator place() {
		return page().locator(".outline-place");
	}

}
