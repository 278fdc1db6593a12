package newsweft.frontend;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import javax.imageio.ImageIO;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import newsweft.cli.TemporaryServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Asking in Cypher: the jar, the bundled sample, a browser. */
class ConsolePageIT extends ConsolePage {

	private static final String ENDLESS = "MATCH (a), (b), (c), (d), (e) RETURN count(a.title + e.title) AS n";

	private static Driver database;

	@RegisterExtension
	static final BeforeAllCallback CONNECT = (context) -> {
		TemporaryServer server = TemporaryServer.of("", context);
		database = GraphDatabase.driver(server.connection("uri"),
				AuthTokens.basic(server.connection("username"), server.connection("password")));
	};

	@AfterAll
	static void disconnect() {
		database.close();
	}

	@Test
	void runsAQuerySortsItAndOpensANode() {
		run(STORIES);
		assertThat(figures()).hasText(Pattern.compile("\\d+ rows"));
		assertThat(page().locator(".times")).hasText(Pattern.compile("server .* · transfer .* · drawing .*"));
		String most = cell(0, 1).textContent();

		page().locator(".column-sort").nth(1).click();
		assertThat(page().locator("th").nth(1)).hasAttribute("aria-sort", "ascending");
		assertThat(cell(0, 1)).not().hasText(most);
		page().locator(".column-sort").nth(1).click();
		assertThat(cell(0, 1)).hasText(most);
		page().getByLabel("Filter the rows").fill("clearview");
		assertThat(page().locator(".result-table [role=status]")).containsText(" of ");
		assertThat(cell(0, 0)).containsText("Clearview");

		cell(0, 2).locator(".cell-node").focus();
		page().keyboard().press("Enter");
		assertThat(page().locator("#graph .details-title")).containsText("Clearview");
	}

	@Test
	void stopsAQueryAndHasTheDatabaseLetGoOfIt() {
		run(ENDLESS);
		assertThat(button("Stop")).isVisible();
		page().locator(".tab-add").click();
		run("RETURN 1 AS one");
		assertThat(figures()).hasText("1 row");
		page().locator(".tab-name").first().click();
		assertThat(figures()).hasText("Running…");

		button("Stop").click();
		assertThat(figures()).hasText("Stopped after 0 rows");
		awaitNothingRuns();
	}

	@Test
	void endsItsQueriesWhenThePageIsLeft() {
		run(ENDLESS);
		assertThat(button("Stop")).isVisible();

		page().navigate("about:blank");
		go("#/cypher");

		awaitNothingRuns();
	}

	@Test
	void tellsWhatAQueryCosts() {
		write(STORIES);
		button("Explain").click();
		assertThat(figures()).hasText("Planned, not run");
		assertThat(page().locator(".plan tbody tr").first()).containsText("ProduceResults");

		button("Profile").click();
		assertThat(page().locator(".plan-note")).containsText("db hits in all");
		assertThat(page().locator(".plan .is-costly .plan-costly").first()).hasText("Costly");
		assertThat(barriers()).isEmpty();
	}

	@Test
	void drawsAChartAndAGraphAndOpensTheWorkbench() throws IOException {
		run(STORIES);
		show("Chart");
		assertThat(page().locator("svg.chart")).hasAttribute("aria-label", "Chart: articles by story");
		assertThat(page().locator(".chart-bar")).hasCount(40);
		assertThat(page().locator(".chart-axis-name")).hasText("articles");

		Download svg = page().waitForDownload(() -> button("Save as SVG").click());
		assertThat(svg.suggestedFilename()).isEqualTo("articles-by-story.svg");
		assertThat(svg.path()).content()
			.contains("articles", "Clearview", "fill=\"rgb(")
			.doesNotContain("class=", "oklch");
		Download png = page().waitForDownload(() -> button("Save as PNG").click());
		assertThat(ImageIO.read(png.path().toFile()).getWidth()).isGreaterThan(1_000);

		show("Graph");
		assertThat(page().locator(".graph-note")).containsText("nodes");
		button("Open in the workbench").click();
		assertThat(page().locator("#graph .stage-title")).containsText("A query’s result");
	}

