package newsweft.frontend;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** What the reader did is taken back, done again and told, step by step. */
class StepsPageIT extends SamplePage {

	@BeforeEach
	void beginAtTheAtlas() {
		go("");
	}

	@Test
	void undoesAndRedoesEachStepOverAReload() {
		openStory("Clearview AI");
		String opened = figures();
		expand();
		String expanded = figures();
		page().keyboard().press("h");
		awaitGraph();
		String hidden = figures();
		foldCopies();
		String folded = figures();
		assertThat(List.of(opened, expanded, hidden, folded)).doesNotHaveDuplicates();
		assertThat(undo()).hasAccessibleName("Undo: Copies folded");
		assertThat(redo()).hasAccessibleName("Redo");
		assertThat(redo()).hasAttribute("aria-disabled", "true");

		undo().click();
		assertThat(figuresLine()).hasText(hidden);
		assertThat(copies()).not().isChecked();
		undo().click();
		assertThat(figuresLine()).hasText(expanded);
		page().reload();
		assertThat(figuresLine()).hasText(expanded);
		assertThat(redo()).hasAccessibleName(Pattern.compile("Redo: Hide .+"));
		undo().click();
		assertThat(figuresLine()).hasText(opened);
		assertThat(undo()).hasAccessibleName(Pattern.compile("Undo: Open .*Clearview.*"));

		redo().click();
		assertThat(figuresLine()).hasText(expanded);
		page().keyboard().press("Control+Shift+z");
		assertThat(figuresLine()).hasText(hidden);
		page().keyboard().press("Control+y");
		assertThat(figuresLine()).hasText(folded);
		assertThat(copies()).isChecked();
		assertThat(complaints()).isEmpty();
	}

	@Test
	void agreesWithTheBrowsersBackAndForward() {
		openStory("Clearview AI");
		String opened = figures();
		expand();
		String expanded = figures();

		page().goBack();
		assertThat(figuresLine()).hasText(opened);
		assertThat(redo()).hasAccessibleName(Pattern.compile("Redo: Expand .+"));
		redo().click();
		assertThat(figuresLine()).hasText(expanded);
		page().keyboard().press("Control+z");
		assertThat(figuresLine()).hasText(opened);
		page().goForward();
		assertThat(figuresLine()).hasText(expanded);
		assertThat(redo()).hasAttribute("aria-disabled", "true");
		assertThat(undo()).hasAccessibleName(Pattern.compile("Undo: Expand .+"));
	}

	@Test
	void walksToAnyStepAndDropsTheUndoneOnesWithTheNext() {
		go("#/providers");
		go("#/bridges");
		openTab("Cypher");
		button("Steps").click();
		assertThat(steps()).hasText(new String[] { "Atlas", "Providers", "Bridges", "Query" });

		steps().getByText("Providers").click();
		assertThat(page().locator("#providers")).isVisible();
		assertThat(steps().and(page().locator("[aria-current=step]"))).hasText("Providers");
		page().keyboard().press("Escape");
		assertThat(steps().first()).isHidden();

		foldCopies();
		button("Steps").click();
		assertThat(steps()).hasText(new String[] { "Atlas", "Providers", "Copies folded" });
	}

	@Test
	void undoesWhatTheBrowserHasForgotten() {
		for (int turn = 0; turn < 30; turn++) {
			openTab("Bridges");
			openTab("Providers");
		}
		button("Steps").click();
		assertThat(steps()).hasCount(61);

		steps().first().click();

		assertThat(page().locator("#atlas")).isVisible();
		assertThat(undo()).hasAttribute("aria-disabled", "true");
		assertThat(redo()).hasAccessibleName("Redo: Bridges");
		redo().click();
		assertThat(page().locator("#bridges")).isVisible();
		assertThat(undo()).hasAccessibleName("Undo: Bridges");
	}

	@Test
	void leavesTheKeysToTheTextThatIsWritten() {
		go("#/cypher");
		Locator editor = page().locator("#cypher .cm-content");
		editor.pressSequentially("RETURN 1");
		assertThat(editor).containsText("RETURN 1");
		editor.press("Control+z");
		editor.press("Control+z");

		assertThat(editor).not().containsText("RETURN 1");
		assertThat(page().locator("#cypher")).isVisible();
		page().locator("#cypher").focus();
		page().keyboard().press("Control+z");
		assertThat(page().locator("#atlas")).isVisible();
	}

	@Test
	void savesTheStepsAsText() throws IOException {
		openStory("Clearview AI");
		expand();
		page().keyboard().press("h");
		awaitGraph();
		String address = page().url();
		foldCopies();
		undo().click();
		assertThat(redo()).hasAccessibleName("Redo: Copies folded");

		button("Steps").click();
		Download download = page().waitForDownload(() -> button("Save as text").click());
		List<String> lines = Files.readAllLines(download.path());

		assertThat(download.suggestedFilename()).isEqualTo("newsweft-steps.md");
		assertThat(lines.get(2)).startsWith("275 articles · ");
		assertThat(lines.stream().filter((line) -> line.matches("\\d+\\. .*"))).satisfiesExactly(
				(line) -> assertThat(line).startsWith("1. Atlas"),
				(line) -> assertThat(line).startsWith("2. Open ").contains("Clearview"),
				(line) -> assertThat(line).startsWith("3. Expand "), (line) -> assertThat(line).startsWith("4. Hide "));
		assertThat(lines).last().isEqualTo("   <" + address + ">");
	}

	@Test
	void isOpenToAllAndFitsASmallScreen() {
		openStory("Clearview AI");
		expand();
		undo().click();
		awaitGraph();
		button("Steps").click();
		assertThat(barriers()).isEmpty();

		page().setViewportSize(390, 844);
		assertThat(steps().first()).isVisible();
		assertThat(barriers()).isEmpty();
		assertThat(page().evaluate("() => document.documentElement.scrollWidth")).isEqualTo(390);
		assertThat(page().evaluate("""
				() => [...document.querySelectorAll('.masthead, .masthead *')]
				  .map((part) => part.getBoundingClientRect())
				  .filter(({ width, left, right }) => width > 1 && (left < 0 || right > 390)).length
				""")).isEqualTo(0);
	}

	private Locator undo() {
		return page().locator(".step-button").first();
	}

	private Locator redo() {
		return page().locator(".step-button").last();
	}

	private Locator steps() {
		return page().locator(".step-list button");
	}

	private Locator copies() {
		return page().getByRole(AriaRole.SWITCH);
	}

	private Locator figuresLine() {
		return page().locator("#graph .figures").first();
	}

	private String figures() {
		return figuresLine().textContent();
	}

	private void openTab(String name) {
		page().locator("#masthead nav").getByText(name, new Locator.GetByTextOptions().setExact(true)).click();
		assertThat(page().locator("#" + name.toLowerCase(Locale.ROOT))).isVisible();
	}

	private void expand() {
		// One of the story's own: any other would come in by a step.
		Locator articles = page().locator("#graph .neighbours")
			.filter(new Locator.FilterOptions()
				.setHas(page().locator("h4").filter(new Locator.FilterOptions().setHasText("Articles"))));
		articles.locator(".entry").first().click();
		page().locator("#graph [aria-keyshortcuts=e]").click();
		assertThat(undo()).hasAccessibleName(Pattern.compile("Undo: Expand .+"));
		awaitGraph();
	}

	private void foldCopies() {
		copies().click();
		assertThat(undo()).hasAccessibleName("Undo: Copies folded");
		if (page().locator("#graph").isVisible()) {
			awaitGraph();
		}
	}

}
