package newsweft.frontend;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.AfterEach;

import static org.assertj.core.api.Assertions.assertThat;

/** The Cypher page with what is done on it. */
abstract class ConsolePage extends SamplePage {

	static final String STORIES = """
			MATCH (a:Article)-[:IN_STORY]->(s:Story)
			RETURN s.label AS story, count(*) AS articles, s
			ORDER BY articles DESC""";

	@AfterEach
	void pageHadNoComplaint() {
		assertThat(complaints()).isEmpty();
	}

	final Locator editor() {
		if (!page().url().contains("#/cypher")) {
			page().waitForResponse("**/api/schema", () -> go("#/cypher"));
		}
		Locator editor = page().getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Cypher query"));
		editor.click();
		return editor;
	}

	final void write(String cypher) {
		editor();
		page().keyboard().press("Control+a");
		page().keyboard().press("Delete");
		page().keyboard().insertText(cypher);
	}

	final void run(String cypher) {
		write(cypher);
		page().keyboard().press("Control+Enter");
	}

	final void show(String view) {
		page().getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName("Show as"))
			.getByText(view, new Locator.GetByTextOptions().setExact(true))
			.click();
	}

	final Locator figures() {
		return page().locator(".result-bar .figures");
	}

	final Locator cell(int row, int column) {
		return page().locator("tr[aria-rowindex='" + (row + 2) + "'] td").nth(column);
	}

}
