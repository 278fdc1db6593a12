package newsweft.frontend;

import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.BoundingBox;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** Where nodes come from, and what joins them. */
class TiesPageIT extends SamplePage {

	@Test
	void tellsFromWhichLoadAnArticleComes() {
		openFirstArticle();

		assertThat(page().locator(".origin")).containsText("First loaded");
		assertThat(page().locator(".origin")).containsText("posts");
		assertThat(barriers()).isEmpty();
	}

	@Test
	void tellsByKeyboardWhatJoinsTwoNodes() {
		openFirstArticle();
		String neighbour = page().locator(".neighbour .entry").nth(1).locator(".entry-label").textContent();
		page().locator(".neighbour .entry").first().focus();
		page().keyboard().press("ArrowDown");
		page().keyboard().press("Tab");
		page().keyboard().press("Enter");

		assertThat(page().locator(".tie-title")).containsText(neighbour);
		assertThat(page().locator(".tie-title button").first()).isFocused();
		assertThat(page().locator(".tie .facts").first()).not().isEmpty();
		assertThat(barriers()).isEmpty();
		assertThat(complaints()).isEmpty();
	}

	@Test
	void anAddressLeadsToWhatJoinsTwoNodes() {
		openFirstArticle();
		page().locator(".why").first().click();
		String ends = page().locator(".tie-title").textContent();

		page().reload();

		assertThat(page().locator(".tie-title")).hasText(ends);
		button("Back to the first").click();
		assertThat(page().locator(".sheet .kind")).hasText("Article");
	}

	@Test
	void aClickOnALineTellsWhy() {
		openStory("Clearview");
		BoundingBox canvas = page().locator("#graph canvas.surface").boundingBox();
		Locator tooltip = page().locator("#graph .tooltip:visible");
		boolean found = false;
		for (int y = 40; y < canvas.height && !found; y += 9) {
			for (int x = 40; x < canvas.width && !found; x += 31) {
				page().mouse().move(canvas.x + x, canvas.y + y);
				found = tooltip.count() > 0;
				if (found) {
					page().mouse().click(canvas.x + x, canvas.y + y);
				}
			}
		}

		assertThat(page().locator(".tie h4").first()).isVisible();
		assertThat(page()).hasURL(Pattern.compile("selected=(RELATED|SIMILAR|COPY_OF)"));
	}

	@Test
	void sortsNeighbours() {
		openFirstArticle();
		page().locator(".neighbours-order select").selectOption("date");

		Locator section = page().locator(".neighbours:has(.neighbour)").first();
		List<String> dates = section.locator(".entry-detail")
			.allTextContents()
			.stream()
			.flatMap((detail) -> Pattern.compile("\\d{4}-\\d\\d-\\d\\d").matcher(detail).results())
			.map(MatchResult::group)
			.toList();

		assertThat(dates).hasSizeGreaterThan(1).isSortedAccordingTo(Comparator.reverseOrder());
	}

	private void openFirstArticle() {
		openStory("Clearview");
		page().locator(".neighbours [data-id^='article:']").first().click();
		assertThat(page().locator(".sheet .kind")).hasText("Article");
	}

}
