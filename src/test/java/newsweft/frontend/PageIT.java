package newsweft.frontend;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import newsweft.browser.InChromium;
import newsweft.cli.ServingJar;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** The product as a newcomer meets it: the jar, the bundled sample, a browser. */
@InChromium
class PageIT {

	@TempDir
	private static Path data;

	private static ServingJar server;

	private static String address;

	private Page page;

	private final List<String> complaints = new ArrayList<>();

	private final List<String> foreignRequests = new ArrayList<>();

	@BeforeAll
	static void serveTheSample() throws IOException {
		server = new ServingJar(data);
		address = server.awaitAddress();
		server.awaitLine("Seconds:");
	}

	@AfterAll
	static void stop() {
		server.close();
	}

	@BeforeEach
	void open(Browser browser) {
		this.page = browser.newPage(new Browser.NewPageOptions().setViewportSize(1280, 800).setAcceptDownloads(true));
		this.page.onConsoleMessage((message) -> {
			if (message.type().equals("error") || message.type().equals("warning")) {
				this.complaints.add(message.text());
			}
		});
		this.page.onPageError(this.complaints::add);
		this.page.onRequest((request) -> {
			if (!request.url().startsWith(address) && !request.url().startsWith("blob:")) {
				this.foreignRequests.add(request.url());
			}
		});
		this.page.navigate(address);
	}

	@AfterEach
	void close() {
		this.page.close();
		assertThat(this.foreignRequests).as("requests to other hosts").isEmpty();
	}

	@Test
	void showsTheStoriesOfTheSample() {
		assertThat(this.page.getByText("275 articles")).hasCount(2);
		openConstellations();
		assertThat(stories().filter(new Locator.FilterOptions().setHasText("Clearview AI")).first()).isVisible();
		assertThat(stories().filter(new Locator.FilterOptions().setHasText("London")).first()).isVisible();
		assertThat(this.complaints).isEmpty();
	}

	@Test
	void opensAStoryExpandsAnArticleAndHidesIt() {
		openStory("Clearview AI");
		Locator entries = this.page.locator("#graph .entry");
		assertThat(entries.first()).isVisible();
		int before = nodesShown();

		entries.first().click();
		assertThat(this.page.locator("#graph .details-title a")).hasAttribute("rel", "noopener noreferrer nofollow");
		this.page.locator("#graph [aria-keyshortcuts=e]").click();
		awaitGraph();
		int expanded = nodesShown();
		this.page.keyboard().press("h");
		awaitGraph();

		assertThat(expanded).isGreaterThan(before);
		assertThat(nodesShown()).isEqualTo(expanded - 1);
		assertThat(this.complaints).isEmpty();
	}

	@Test
	void restoresTheViewInTheAddress(Browser browser) {
		openStory("London");
		assertThat(this.page.locator("#graph .entry").first()).isVisible();
		String title = this.page.locator("#graph h2").first().textContent();
		int nodes = nodesShown();

		try (Page another = browser.newPage()) {
			another.navigate(this.page.url());
			assertThat(another.locator("#graph h2").first()).hasText(title);
		}
		this.page.reload();
		awaitGraph();
		assertThat(nodesShown()).isEqualTo(nodes).isPositive();
		this.page.goBack();
		assertThat(this.page.locator("#atlas")).isVisible();
	}

	@Test
	void renamesAStoryAndTakesItBack() {
		openStory("Clearview AI");
		Locator title = this.page.locator("#graph .details-title");
		String automatic = title.textContent();

		rename("The face finder");
		assertThat(title).hasText("The face finder");
		assertThat(this.page.locator("#graph h2").first()).hasText("The face finder");
		this.page.reload();
		assertThat(title).hasText("The face finder");

		this.page.locator("#graph .rename").click();
		this.page.keyboard().press("Escape");
		assertThat(title).hasText("The face finder");
		this.page.locator("#graph .rename").click();
		this.page.getByText("Use the automatic label").click();
		assertThat(title).hasText(automatic);
		assertThat(this.complaints).isEmpty();
	}

