package newsweft.frontend;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.AfterEach;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** A graph with what is done with it. */
abstract class GraphPage extends SamplePage {

	@AfterEach
	void pageHadNoComplaint() {
		assertThat(complaints()).isEmpty();
	}

	/** The picture of a story, with the focus on it. */
	final void openPicture() {
		openStory("Clearview AI");
		assertThat(figures()).containsText("articles");
		assertThat(page().locator(".stage.is-busy")).hasCount(0);
		page().locator("#graph .surface").focus();
	}

	final void choose(String entry) {
		menu().locator("[data-text='" + entry + "']").click();
	}

	final void press(String... keys) {
		for (String key : keys) {
			page().keyboard().press(key);
		}
	}

	final Locator menu() {
		return page().locator(".context-menu");
	}

	final Locator said() {
		return page().locator(".selection-said");
	}

	final Locator figures() {
		return page().locator("#graph .figures").first();
	}

	final Locator focused() {
		return page().locator(":focus");
	}

}
