package newsweft.frontend;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import newsweft.browser.InChromium;
import newsweft.export.Export;
import newsweft.export.Format;
import newsweft.export.Looks;
import newsweft.export.Looks.Look;
import newsweft.export.Provenance;
import newsweft.graph.Edge;
import newsweft.graph.Figures;
import newsweft.graph.Node;
import newsweft.graph.Subgraph;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * A graph as a page in one file, opened from the disk. Its texts attack it: whatever asks
 * for anything, runs or complains fails the test.
 */
@InChromium
class OfflinePageIT {

	private static final String ATTACK = "</script></title></style>--><img src=x onerror=alert(1)>\"'><svg/onload=alert(2)>]]>";

	private static final List<Node> NODES = List.of(
			new Node("article:a", "Article", "Ferry aground",
					Map.of("url", "https://paper.example/ferry", "words", 412L, ATTACK, "javascript:alert(3)")),
			new Node("article:b", "Article", ATTACK, Map.of("topics", List.of("<b>ports</b>"), "full", false)),
			new Node("provider:p", ATTACK, "The Paper", Map.of()));

	private static final List<Edge> EDGES = List.of(edge("RELATED", "article:a", "article:b"),
			edge(ATTACK, "article:a", "provider:p"));

	private final List<String> complaints = new ArrayList<>();

	private Page page;

	private static Edge edge(String kind, String source, String target) {
		return new Edge(kind + source + target, kind, source, target, Map.of());
	}

	@BeforeEach
	void open(Browser browser, @TempDir Path folder) throws IOException {
		Path file = folder.resolve("graph.html");
		Subgraph graph = new Subgraph(NODES, EDGES, Figures.complete(3));
		Provenance provenance = new Provenance(ATTACK, "{\"title\":\"" + ATTACK + "\"}", "", Instant.EPOCH,
				graph.figures(), graph.edgeCount());
		Looks looks = Looks.of(Map.of("article:a", new Look(0, 0, 20.0, "#cc0011"), "article:b",
				new Look(100, 20, 20.0, null), "provider:p", new Look(50, 90, 30.0, "#0011cc")));
		try (OutputStream out = Files.newOutputStream(file)) {
			Format.HTML.write(new Export(graph, provenance, looks), out);
		}
		this.page = browser.newPage(new Browser.NewPageOptions().setViewportSize(1280, 800));
		String address = file.toUri().toString();
		this.page.onRequest((request) -> {
			if (!request.url().equals(address)) {
				this.complaints.add(request.url());
			}
		});
		this.page.onDialog((dialog) -> {
			this.complaints.add(dialog.message());
			dialog.dismiss();
		});
		this.page.onConsoleMessage((message) -> this.complaints.add(message.text()));
		this.page.onPageError(this.complaints::add);
		this.page.navigate(address);
	}

	@AfterEach
	void close() {
		this.page.close();
		assertThat(this.complaints).isEmpty();
	}

	@Test
	void searchNarrows() {
		this.page.getByLabel("Search").fill("aground ferry");

		assertThat(this.page.locator("svg .found title")).hasText("Ferry aground");
		assertThat(this.page.locator("aside li")).hasCount(1);

		this.page.getByLabel("Search").fill("img ports");

		assertThat(this.page.locator("aside li")).containsText(ATTACK);
	}

	@Test
	void aFilterHidesAKindAndItsLines() {
		assertThat(line(2)).isVisible();

		this.page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName("Nodes")).getByLabel(ATTACK).uncheck();

		assertThat(this.page.locator("#n2")).isHidden();
		assertThat(line(2)).isHidden();
		assertThat(line(1)).isVisible();
		assertThat(this.page.locator("#n0")).isVisible();
	}

	private Locator line(int to) {
		return this.page.locator("line[data-from='0'][data-to='" + to + "']");
	}

	@Test
	void aClickShowsAllThatIsKnown() {
		this.page.locator("#n0").click();

		Locator details = this.page.locator("aside");
		assertThat(details.getByRole(AriaRole.HEADING)).hasText("Ferry aground");
		assertThat(details.locator("dt")).hasCount(3);
		assertThat(details).containsText("412");
		assertThat(details).containsText(ATTACK);
		assertThat(details.getByRole(AriaRole.LINK)).hasAttribute("href", "https://paper.example/ferry");

		details.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("The Paper")).click();

		assertThat(details.getByRole(AriaRole.HEADING)).hasText("The Paper");
		assertThat(this.page.locator("svg .chosen")).hasId("n2");
	}

	@Test
	void wheelAndKeysZoom() {
		double whole = width();

		this.page.locator("svg").hover();
		this.page.mouse().wheel(0, -100);
		this.page.waitForCondition(() -> width() < whole);
		double closer = width();
		this.page.locator("svg").focus();
		this.page.keyboard().press("+");
		this.page.keyboard().press("+");
		assertThat(width()).isLessThan(closer);
		this.page.keyboard().press("0");
		assertThat(width()).isEqualTo(whole);
	}

	private double width() {
		return ((Number) this.page.evaluate("document.querySelector('svg').viewBox.baseVal.width")).doubleValue();
	}

}
