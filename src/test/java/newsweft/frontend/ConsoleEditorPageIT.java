package newsweft.frontend;

import java.util.regex.Pattern;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** Writing a query, and keeping it: the jar, the bundled sample, a browser. */
class ConsoleEditorPageIT extends ConsolePage {

	@Test
	void underlinesWhatIsWrongAndSaysWhatToDo() {
		run("RETURN 1 AS one;\nMATCH (p:Provider)\nRETURN nonsense");
		assertThat(page().locator("#cypher .query-problem")).containsText("line 3");
		assertThat(page().locator(".cm-lintRange-error")).hasText("nonsense");
		assertThat(page().locator(".run-list button")).hasText(new String[] { "1 · done", "2 · failed" });

		run("CREATE (n) RETURN n");
		assertThat(page().locator("#cypher .query-problem")).containsText("read-only");
		assertThat(page().locator("#writes, button.writes >> visible=true")).hasCount(0);
	}

	@Test
	void putsInTheWordsThatWereMeant() {
		run("MTCH (a:Artcle)\nWHERE a.titel <> ''\nRETURN a.titel");
		assertThat(page().locator("#cypher .query-problem")).containsText("Did you mean MATCH?");
		button("Use MATCH").click();
		assertThat(page().locator(".cm-content")).containsText("MATCH (a:Artcle)");

		page().keyboard().press("Control+Enter");
		Locator notes = page().locator("#cypher .query-notes");
		assertThat(notes).hasAttribute("open", "");
		assertThat(notes.locator("li")).hasCount(2);
		assertThat(page().locator(".cm-lintRange-warning")).hasText(new String[] { "Artcle", "titel", "titel" });
		button("Use Article").click();
		button("Use title").click();
		assertThat(page().locator(".cm-lintRange-warning")).hasCount(0);
		page().keyboard().press("Control+Enter");
		assertThat(figures()).hasText(Pattern.compile("[1-9]\\d* rows"));
		assertThat(notes).isHidden();
	}

	@Test
	void saysThatThereIsNothingToRun() {
		run("");
		assertThat(page().locator("#notice")).containsText("There is nothing to run yet");
	}

	@Test
	void leavesNewNamesAndLinesToTheWriter() {
		editor();
		page().keyboard().press("Control+a");
		page().keyboard().type("RETURN 1 AS one\nUNION RETURN 2 AS one\n", new Keyboard.TypeOptions().setDelay(40));
		page().keyboard().press("Control+Enter");
		assertThat(figures()).hasText("2 rows");
		assertThat(page().locator(".cm-line")).hasText(new String[] { "RETURN 1 AS one", "UNION RETURN 2 AS one", "" });
	}

	@Test
	void saysWhichResultIsOfAnEarlierText() {
		run("RETURN $a AS a");
		page().locator("#parameter-a").fill("x");
		page().keyboard().press("Enter");
		assertThat(figures()).hasText("1 row");
		assertThat(page().locator(".result-stale")).isEmpty();
		page().locator("#parameter-a").fill("y");
		assertThat(page().locator(".result-stale")).containsText("before your last changes");
		page().keyboard().press("Control+Enter");
		assertThat(page().locator(".result-stale")).isEmpty();
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
		assertThat(proposals().first()).hasText(Pattern.compile("IN_STORY.*relationship"));
		assertThat(proposals().filter(has("label"))).hasCount(0);
		page().keyboard().press("Tab");
		page().keyboard().type("]->(s:Story) WHERE s.");
		assertThat(proposals().filter(has("headline"))).hasCount(1);
		assertThat(proposals().filter(has("excerpt"))).hasCount(0);
		assertThat(page().locator(".cm-content")).hasText("MATCH (a:Article)-[:IN_STORY]->(s:Story) WHERE s.");
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
		page().locator("#cypher").getByLabel("Name", new Locator.GetByLabelOptions().setExact(true)).fill("Cologne");
		button("Keep").click();
		assertThat(page().locator(".shelf .entry-label")).hasText("Cologne");
		button("Save").click();
		page().locator("#cypher").getByLabel("Name", new Locator.GetByLabelOptions().setExact(true)).fill("Cologne");
		button("Keep").click();
		assertThat(page().locator("#cypher .saved-form .fault")).containsText("already");
		assertThat(complaints()).singleElement().asString().contains("409");
		complaints().clear();

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
	void letsTheKeyboardOutOfTheEditor() {
		write("RETURN 1");
		page().keyboard().press("Escape");
		page().keyboard().press("Tab");
		assertThat(button("Run")).isFocused();
		page().keyboard().press("e");
		assertThat(page().locator(".cm-content")).isFocused();
	}

	private Locator proposals() {
		return page().locator(".cm-tooltip-autocomplete li");
	}

	private static Locator.FilterOptions has(String text) {
		return new Locator.FilterOptions().setHasText(text);
	}

}
