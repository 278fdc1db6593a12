package newsweft.frontend;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import newsweft.browser.InChromium;
import newsweft.neo4j.RealGraph;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** Changing the graph from the Cypher page of a server that allows it. */
@RealGraph
@InChromium
@Isolated("It holds the browser and the graph, and waiting for one with the other would halt the tests of both.")
class WritesPageIT {

	@Autowired
	private Driver driver;

	private Page page;

	private String address;

	@BeforeAll
	static void bePatient() {
		PlaywrightAssertions.setDefaultAssertionTimeout(Duration.ofSeconds(30).toMillis());
	}

	@BeforeEach
	void open(Browser browser, @LocalServerPort int port) {
		this.driver
			.executableQuery(
					"CREATE (:Article {key: 'a', title: 'A'}), (:Topic {name: 'Old'}), (:Topic {name: 'Older'})")
			.execute();
		this.address = "http://localhost:" + port;
		this.page = browser.newPage();
	}

	@AfterEach
	void close() {
		this.page.close();
	}

	@Test
	void changesWhatItHasShownWhenAskedToAndSaysWhyItDoesNot() {
		this.page.navigate(this.address + "/#/corpus");
		assertThat(this.page.locator("#writes")).hasText("Writes are on. The Cypher page can change this graph.");
		this.page.navigate(this.address
				+ "/#/cypher?q=MATCH%20(t:Topic)%20WHERE%20$today%20%3C%3E%20''%20SET%20t.seen%20=%20true%20RETURN%20t%20ORDER%20BY%20t.name");

		button("Write…").click();
		assertThat(dialog()).containsText("2 properties set or removed");
		assertThat(dialog().getByLabel("Parameters")).containsText("$today = \"20");
		assertThat(dialog().locator("td")).hasText(new String[] { "Old", "Older" });
		assertThat(button("Keep it as it is")).isFocused();
		assertThat(new AxeBuilder(this.page).analyze().getViolations()).isEmpty();
		this.page.keyboard().press("Escape");
		assertThat(dialog()).isHidden();
		assertThat(seen()).isZero();

		button("Write…").press("Enter");
		assertThat(button("Change the graph")).isVisible();
		this.driver.executableQuery("CREATE (:Topic {name: 'Between'})").execute();
		button("Change the graph").press("Enter");
		assertThat(dialog()).containsText("The graph has changed meanwhile.");
		assertThat(dialog()).containsText("3 properties set or removed");
		assertThat(seen()).isZero();
		button("Change the graph").press("Enter");
		assertThat(told()).containsText("The graph is changed: 3 properties set or removed.");
		assertThat(told()).containsText("writes.jsonl");
		assertThat(this.page.locator(".result-table tbody tr")).hasText(new String[] { "▸Between", "▸Old", "▸Older" });
		assertThat(new AxeBuilder(this.page).analyze().getViolations()).isEmpty();
		assertThat(seen()).isEqualTo(3);
		button("Find it").click();
		button("Run").click();
		assertThat(this.page.locator(".result-bar .figures")).hasText("3 rows");

		this.page.navigate(this.address + "/#/cypher?q=DROP%20INDEX%20articleText");
		button("Write…").click();
		assertThat(this.page.locator(".query-problem")).containsText("neither the schema nor the database");
		assertThat(dialog()).isHidden();
	}

	@Test
	void saysWhichStatementWouldChangeWhatAndWhatBecameOfIt() {
		this.page.navigate(this.address + "/#/cypher?q="
				+ encoded("RETURN 1;\n\nMATCH (t:Topic {name: 'Old'}) SET t.seen = true;\nRETURN 3"));
		assertThat(this.page.locator(".editor")).containsText("RETURN 3");
		button("Run").click();
		assertThat(this.page.locator(".query-problem")).containsText("Run only reads");
		this.page.locator(".query-problem").getByText("Write…", new Locator.GetByTextOptions().setExact(true)).click();

		assertThat(dialog()).containsText("Statement 2 of 3, line 3");
		assertThat(dialog().locator(".writing-group h3")).hasText("Changed nodes 1");
		assertThat(dialog().locator(".writing-group li li")).hasText("seen: not set → true");
		button("Change the graph").click();
		assertThat(told()).containsText("The graph is changed: 1 property set or removed.");
		assertThat(this.page.locator(".result-hint")).isHidden();
		assertThat(this.page.locator(".query-problem")).isHidden();
		assertThat(this.page.locator(".editor")).isFocused();
		this.page.keyboard().press("Control+End");
		this.page.keyboard().type("\n\n");
		assertThat(told()).isEmpty();

		this.page.keyboard().press("Control+Alt+Enter");
		assertThat(dialog()).containsText("The cursor stands in no statement, so this is statement 3 of 3, line 4");
		assertThat(dialog()).containsText("This changes nothing");
		this.page.keyboard().press("Escape");
		assertThat(dialog()).isHidden();
		assertThat(this.page.locator(".editor")).isFocused();
		assertThat(this.page.locator(".editor")).containsText("RETURN 3");
		button("History").click();
		assertThat(this.page.locator(".past .entry-detail"))
			.containsText(new String[] { "tried, changes nothing", "changed the graph · 1 property",
					"tried, nothing changed · would be 1 property", "failed", "A query only reads", "done · 1 row" });
	}

	@Test
	void showsManyRowsAndColumnsOnASmallScreen() {
		this.page.setViewportSize(390, 560);
		this.page.navigate(this.address + "/#/cypher?q=" + encoded(
				"UNWIND range(1, 50) AS n RETURN n, 'a long text, cut before its end' AS a, 'another one that is long' AS b, 'and more' AS c, 'the end' AS d"));
		button("Write…").click();

		Locator rows = dialog().getByRole(AriaRole.REGION).getByRole(AriaRole.REGION);
		assertThat(rows).hasAttribute("aria-label", "The first 10 of 50 rows");
		assertThat(button("Close")).isInViewport();
		assertThat(dialog().evaluate("it => it.scrollWidth <= it.clientWidth")).isEqualTo(true);
		assertThat(dialog().getByText("The first 10 of 50 rows".toLowerCase()).boundingBox().height).isLessThan(30);
		rows.evaluate("it => it.scrollTo(80, 40)");
		assertThat(rows.evaluate("it => [it.scrollLeft, it.scrollTop]")).isEqualTo(List.of(80, 40));
		assertThat(rows
			.evaluate("it => it.querySelector('th').getBoundingClientRect().top - it.getBoundingClientRect().top"))
			.isEqualTo(0);
	}

	@Test
	void saysWhichWordWasProbablyMeantWhereNothingIsChanged() {
		this.page.navigate(this.address + "/#/cypher?q=" + encoded("MATCH (t:Topics) SET t.seen = true"));
		button("Write…").click();
		assertThat(dialog()).containsText("This changes nothing");
		assertThat(dialog().locator(".fault")).containsText("Did you mean Topic?");
	}

	private static String encoded(String cypher) {
		return URLEncoder.encode(cypher, StandardCharsets.UTF_8).replace("+", "%20");
	}

	private Locator told() {
		return this.page.locator(".writes-told");
	}

	private Locator dialog() {
		return this.page.locator("dialog.writing");
	}

	private Locator button(String name) {
		return this.page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
	}

	private long seen() {
		return this.driver.executableQuery("MATCH (t:Topic {seen: true}) RETURN count(*) AS n")
			.execute()
			.records()
			.getFirst()
			.get("n")
			.asLong();
	}

}
