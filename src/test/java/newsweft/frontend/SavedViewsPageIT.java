package newsweft.frontend;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** Views are saved in one browser and opened in another. */
class SavedViewsPageIT extends SamplePage {

	private static final String NOTICE = "#since";

	@AfterEach
	void deleteAll() {
		page().evaluate("""
				async () => {
				  const views = await (await fetch('/api/views')).json();
				  await Promise.all(views.map(({ key }) => fetch(`/api/views/${key}`, { method: 'DELETE' })));
				}
				""");
	}

	@Test
	void opensInAFreshBrowserAsItWasSaved(Browser browser) {
		openPinnedStory();
		String address = page().url();
		String figures = figures(page());
		save("The faces", "Where it began");
		assertThat(page().locator(".saved-note")).hasText("Where it began");
		assertThat(page().locator("img.saved-picture")).hasJSProperty("naturalWidth", 288);

		try (Page fresh = browser.newContext().newPage()) {
			fresh.navigate(address.substring(0, address.indexOf('#')));
			views(fresh);
			fresh.locator(".saved-view .entry").click();
			assertThat(fresh.locator("#graph .more")).containsText("1 hidden");
			assertThat(fresh.locator("#graph .stage-column")).hasAttribute("aria-busy", "false");

			assertThat(fresh.url()).isEqualTo(address).contains("hidden=", "pinned=");
			assertThat(figures(fresh)).isEqualTo(figures);
			assertThat(fresh.locator(NOTICE)).isEmpty();
			assertThat(fresh.locator("#views-panel")).isHidden();
		}
		assertThat(complaints()).isEmpty();
	}

	@Test
	void saysWhatChangedSinceItWasSaved() {
		page().evaluate("""
				() => fetch('/api/views', { method: 'POST', headers: { 'Content-Type': 'application/json' },
				  body: JSON.stringify({ name: 'Long ago', address: '#/graph', since: { articles: 1, basis: 'other' },
				    view: { source: { kind: 'nodes', keys: ['article:gone.example/x', 'story:gone'] } } }) })
				""");
		views(page());
		page().locator(".saved-view .entry").click();

		assertThat(page().locator(NOTICE)).containsText("Long ago: 274 articles more than when this was saved; "
				+ "the stories were woven anew; 2 of its nodes are gone.");
		page().getByText("Which nodes").click();
		assertThat(page().locator(NOTICE)).containsText("article:gone.example/x");
		assertThat(barriers()).isEmpty();
		button("Dismiss").click();
		assertThat(page().locator(NOTICE)).isEmpty();
	}

	@Test
	void isRenamedDeletedAndBroughtBack() {
		go("#/bridges");
		views(page());
		assertThat(page().getByLabel("Name", new Page.GetByLabelOptions().setExact(true))).hasValue("Bridges");
		button("Save this view").click();
		Locator entry = page().locator(".saved-view");
		assertThat(entry).containsText("Bridges");

		button("Name and note of Bridges").click();
		entry.getByRole(AriaRole.TEXTBOX).first().fill("Joints");
		entry.getByRole(AriaRole.TEXTBOX).nth(1).fill("to be read");
		assertThat(barriers()).as("being renamed").isEmpty();
		page().keyboard().press("Tab");
		page().keyboard().press("Enter");
		assertThat(button("Name and note of Joints")).isFocused();
		assertThat(entry).containsText("to be read");

		button("Delete Joints").click();
		assertThat(entry).containsText("Joints is deleted.");
		assertThat(button("Undo deleting Joints")).isFocused();
		page().keyboard().press("Enter");
		assertThat(entry).containsText("to be read");
		button("Delete Joints").click();
		assertThat(entry).containsText("Joints is deleted.");
		page().keyboard().press("Escape");
		views(page());
		assertThat(page().locator(".saved-views")).hasText("Nothing is saved yet.");
		assertThat(complaints()).isEmpty();
	}

