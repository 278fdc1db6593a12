package newsweft.frontend;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import com.deque.html.axecore.playwright.AxeBuilder;
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

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** What a reader does on the map: the jar, the bundled sample, a browser. */
@InChromium
class AtlasPageIT {

	@TempDir
	private static Path data;

	private static ServingJar server;

	private static String address;

	private Page page;

	private final List<String> complaints = new ArrayList<>();

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
		this.page.navigate(address);
	}

	@AfterEach
	void close() {
		this.page.close();
	}

	@Test
	void goesToAConstellationAndOpensItAsAGraph() {
		Locator constellation = this.page.locator(".group-head").first();
		constellation.focus();
		this.page.keyboard().press("Enter");
		assertThat(constellation).hasAttribute("aria-expanded", "true");
		String stories = this.page.locator(".group-head .group-note").first().textContent();
		assertThat(this.page.locator(".group-body").first().locator(".story-item"))
			.hasCount(Integer.parseInt(stories.split(" ")[0]));

		this.page.getByText("Show on the map").first().click();
		assertThat(this.page).hasURL(Pattern.compile(".*#/atlas\\?constellation=.+"));
		assertThat(this.page.locator(".focus-card")).containsText(stories);
		this.page.reload();
		assertThat(this.page.locator(".focus-card")).containsText(stories);
		assertThat(new AxeBuilder(this.page).analyze().getViolations()).isEmpty();

		this.page.locator(".focus-card .primary").click();
		awaitGraph();
		assertThat(this.page.locator("#graph .figures")).containsText("articles");
		this.page.goBack();
		assertThat(this.page.locator(".focus-card")).isVisible();
		assertThat(this.complaints).isEmpty();
	}

	@Test
	void foldsCopiesEverywhereUntilTheyAreShownAgain() throws IOException {
		Locator fold = this.page.getByRole(AriaRole.SWITCH, new Page.GetByRoleOptions().setName("Fold copies"));
		fold.click();
		assertThat(this.page).hasURL(Pattern.compile(".*#/atlas\\?copies=folded"));
		assertThat(this.page.locator("#atlas .figures")).containsText("folded");
		this.page.reload();
		assertThat(fold).isChecked();

		button("Open all").click();
		this.page.locator(".story-item").first().click();
		awaitGraph();
		assertThat(this.page).hasURL(Pattern.compile(".*#/story/.+copies=folded"));
		button("Export").click();
		Download download = this.page.waitForDownload(() -> this.page.locator("[data-format=json]").click());
		assertThat(Files.readString(download.path())).doesNotContain("COPY_OF");
		this.page.getByText("← Atlas").click();
		assertThat(fold).isChecked();

		fold.click();
		assertThat(this.page.locator("#atlas .figures")).not().containsText("folded");
		this.page.goBack();
		assertThat(fold).isChecked();
		assertThat(this.complaints).isEmpty();
	}

	@Test
	void weavesFinerStoriesAndThoseOfTheCorpusAgain() {
		Locator figures = this.page.locator("#atlas .figures");
		assertThat(figures).containsText("stories");
		String before = figures.textContent();
		this.page.getByText("Finer ↔ coarser stories").click();
		Locator status = this.page.locator("#weaving-panel [role=status]");
		assertThat(status).containsText("by the corpus");

		button("Finer →").click();
		assertThat(status).containsText("chosen");
		assertThat(figures).not().hasText(before);
		button("By the corpus").click();

		assertThat(status).containsText("by the corpus");
		assertThat(figures).hasText(before);
		assertThat(this.complaints).isEmpty();
	}

	@Test
	void saysWhyStoriesWereNotWoven() {
		this.page.route("**/api/weaving", (route) -> {
			if (route.request().method().equals("POST")) {
				route.abort();
			}
			else {
				route.resume();
			}
		});
		this.page.getByText("Finer ↔ coarser stories").click();
		button("← Coarser").click();

		assertThat(this.page.locator("#notice")).containsText("cannot be reached");
		assertThat(this.page.locator("#weaving-panel")).hasAttribute("aria-busy", "false");
	}

	private Locator button(String name) {
		return this.page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
	}

	/** The figures tell of the graph in the address only once it has come. */
	private void awaitGraph() {
		assertThat(this.page.locator("#graph .stage-column")).hasAttribute("aria-busy", "false");
	}

}
