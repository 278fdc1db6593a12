package newsweft.frontend;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ReducedMotion;
import newsweft.browser.InChromium;
import newsweft.cli.TemporaryServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.RegisterExtension;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * The product as a newcomer meets it: the jar, the bundled sample, a browser. No test may
 * leave a complaint of the page behind, nor ask any other host. Nothing glides, unless a
 * test wants it to.
 */
@InChromium
abstract class SamplePage {

	/** A busy machine is slow, not wrong. */
	private static final Duration PATIENCE = Duration.ofSeconds(30);

	/** The policy of the page forbids them, too. */
	private static final String FOREIGN = """
			() => performance.getEntriesByType('resource')
			  .map(({ name }) => name)
			  .filter((name) => !name.startsWith(location.origin) && !name.startsWith('blob:'))
			""";

	private static String address;

	private static SampleStories stories;

	@RegisterExtension
	static final BeforeAllCallback START = (context) -> {
		address = TemporaryServer.of("", context).address();
		stories = new SampleStories(address);
	};

	private final List<String> complaints = new ArrayList<>();

	private Page page;

	private boolean arrived;

	@BeforeAll
	static void bePatient() {
		PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE.toMillis());
	}

	@BeforeEach
	void open(Browser browser) {
		this.page = browser.newPage(new Browser.NewPageOptions().setViewportSize(1280, 800)
			.setAcceptDownloads(true)
			.setReducedMotion(ReducedMotion.REDUCE));
		this.page.onConsoleMessage((message) -> {
			if (message.type().equals("error") || message.type().equals("warning")) {
				this.complaints.add(message.text());
			}
		});
		this.page.onPageError(this.complaints::add);
		this.page.addInitScript("performance.setResourceTimingBufferSize(5000)");
		this.arrived = false;
	}

	@AfterEach
	void close() {
		Object foreign = this.page.evaluate(FOREIGN);
		this.page.close();
		assertThat(foreign).as("requests to other hosts").isEqualTo(List.of());
	}

	/** Where nothing else was opened, at the atlas. */
	final Page page() {
		if (!this.arrived) {
			go("");
		}
		return this.page;
	}

	/** Errors and warnings of the page. */
	final List<String> complaints() {
		return this.complaints;
	}

	/** Goes to a place in the product, such as "#/cypher". */
	final void go(String place) {
		this.arrived = true;
		this.page.navigate(address + "/" + place);
	}

	final Locator button(String name) {
		return page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
	}

	final Locator stories() {
		return page().locator(".story-item");
	}

	/** At once where the page was nowhere else before. */
	final void openStory(String words) {
		if (this.arrived) {
			button("Open all").click();
			stories().filter(new Locator.FilterOptions().setHasText(words)).first().click();
		}
		else {
			go("#/story/" + stories.keyOf(words));
		}
		assertThat(page().locator("#graph .figures").first()).containsText("articles");
		assertThat(page().locator("#graph .details-title")).isVisible();
		awaitGraph();
	}

	/** The figures tell of the graph in the address only once it has come. */
	final void awaitGraph() {
		assertThat(this.page.locator("#graph .stage-column")).hasAttribute("aria-busy", "false");
	}

	/** What the page itself says: "20 articles, 3 topics, 190 relations". */
	final int nodesShown() {
		String figures = this.page.locator("#graph .figures").first().textContent();
		return Pattern.compile("([\\d,]+) (?:article|provider|topic|stor)")
			.matcher(figures)
			.results()
			.mapToInt((match) -> Integer.parseInt(match.group(1).replace(",", "")))
			.sum();
	}

	final Download export(String format) {
		button("Export").click();
		this.page.getByLabel("Format", new Page.GetByLabelOptions().setExact(true)).selectOption(format);
		return this.page.waitForDownload(() -> button("Download").click());
	}

	/** What keeps somebody from using the page, after WCAG. */
	final List<String> barriers() {
		return new AxeBuilder(this.page).analyze().getViolations().stream().map(Rule::getHelp).toList();
	}

}