	@Test
	void goesThroughAFile() throws IOException {
		openPinnedStory();
		String address = page().url();
		String figures = figures(page());
		views(page());
		String name = name().inputValue();
		Download download = page().waitForDownload(() -> button("Save as file").click());
		JsonNode file = new JsonMapper().readTree(Files.readString(download.path()));
		assertThat(file.get("newsweft").asInt()).isEqualTo(1);
		assertThat(file.get("name").asString()).isEqualTo(name);
		assertThat(file.get("view").get("graph").get("hidden").size()).isEqualTo(1);
		assertThat(download.suggestedFilename()).startsWith("newsweft-view-").endsWith(".json");

		go("#/providers");
		openFile(download.path());

		assertThat(page()).hasURL(address);
		awaitGraph();
		assertThat(page().locator("#graph .more")).containsText("1 hidden");
		assertThat(figures(page())).isEqualTo(figures);
	}

	@Test
	void saysWhatIsWrongWithAFile(@TempDir Path folder) throws IOException {
		openFile(Files.writeString(folder.resolve("notes.json"), "Dear diary"));
		assertThat(fault()).hasText(Pattern.compile("notes\\.json holds no saved view: it is not JSON\\. Choose .*"));
		openFile(Files.writeString(folder.resolve("view.json"), "{\"source\": {\"kind\": \"all\"}}"));
		assertThat(fault()).containsText("it does not say \"newsweft\": 1");
		assertThat(page().locator("#atlas")).isVisible();
	}

	@Test
	void refusesANameThatIsInUse() {
		save("Twice", "");
		assertThat(page().locator(".saved-view")).hasCount(1);
		button("Save this view").click();

		assertThat(fault()).containsText("There is a saved view \"Twice\" already.");
		assertThat(page().locator(".saved-view")).hasCount(1);
	}

	@Test
	void isWithinReachOnASmallScreen() {
		save("Small", "A note");
		page().setViewportSize(390, 844);

		assertThat(page().locator("#views-panel").evaluate("""
				(panel) => { const { left, right } = panel.getBoundingClientRect(); return left >= 0 && right <= 390; }
				""")).isEqualTo(true);
		assertThat(page().evaluate("document.documentElement.scrollWidth")).isEqualTo(390);
		assertThat(barriers()).isEmpty();
	}

	/** A story of which one article is hidden and another one pinned, and chosen. */
	private void openPinnedStory() {
		go((String) page().evaluate(
				"""
						async () => {
						  const { viewOfStory, withHidden, withPinned } = await import('/state/view.js');
						  const { formatRoute, routeToView } = await import('/state/route.js');
						  const { stories } = await (await fetch('/api/atlas?limit=1000')).json();
						  const view = viewOfStory(stories.find(({ label }) => label.includes('Clearview AI')).key);
						  const answer = await fetch('/api/subgraph', { method: 'POST', body: JSON.stringify(view),
						    headers: { 'Content-Type': 'application/json' } });
						  const [first, second] = (await answer.json()).nodes.map(({ id }) => id);
						  return formatRoute(routeToView(withPinned(withHidden(view, first), second, { x: 40, y: -25 }), second));
						}
						"""));
		assertThat(page().locator("#graph .more")).containsText("1 hidden");
		awaitGraph();
		assertThat(page().locator("#graph .details-title")).not().isEmpty();
	}

	private void save(String name, String note) {
		views(page());
		name().fill(name);
		page().locator("#views-panel textarea").first().fill(note);
		button("Save this view").click();
		assertThat(page().locator(".saved-view .entry-label")).hasText(name);
	}

	private Locator name() {
		return page().locator("#views-panel input[type=text]").first();
	}

	private Locator fault() {
		return page().locator(".fault");
	}

	private void openFile(Path file) {
		if (page().locator("#views-panel").isHidden()) {
			views(page());
		}
		page().locator("#views-panel input[type=file]").setInputFiles(file);
	}

	private static void views(Page page) {
		page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Views").setExact(true)).click();
		assertThat(page.locator(".saved-views li").first()).isVisible();
	}

	private static String figures(Page page) {
		return page.locator("#graph .figures").first().textContent();
	}

}
