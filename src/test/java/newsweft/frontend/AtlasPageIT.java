package newsweft.frontend;

import java.io.IOException;
import java.nio.file.Files;
import java.util.regex.Pattern;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** What a reader does on the map: the jar, the bundled sample, a browser. */
class AtlasPageIT extends SamplePage {

	@Test
	void goesToAConstellationAndOpensItAsAGraph() {
		Locator constellation = page().locator(".group-head").first();
		constellation.focus();
		page().keyboard().press("Enter");
		assertThat(constellation).hasAttribute("aria-expanded", "true");
		String stories = page().locator(".group-head .group-note").first().textContent();
		assertThat(page().locator(".group-body").first().locator(".story-item"))
			.hasCount(Integer.parseInt(stories.split(" ")[0]));

		page().getByText("Show on the map").first().click();
		assertThat(page()).hasURL(Pattern.compile(".*#/atlas\\?constellation=.+"));
		assertThat(page().locator(".focus-card")).containsText(stories);
		page().reload();
		assertThat(page().locator(".focus-card")).containsText(stories);
		assertThat(barriers()).isEmpty();

		page().locator(".focus-card .primary").click();
		awaitGraph();
		assertThat(page().locator("#graph .figures")).containsText("articles");
		page().goBack();
		assertThat(page().locator(".focus-card")).isVisible();
		assertThat(complaints()).isEmpty();
	}

	@Test
	void foldsCopiesEverywhereUntilTheyAreShownAgain() throws IOException {
		Locator fold = page().getByRole(AriaRole.SWITCH, new Page.GetByRoleOptions().setName("Fold copies"));
		fold.click();
		assertThat(page()).hasURL(Pattern.compile(".*#/atlas\\?copies=folded"));
		assertThat(page().locator("#atlas .figures")).containsText("folded");
		page().reload();
		assertThat(fold).isChecked();

		button("Open all").click();
		page().locator(".story-item").first().click();
		awaitGraph();
		assertThat(page()).hasURL(Pattern.compile(".*#/story/.+copies=folded"));
		button("Export").click();
		Download download = page().waitForDownload(() -> page().locator("[data-format=json]").click());
		assertThat(Files.readString(download.path())).doesNotContain("COPY_OF");
		page().getByText("← Atlas").click();
		assertThat(fold).isChecked();

		fold.click();
		assertThat(page().locator("#atlas .figures")).not().containsText("folded");
		page().goBack();
		assertThat(fold).isChecked();
		assertThat(complaints()).isEmpty();
	}

	@Test
	void weavesFinerStoriesAndThoseOfTheCorpusAgain() {
		Locator figures = page().locator("#atlas .figures");
		assertThat(figures).containsText("stories");
		String before = figures.textContent();
		page().getByText("Finer ↔ coarser stories").click();
		Locator status = page().locator("#weaving-panel [role=status]");
		assertThat(status).containsText("by the corpus");

		button("Finer →").click();
		assertThat(status).containsText("chosen");
		assertThat(figures).not().hasText(before);
		button("By the corpus").click();

		assertThat(status).containsText("by the corpus");
		assertThat(figures).hasText(before);
		assertThat(complaints()).isEmpty();
	}

	@Test
	void saysWhyStoriesWereNotWoven() {
		page().route("**/api/weaving", (route) -> {
			if (route.request().method().equals("POST")) {
				route.abort();
			}
			else {
				route.resume();
			}
		});
		page().getByText("Finer ↔ coarser stories").click();
		button("← Coarser").click();

		assertThat(page().locator("#notice")).containsText("cannot be reached");
		assertThat(page().locator("#weaving-panel")).hasAttribute("aria-busy", "false");
	}

}
