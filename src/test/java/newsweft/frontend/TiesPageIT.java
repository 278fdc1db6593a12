package newsweft.frontend;

import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.MouseButton;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** Where nodes come from, and what joins them. */
class TiesPageIT extends SamplePage {

	/** Where in the picture a line is and no node. */
	private static final String A_LINE = """
			async () => {
			  const { pictureOn } = await import('/graph/picture.js');
			  const surface = document.querySelector('#graph .surface');
			  for (let y = 40; y < surface.clientHeight; y += 9)
			    for (let x = 40; x < surface.clientWidth; x += 31)
			      if (await pictureOn(surface).lineAt({ x, y })) return [x, y];
			}
			""";

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
		Locator.ClickOptions there = pointAtALine();

		page().locator("#graph canvas.surface").click(there);

		assertThat(page().locator(".tie h4").first()).isVisible();
		assertThat(page()).hasURL(Pattern.compile("selected=(RELATED|SIMILAR|COPY_OF)"));
	}

	@Test
	void theMenuOfALineIsHeadedByWhatItJoins() {
		Locator.ClickOptions there = pointAtALine();
		List<String> told = page().locator("#graph .tooltip p").allTextContents();

		page().locator("#graph canvas.surface").click(there.setButton(MouseButton.RIGHT));

		assertThat(page().locator(".context-name span"))
			.hasText(new String[] { told.get(0), "– " + told.get(2), told.get(1) });
		assertThat(page().getByRole(AriaRole.MENU)).hasAttribute("aria-label",
				told.get(0) + " – " + told.get(2) + " " + told.get(1));
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

	/** What is pointed at is lit, and told of. */
	private Locator.ClickOptions pointAtALine() {
		openStory("Clearview");
		// What comes late makes room for itself, and moves the picture.
		page().waitForLoadState(LoadState.NETWORKIDLE);
		assertThat(page().locator(".stage.is-busy")).hasCount(0);
		List<?> line = (List<?>) page().evaluate(A_LINE);
		Locator.ClickOptions there = new Locator.ClickOptions().setPosition(((Number) line.get(0)).doubleValue(),
				((Number) line.get(1)).doubleValue());
		page().locator("#graph canvas.surface").hover(new Locator.HoverOptions().setPosition(there.position));
		assertThat(page().locator("#graph .tooltip").first()).isVisible();
		return there;
	}

	private void openFirstArticle() {
		openStory("Clearview");
		page().locator(".neighbours [data-id^='article:']").first().click();
		assertThat(page().locator(".sheet .kind")).hasText("Article");
	}

}
