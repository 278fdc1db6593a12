package newsweft.frontend;

import java.io.IOException;
import java.nio.file.Files;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** The reader writes about what is open, and finds it again. */
class NotesPageIT extends SamplePage {

	private static final String TEXT = "Who wrote\nthis first?";

	@AfterEach
	void deleteAll() {
		page().evaluate("""
				async () => {
				  const notes = await (await fetch('/api/notes')).json();
				  await Promise.all(notes.map(({ id }) =>
				    fetch(`/api/notes?id=${encodeURIComponent(id)}`, { method: 'DELETE' })));
				}
				""");
	}

	@Test
	void keepsANoteOverAReload() {
		openFirstArticle();
		write(TEXT);
		assertThat(button("Edit note")).isFocused();

		page().reload();

		assertThat(page().locator(".note-text")).hasText(TEXT);
		assertThat(barriers()).isEmpty();
		assertThat(complaints()).isEmpty();
	}

	@Test
	void marksAndFindsWhatHasANote() {
		openFirstArticle();
		String title = page().locator(".details-title").textContent();
		write(TEXT);

		button("Outline").click();
		assertThat(page().locator(".outline-item:has(.note-mark)")).containsText(title);
		page().locator(".outline-item:has(.note-mark)").focus();
		assertThat(page().locator(".outline-place")).containsText("with a note");
		button("Table").click();
		page().locator(".node-filter").fill("wrote first");
		assertThat(page().locator(".node-title")).hasCount(1);
		assertThat(page().locator(".node-title")).containsText(title);
		assertThat(barriers()).isEmpty();
	}

	@Test
	void opensANodeFromTheListOfNotes() {
		openFirstArticle();
		String title = page().locator(".details-title").textContent();
		write(TEXT);
		go("#/atlas");

		button("Views").click();
		list().getByRole(AriaRole.BUTTON).first().click();

		assertThat(page().locator(".details-title")).hasText(title);
		assertThat(page().locator("#views-panel")).isHidden();
	}

	@Test
	void bringsADeletedNoteBack() {
		openFirstArticle();
		write(TEXT);

		button("Delete note").click();
		assertThat(page().locator(".note-text")).hasCount(0);
		assertThat(button("Undo").and(page().locator(".note-undo"))).isFocused();
		page().keyboard().press("Enter");

		assertThat(page().locator(".note-text")).hasText(TEXT);
	}

	@Test
	void undoingAStepLeavesTheNote() {
		openFirstArticle();
		String before = page().url();
		page().locator(".actions button").first().click();
		awaitGraph();
		write(TEXT);

		page().keyboard().press("Control+z");

		assertThat(page()).hasURL(before);
		assertThat(page().locator(".note-text")).hasText(TEXT);
	}

	@Test
	void keepsWhatIsBeingWrittenWhileOneLooksElsewhere() {
		openFirstArticle();
		String title = page().locator(".details-title").textContent();
		button("Write a note").click();
		field().fill("Half a thought");

		page().locator(".chips [data-id^='story:']").first().click();
		assertThat(button("Write a note")).isVisible();
		page().goBack();

		assertThat(page().locator(".details-title")).hasText(title);
		assertThat(field()).hasValue("Half a thought");
	}

	@Test
	void saysThatANoteIsTooLongAndKeepsIt() {
		openFirstArticle();
		button("Write a note").click();
		field().fill("x".repeat(10_001));
		button("Save note").click();

		assertThat(page().locator(".note .fault")).containsText("10,000 characters at most");
		assertThat(field()).hasValue("x".repeat(10_001));
	}

	@Test
	void exportsTheNote() throws IOException {
		openFirstArticle();
		write("exported words");

		assertThat(Files.readString(export("json").path())).contains("\"note\":\"exported words\"");
	}

	private void openFirstArticle() {
		openStory("Clearview");
		page().locator(".neighbours [data-id^='article:']").first().click();
		assertThat(page().locator(".sheet .kind")).hasText("Article");
	}

	private void write(String text) {
		button("Write a note").click();
		field().fill(text);
		page().keyboard().press("Control+Enter");
		assertThat(page().locator(".note-text")).hasText(text);
	}

	private Locator field() {
		return page().getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Note").setExact(true));
	}

	private Locator list() {
		return page().getByRole(AriaRole.LIST, new Page.GetByRoleOptions().setName("Notes").setExact(true));
	}

}
