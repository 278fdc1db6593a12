package newsweft.frontend;

import java.time.Duration;

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
				+ "/#/cypher?q=MATCH%20(t:Topic)%20WHERE%20$today%20%3C%3E%20''%20SET%20t.seen%20=%20true%20RETURN%20t");

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
		assertThat(this.page.locator(".writes-told")).hasText("The graph is changed: 3 properties set or removed.");
		assertThat(seen()).isEqualTo(3);

		this.page.navigate(this.address + "/#/cypher?q=DROP%20INDEX%20articleText");
		button("Write…").click();
		assertThat(this.page.locator(".query-problem")).containsText("neither the schema nor the database");
		assertThat(dialog()).isHidden();
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
