package newsweft.frontend;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** The product as a newcomer meets it: the jar, the bundled sample, a browser. */
class PageIT extends SamplePage {

	@Test
	void showsTheStoriesOfTheSample() {
		assertThat(page().getByText("275 articles")).hasCount(2);
		button("Open all").click();
		assertThat(stories().filter(new Locator.FilterOptions().setHasText("Clearview AI")).first()).isVisible();
		assertThat(stories().filter(new Locator.FilterOptions().setHasText("London")).first()).isVisible();
		assertThat(complaints()).isEmpty();
	}

	@Test
	void comesInThreeFiles() {
		page().reload();

		assertThat(page().evaluate("""
				() => performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname)
				  .filter((path) => /[.](js|css)$/.test(path)).sort().join(' ')
				""")).isEqualTo("/app.js /style.css /webjars/d3/dist/d3.min.js");
	}

	@Test
	void opensAStoryExpandsAnArticleAndHidesIt() {
		openStory("Clearview AI");
		Locator entries = page().locator("#graph .entry");
		assertThat(entries.first()).isVisible();
		int before = nodesShown();

		entries.first().click();
		assertThat(page().locator("#graph .details-title a")).hasAttribute("rel", "noopener noreferrer nofollow");
		page().locator("#graph [aria-keyshortcuts=e]").click();
		awaitGraph();
		int expanded = nodesShown();
		page().keyboard().press("h");
		awaitGraph();

		assertThat(expanded).isGreaterThan(before);
		assertThat(nodesShown()).isEqualTo(expanded - 1);
		assertThat(complaints()).isEmpty();
	}

	@Test
	void restoresTheViewInTheAddress(Browser browser) {
		go("");
		openStory("London");
		assertThat(page().locator("#graph .entry").first()).isVisible();
		String title = page().locator("#graph h2").first().textContent();
		int nodes = nodesShown();

		try (Page another = browser.newPage()) {
			another.navigate(page().url());
			assertThat(another.locator("#graph h2").first()).hasText(title);
		}
		page().reload();
		awaitGraph();
		assertThat(nodesShown()).isEqualTo(nodes).isPositive();
		page().goBack();
		assertThat(page().locator("#atlas")).isVisible();
	}

	@Test
	void renamesAStoryAndTakesItBack() {
		openStory("Clearview AI");
		Locator title = page().locator("#graph .details-title");
		String automatic = title.textContent();

		rename("The face finder");
		assertThat(title).hasText("The face finder");
		assertThat(page().locator("#graph .stage-title")).hasText("The face finder");
		page().reload();
		assertThat(title).hasText("The face finder");

		page().locator("#graph .rename").click();
		page().keyboard().press("Escape");
		assertThat(title).hasText("The face finder");
		page().locator("#graph .rename").click();
		page().getByText("Use the automatic label").click();
		assertThat(title).hasText(automatic);
		assertThat(complaints()).isEmpty();
	}

	private void rename(String label) {
		page().locator("#graph .rename").click();
		page().locator("#graph .label-input").fill(label);
		page().keyboard().press("Enter");
	}

	@Test
	void bringsBackWhatIsHidden() {
		openStory("Clearview AI");
		int before = nodesShown();
		page().locator("#graph .entry").first().click();
		page().keyboard().press("h");
		awaitGraph();
		assertThat(page().locator("#graph .more")).containsText("1 hidden");

		page().getByText("Show it").click();
		awaitGraph();

		assertThat(nodesShown()).isEqualTo(before);
	}

	@Test
	void findsWithTheKeyboardAlone() {
		Locator box = page().getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Search"));
		box.focus();
		box.pressSequentially("clearv");
		assertThat(page().getByRole(AriaRole.OPTION).first()).isVisible();

		page().keyboard().press("ArrowDown");
		page().keyboard().press("Enter");
		assertThat(page()).hasURL(Pattern.compile(".*#/atlas\\?mark=.+"));
		assertThat(page().locator("#atlas .surface")).isFocused();
		page().keyboard().press("Enter");

		assertThat(page().locator("#graph")).isVisible();
		assertThat(page()).hasURL(Pattern.compile(".*#/(?!atlas).+"));
	}

	@Test
	void downloadsTheOpenStoryAsJson() throws IOException {
		openStory("Clearview AI");
		assertThat(page().locator("#graph .entry").first()).isVisible();

		Download download = export("json");
		JsonNode graph = new JsonMapper().readTree(Files.readString(download.path()));

		assertThat(download.suggestedFilename()).startsWith("newsweft-clearview-ai").endsWith(".json");
		assertThat(graph.get("nodes").size()).isEqualTo(nodesShown());
	}

	@Test
	void downloadsTheWholeGraphAsCsv() throws IOException {
		try (InputStream file = Files.newInputStream(export("csv").path());
				ZipInputStream zip = new ZipInputStream(file)) {
			assertThat(zip.getNextEntry().getName()).isEqualTo("nodes.csv");
			String nodes = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
			assertThat(nodes).contains("article:dunyanews.tv/", "story:", "topic:", "provider:");
		}
	}

	@Test
	void tellsBeforeADownloadWhatTheFormatCannotHold() {
		button("Export").click();
		page().getByLabel("Format", new Page.GetByLabelOptions().setExact(true)).selectOption("pajek");

		assertThat(page().locator("#export-notes")).containsText("Read by Pajek");
		assertThat(page().locator("#export-notes")).containsText("no other properties");
		assertThat(barriers()).isEmpty();
	}

	@Test
	void tellsOfAFailedDownloadWhereItWasAskedFor() {
		button("Export").click();
		assertThat(page().locator("#export-notes")).containsText("Read by");
		page().context().setOffline(true);
		try {
			button("Download").click();
			assertThat(page().locator("#export-notes .fault")).containsText("Newsweft cannot be reached");
		}
		finally {
			page().context().setOffline(false);
		}

		page().waitForDownload(() -> button("Download").click());

		assertThat(page().locator("#export-panel")).isHidden();
		button("Export").click();
		assertThat(page().locator("#export-notes .fault")).hasCount(0);
	}

	@Test
	void hasNoBarrierThatAxeKnows() {
		for (String place : List.of("#/atlas", "#/bridges", "#/providers", "#/cypher")) {
			go(place);
			assertThat(page().locator("main > section:not([hidden])").first()).isVisible();
			assertThat(barriers()).as(place).isEmpty();
		}
		go("");
		openStory("Clearview AI");
		assertThat(page().locator("#graph .entry").first()).isVisible();
		assertThat(barriers()).as("story").isEmpty();
	}

}