	@Test
	void savesRowsAsTheTableShowsThemWithWhereTheyComeFrom() throws IOException {
		run("UNWIND ['=b', 'a', '=c'] AS name RETURN name, 9007199254740993 AS large");
		page().locator(".column-sort").first().click();
		assertThat(cell(0, 0)).hasText("=b");
		page().getByLabel("Filter the rows").fill("=");
		assertThat(page().locator(".result-table [role=status]")).hasText("2 of 3 rows");

		List<Download> files = new ArrayList<>();
		page().onDownload(files::add);
		button("Save as CSV").click();
		page().waitForCondition(() -> files.size() == 2);
		button("Save as JSON Lines").click();
		page().waitForCondition(() -> files.size() == 4);

		assertThat(files).extracting(Download::suggestedFilename)
			.containsExactly("newsweft-rows.csv", "newsweft-rows.csv.provenance.json", "newsweft-rows.jsonl",
					"newsweft-rows.jsonl.provenance.json");
		assertThat(files.get(0).path()).hasContent("name,large\r\n'=b,9007199254740993\r\n'=c,9007199254740993\r\n");
		assertThat(files.get(1).path()).content()
			.contains("UNWIND ['=b'", "\"rows\":2", "\"cut\":\"none\"", "\"filter\":\"=\"",
					"\"order\":\"name, ascending\"", "\"corpus\":", "\"writtenAt\":");
		assertThat(files.get(2).path()).content().startsWith("{\"name\":\"=b\",\"large\":9007199254740993}\n");
	}

	@Test
	void staysResponsiveWhileAMillionRowsArriveAndAreSaved() throws IOException {
		write("UNWIND range(1, 1000000) AS i RETURN i, 'row ' + i AS name");
		page().getByLabel("Rows, at most").selectOption("1000000");
		watchLongTasks();
		page().keyboard().press("Control+Enter");

		assertThat(figures()).hasText(Pattern.compile("[\\d,]+ rows so far"));
		page().locator(".tab-add").click();
		assertThat(page().locator(".tab-name")).hasCount(2);
		page().locator(".tab-name").first().click();
		assertThat(figures()).hasText("1,000,000 rows");
		assertThat(page().locator(".times")).containsText("drawing");
		assertThat((List<?>) page().evaluate("window.long")).hasSizeLessThan(3);

		showsLastRow(1_000_000);
		assertThat(page().locator(".result-table tbody tr").count()).isLessThan(100);
		page().locator(".column-sort").first().click();
		assertThat(cell(0, 0)).hasText("1");
		page().locator(".column-sort").first().click();
		assertThat(cell(0, 0)).hasText("1000000");
		page().getByLabel("Filter the rows").fill("99999");
		assertThat(page().locator(".result-table [role=status]")).hasText("19 of 1,000,000 rows");
		page().getByLabel("Filter the rows").fill("");
		assertThat(page().locator(".result-table [role=status]")).hasText("");
		page().evaluate("window.long = []");
		Download all = page().waitForDownload(() -> button("Save as CSV").click());
		try (Stream<String> lines = Files.lines(all.path())) {
			assertThat(lines).hasSize(1_000_001);
		}
		assertThat((List<?>) page().evaluate("window.long")).hasSizeLessThan(3);
	}

	@Test
	void listsAHundredThousandNodesAndDrawsWhatCanBeDrawn() {
		database.executableQuery("UNWIND range(1, 100000) AS n CREATE (:Probe {name: 'probe ' + n})").execute();
		try {
			write("MATCH (p:Probe) RETURN p");
			page().getByLabel("Rows, at most").selectOption("100000");
			page().keyboard().press("Control+Enter");
			assertThat(figures()).hasText("100,000 rows");
			showsLastRow(100_000);

			show("Graph");
			assertThat(page().locator(".graph-note")).containsText("100,000 nodes: too many");
			button("Draw the first 5,000").click();
			assertThat(page().locator(".graph-note")).containsText("First 5,000 of 100,000 nodes");
		}
		finally {
			database.executableQuery("MATCH (p:Probe) DELETE p").execute();
		}
	}

	@Test
	void hasNoBarrierInLightAndDark() {
		run(STORIES);
		for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
			page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
			for (String view : List.of("Table", "Chart", "JSON")) {
				show(view);
				assertThat(barriers()).as("%s in %s", view, scheme).isEmpty();
			}
		}
		page().setViewportSize(390, 844);
		assertThat(page().evaluate("document.documentElement.scrollWidth")).isEqualTo(390);
	}

	private void watchLongTasks() {
		page().evaluate(
				"""
						() => {
						  window.long = [];
						  new PerformanceObserver((list) => window.long.push(...list.getEntries().map(({ duration }) => duration)))
						    .observe({ entryTypes: ['longtask'] });
						}
						""");
	}

	private void showsLastRow(int rows) {
		page().locator(".table-scroller").focus();
		page().keyboard().press("End");
		assertThat(page().locator("tr[aria-rowindex='" + (rows + 1) + "']")).isVisible();
	}

	private static void awaitNothingRuns() {
		await().atMost(Duration.ofSeconds(10))
			.pollInterval(Duration.ofMillis(20))
			.until(() -> database
				.executableQuery(
						"""
								SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery STARTS WITH 'MATCH (a), (b), (c)' RETURN currentQuery
								""")
				.execute()
				.records()
				.isEmpty());
	}

}