	private void rename(String label) {
		this.page.locator("#graph .rename").click();
		this.page.locator("#graph .label-input").fill(label);
		this.page.keyboard().press("Enter");
	}

	@Test
	void bringsBackWhatIsHidden() {
		openStory("Clearview AI");
		int before = nodesShown();
		this.page.locator("#graph .entry").first().click();
		this.page.keyboard().press("h");
		awaitGraph();
		assertThat(this.page.locator("#graph .more")).containsText("1 hidden");

		this.page.getByText("Show it").click();
		awaitGraph();

		assertThat(nodesShown()).isEqualTo(before);
	}

	@Test
	void findsWithTheKeyboardAlone() {
		Locator box = this.page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Search"));
		box.focus();
		box.pressSequentially("clearv");
		assertThat(this.page.getByRole(AriaRole.OPTION).first()).isVisible();

		this.page.keyboard().press("ArrowDown");
		this.page.keyboard().press("Enter");

		assertThat(this.page.locator("#graph")).isVisible();
		assertThat(this.page).hasURL(Pattern.compile(".*#/.+"));
	}

	@Test
	void runsAQueryAndShowsItsErrorWithThePlace() {
		this.page.navigate(address + "/#/cypher");
		Locator editor = this.page.locator("#cypher textarea").first();
		editor.fill("MATCH (p:Provider) RETURN p.name AS name ORDER BY name LIMIT 3");
		editor.press("Control+Enter");
		assertThat(this.page.locator("#cypher .figures")).containsText("3 rows");

		editor.fill("MATCH (p:Provider)\nRETURN nonsense");
		editor.press("Control+Enter");
		assertThat(this.page.locator("#cypher")).containsText("line 2");

		editor.fill("CREATE (n) RETURN n");
		editor.press("Control+Enter");
		assertThat(this.page.locator("#cypher")).containsText("read-only");
	}

	@Test
	void fillsTheEditorFromTheShelfWithoutRunning() {
		this.page.navigate(address + "/#/cypher");

		this.page.getByText("Largest stories").first().click();

		assertThat(this.page.locator("#cypher textarea").first()).hasValue(Pattern.compile("MATCH"));
		assertThat(this.page.locator("#cypher .figures")).isHidden();
	}

	@Test
	void downloadsTheOpenStoryAsJson() throws IOException {
		openStory("Clearview AI");
		assertThat(this.page.locator("#graph .entry").first()).isVisible();

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
	void hasNoBarrierThatAxeKnows() {
		for (String place : List.of("#/atlas", "#/bridges", "#/providers", "#/cypher")) {
			this.page.navigate(address + "/" + place);
			assertThat(this.page.locator("main > section:not([hidden])").first()).isVisible();
			assertThat(barriers()).as(place).isEmpty();
		}
		this.page.navigate(address);
		openStory("Clearview AI");
		assertThat(this.page.locator("#graph .entry").first()).isVisible();
		assertThat(barriers()).as("story").isEmpty();
	}

	private List<String> barriers() {
		return new AxeBuilder(this.page).analyze().getViolations().stream().map(Rule::getHelp).toList();
	}

	private Locator stories() {
		return this.page.locator(".story-item");
	}

	private void openConstellations() {
		this.page.getByText("Open all").click();
	}

	private void openStory(String words) {
		openConstellations();
		stories().filter(new Locator.FilterOptions().setHasText(words)).first().click();
		awaitGraph();
	}

	/** The figures tell of the graph in the address only once it has come. */
	private void awaitGraph() {
		assertThat(this.page.locator("#graph .stage-column")).hasAttribute("aria-busy", "false");
	}

	/** What the page itself says: "20 articles, 3 topics, 190 relations". */
	private int nodesShown() {
		String figures = this.page.locator("#graph .figures").first().textContent();
		return Pattern.compile("([\\d,]+) (?:article|provider|topic|stor)")
			.matcher(figures)
			.results()
			.mapToInt((match) -> Integer.parseInt(match.group(1).replace(",", "")))
			.sum();
	}

	private Download export(String format) {
		this.page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Export").setExact(true)).click();
		return this.page.waitForDownload(() -> this.page.locator("[data-format=" + format + "]").click());
	}

}
