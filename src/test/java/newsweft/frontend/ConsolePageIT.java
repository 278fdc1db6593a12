package newsweft.frontend;

import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import newsweft.cli.TemporaryServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
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
class ConsolePageIT extends SamplePage {

	private static final String STORIES = """
			MATCH (a:Article)-[:IN_STORY]->(s:Story)
			RETURN s.label AS story, count(*) AS articles, s
			ORDER BY articles DESC""";

	private static final String ENDLESS = "MATCH (a), (b), (c), (d), (e) RETURN count(*) AS n";

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

	@AfterEach
	void pageHadNoComplaint() {
		assertThat(complaints()).isEmpty();
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
	void underlinesWhatIsWrongAndSaysWhatToDo() {
		run("RETURN 1 AS one;\nMATCH (p:Provider)\nRETURN nonsense");
		assertThat(page().locator("#cypher .query-problem")).containsText("line 3");
		assertThat(page().locator(".cm-lintRange-error")).hasText("nonsense");
		assertThat(page().locator(".run-list button")).hasText(new String[] { "1 · done", "2 · failed" });

		run("CREATE (n) RETURN n");
		assertThat(page().locator("#cypher .query-problem")).containsText("read-only");
	}

	@Test
	void proposesOnlyWhatTheGraphHasThere() {
		write("");
		page().keyboard().type("MATCH (a:");
		assertThat(proposals().first()).isVisible();
		assertThat(proposals().filter(has("Article"))).hasCount(1);
		assertThat(proposals().filter(has("IN_STORY"))).hasCount(0);
		page().keyboard().type("Arti");
		page().keyboard().press("Tab");
		page().keyboard().type(")-[:IN");
		assertThat(proposals()).hasText(new Pattern[] { Pattern.compile("IN_STORY.*") });
		page().keyboard().press("Tab");
		page().keyboard().type("]->(s:Story) WHERE s.");
		assertThat(proposals().filter(has("headline"))).hasCount(1);
		assertThat(proposals().filter(has("excerpt"))).hasCount(0);
		assertThat(page().locator(".cm-content")).hasText("MATCH (a:Article)-[:IN_STORY]->(s:Story) WHERE s.)");
	}

	@Test
	void stopsAQueryWithinASecondAndLetsGoOfIt() {
		run(ENDLESS);
		assertThat(button("Stop")).isVisible();
		page().locator(".tab-add").click();
		run("RETURN 1 AS one");
		assertThat(figures()).hasText("1 row");
		page().locator(".tab-name").first().click();
		assertThat(figures()).hasText("Running…");

		long before = System.nanoTime();
		button("Stop").click();
		assertThat(figures()).hasText("Stopped after 0 rows");
		awaitNothingRuns();
		assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(1));
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
	void drawsAChartAndAGraphAndOpensTheWorkbench() {
		run(STORIES);
		show("Chart");
		assertThat(page().locator("svg.chart")).hasAttribute("aria-label", "Chart: articles by story");
		assertThat(page().locator(".chart-bar")).hasCount(40);
		assertThat(page().locator(".chart-axis-name")).hasText("articles");

		show("Graph");
		assertThat(page().locator(".graph-note")).containsText("stor");
		button("Open in the workbench").click();
		assertThat(page().locator("#graph .stage-title")).containsText("A query’s result");
	}

	@Test
	void asksForParametersAndRemembersThem() {
		go("#/cypher?q=" + "RETURN%20$words%20AS%20words,%20$today%20AS%20day");
		editor();
		assertThat(figures()).isHidden();
		page().keyboard().press("Control+Enter");
		button("Run").click();
		assertThat(page().locator("#parameter-words")).isFocused();
		assertThat(page().locator(".parameters")).containsText("It has no value yet.");

		page().locator("#parameter-words").fill("face");
		button("Run").click();
		assertThat(cell(0, 0)).hasText("face");
		assertThat(cell(0, 1)).hasText(Pattern.compile("20\\d\\d-\\d\\d-\\d\\d"));
		assertThat(page()).hasURL(Pattern.compile(".*face.*"));
		page().reload();
		assertThat(page().locator("#parameter-words")).hasValue("face");
	}

	@Test
	void takesQueriesFromTheShelfWithoutRunningThem() {
		editor();
		page().getByLabel("Search the queries").fill("largest");
		page().getByText("Largest stories").first().click();

		assertThat(page().locator(".cm-content")).containsText("MATCH");
		assertThat(page().locator(".tab-name[aria-current]")).hasText("Largest stories");
		assertThat(figures()).isHidden();
	}

	@Test
	void keepsWhatWasSavedAndWhatRan() {
		run("RETURN 4711 AS number");
		button("Save").click();
		page().getByLabel("Name", new Page.GetByLabelOptions().setExact(true)).fill("Cologne");
		button("Keep").click();
		assertThat(page().locator(".shelf .entry-label")).hasText("Cologne");
		button("Save").click();
		page().getByLabel("Name", new Page.GetByLabelOptions().setExact(true)).fill("Cologne");
		button("Keep").click();
		assertThat(page().locator("#cypher .fault")).containsText("already");

		button("History").click();
		page().getByLabel("Search the queries").fill("4711");
		assertThat(page().locator(".past").first()).containsText("done · 1 row");
		assertThat(barriers()).isEmpty();
		page().getByLabel("Search the queries").fill("");
		button("Saved").click();
		button("Delete Cologne").click();
		assertThat(page().locator(".saved-gone")).containsText("is deleted");
	}

	@Test
	void staysResponsiveWhileALargeResultArrives() {
		write("UNWIND range(1, 1000000) AS i RETURN i, 'row ' + i AS name");
		page().getByLabel("Rows, at most").selectOption("1000000");
		page().evaluate(
				"""
						() => {
						  window.long = [];
						  new PerformanceObserver((list) => window.long.push(...list.getEntries().map(({ duration }) => duration)))
						    .observe({ entryTypes: ['longtask'] });
						}
						""");
		page().keyboard().press("Control+Enter");
		assertThat(page().locator(".times")).containsText("drawing");

		assertThat((List<?>) page().evaluate("window.long")).hasSizeLessThan(3);
		assertThat(figures()).hasText(Pattern.compile("(First )?[\\d,]{6,} .*rows?.*"));
		page().locator(".table-scroller").focus();
		page().keyboard().press("End");
		assertThat(page().locator("tr[aria-rowindex='100001'], tr[aria-rowindex='1000001']")).isVisible();
		assertThat(page().locator(".result-table tbody tr").count()).isLessThan(100);
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

	@Test
	void letsTheKeyboardOutOfTheEditor() {
		write("RETURN 1");
		page().keyboard().press("Escape");
		page().keyboard().press("Tab");
		assertThat(button("Run")).isFocused();
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

	private Locator editor() {
		if (!page().url().contains("#/cypher")) {
			go("#/cypher");
		}
		Locator editor = page().getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Cypher query"));
		editor.click();
		return editor;
	}

	private void write(String cypher) {
		editor();
		page().keyboard().press("Control+a");
		page().keyboard().press("Delete");
		page().keyboard().insertText(cypher);
	}

	private void run(String cypher) {
		write(cypher);
		page().keyboard().press("Control+Enter");
	}

	private void show(String view) {
		page().getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName("Show as"))
			.getByText(view, new Locator.GetByTextOptions().setExact(true))
			.click();
	}

	private Locator figures() {
		return page().locator(".result-bar .figures");
	}

	private Locator cell(int row, int column) {
		return page().locator("tr[aria-rowindex='" + (row + 2) + "'] td").nth(column);
	}

	private Locator proposals() {
		return page().locator(".cm-tooltip-autocomplete li");
	}

	private static Locator.FilterOptions has(String text) {
		return new Locator.FilterOptions().setHasText(text);
	}

}
