package newsweft.frontend;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** Who does not know the product finds out. */
class HelpPageIT extends SamplePage {

	@Test
	void listsTheKeys() {
		page().locator("body").press("?");

		Locator dialog = page().getByRole(AriaRole.DIALOG);
		assertThat(dialog).containsText("Expand the selected node");
		assertThat(barriers()).isEmpty();
		page().keyboard().press("Escape");
		assertThat(dialog).isHidden();
		assertThat(complaints()).isEmpty();
	}

	@Test
	void whoTypesAQuestionMarkIsNotDisturbed() {
		page().locator("#search input").pressSequentially("why?");

		assertThat(page().locator("#search input")).hasValue("why?");
		assertThat(page().getByRole(AriaRole.DIALOG)).isHidden();
	}

	@ParameterizedTest
	@ValueSource(ints = { 1280, 390 })
	void goesThroughFiveStepsByKeyboard(int width) {
		page().setViewportSize(width, 800);
		button("Tour").click();

		for (int step = 1; step <= 5; step++) {
			assertThat(card().locator(".tour-count")).hasText(step + " of 5");
			assertThat(card()).isFocused();
			assertThat(page().locator(".is-toured")).hasCount(1);
			assertThat(barriers()).isEmpty();
			page().keyboard().press("Tab");
			page().keyboard().press("Enter");
		}

		assertThat(card()).isHidden();
		assertThat(button("Help and keys")).isFocused();
		assertThat(page().locator(".tour-invitation")).isHidden();
		page().reload();
		assertThat(button("Help and keys")).isVisible();
		assertThat(page().locator(".tour-invitation")).isHidden();
	}

	@Test
	void leavesThePageUsableAndCanBeSkippedAndTakenAgain() {
		button("Tour").click();
		page().locator("#atlas .zoom-buttons button").first().click();
		card().focus();
		page().keyboard().press("Escape");
		assertThat(card()).isHidden();
		assertThat(page().locator("#atlas")).isVisible();

		button("Help and keys").click();
		button("Take the tour").click();

		assertThat(card().locator(".tour-count")).hasText("1 of 5");
	}

	@Test
	void anUnknownStorySaysWhatToDoNext() {
		go("#/story/unknown");

		assertThat(page().locator("#graph .stage-note")).containsText("Nothing to draw here");
		assertThat(page().locator("#graph .stage-tools")).isHidden();
		page().locator(".stage-ways").getByText("Search").click();
		assertThat(page().locator("#search input")).isFocused();
		page().locator(".stage-ways").getByText("Open the atlas").click();
		assertThat(page().locator("#atlas")).isVisible();
	}

	@ParameterizedTest
	@ValueSource(strings = { "#/graph?view=garbage", "#/nowhere", "#/story/" })
	void aBrokenAddressSaysSo(String address) {
		go(address);

		assertThat(page().locator("#notice")).containsText("This address leads nowhere");
		assertThat(page().locator("#atlas")).isVisible();

		page().locator("#notice a").getByText("Providers").click();
		assertThat(page().locator("#providers")).isVisible();
		assertThat(page().locator("#notice")).isHidden();
	}

	private Locator card() {
		return page().getByRole(AriaRole.DIALOG, new Page.GetByRoleOptions().setIncludeHidden(true))
			.and(page().locator(".tour-card"));
	}

}
