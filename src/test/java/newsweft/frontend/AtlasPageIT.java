package newsweft.frontend;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** What a reader does on the map: the jar, the bundled sample, a browser. */
class AtlasPageIT extends SamplePage {

	/** Longer than the map waits until it writes down where it came to rest. */
	private static final int SETTLED_MILLIS = 600;

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
	void fliesToWhatSearchFindsAndOpensItOnASecondEnter() {
		find("Clearview", "Article");
		assertThat(page()).hasURL(Pattern.compile(".*#/atlas\\?mark=article%3A.+"));
		assertThat(page().locator(".spot-card:visible")).containsText("In the story");
		assertThat(here()).containsText("Found: article");
		assertThat(here()).containsText("articles");
		String found = page().locator(".spot-card:visible h2").textContent();
		assertThat(barriers()).isEmpty();
		assertThat(surface()).isFocused();
		page().keyboard().press("Enter");

		awaitGraph();
		assertThat(page()).hasURL(Pattern.compile(".*[?&]selected=article%3A.+"));
		assertThat(page().locator("#graph")).containsText(found);
		page().goBack();
		assertThat(page().locator(".spot-card:visible h2")).hasText(found);
		page().goBack();
		assertThat(page().locator(".spot-card:visible")).hasCount(0);
		assertThat(here()).isEmpty();
		assertThat(complaints()).isEmpty();
	}

	@Test
	void findsStoriesConstellationsAndProvidersOnTheMap() {
		find("Clearview", "Story");
		assertThat(page().locator(".spot-card:visible")).containsText("Story ·");
		find("wired", "Provider");
		assertThat(page().locator(".spot-card:visible")).containsText("Its articles are marked");
		find("facial", "Constellation");
		assertThat(page()).hasURL(Pattern.compile(".*#/atlas\\?constellation=[^&]+"));
		button("Steps").click();
		assertThat(page().locator(".step-list li")).hasCount(4);
		assertThat(page().locator(".step-list li").nth(1)).containsText("Find ");
		page().keyboard().press("Escape");
		page().locator(".focus-card .primary").click();
		awaitGraph();
		assertThat(complaints()).isEmpty();
	}

	@Test
	void showsArticlesWhenItIsNearAndOpensTheOneInTheMiddle() {
		find("Clearview", "Article");
		assertThat(here()).containsText("Found: article");
		page().keyboard().press("Escape");
		assertThat(here()).not().containsText("Found");
		assertThat(here()).containsText(Pattern.compile("Here: .+ › .+ › .+ · \\d+ articles"));
		String article = here().textContent().replaceFirst(".* › ([^›]+?) · .*", "$1");
		page().keyboard().press("Enter");

		awaitGraph();
		assertThat(page().locator("#graph")).containsText(article);
		assertThat(page()).hasURL(Pattern.compile(".*[?&]selected=article%3A.+"));
		assertThat(complaints()).isEmpty();
	}

	@Test
	void theAddressKeepsThePlaceForWindowsOfAnySize(Browser browser) {
		assertThat(page().locator("#atlas .figures")).containsText("stories");
		surface().focus();
		Object entries = page().evaluate("history.length");
		for (String key : List.of("+", "+", "+", "Shift+ArrowLeft", "ArrowUp")) {
			page().keyboard().press(key);
		}
		assertThat(here()).containsText("view");
		assertThat(page()).hasURL(Pattern.compile(".*#/atlas\\?at=[-\\d._]+"));
		page().waitForTimeout(SETTLED_MILLIS);
		assertThat(page().evaluate("history.length")).isEqualTo(entries);
		String address = page().url();
		String place = here().textContent().split(" · ")[0];

		try (Page other = browser.newPage(new Browser.NewPageOptions().setViewportSize(390, 844))) {
			other.navigate(address);
			assertThat(other.locator(".here")).containsText(place);
			assertThat(other).hasURL(address);
			assertThat(other.locator(".minimap")).isHidden();
		}
		page().keyboard().press("0");
		assertThat(here()).isEmpty();
		page().goBack();
		assertThat(here()).containsText(place);
		assertThat(page()).hasURL(address);
		assertThat(complaints()).isEmpty();
	}

	@Test
	void theMinimapMovesTheMap() {
		Locator minimap = page().locator(".minimap");
		assertThat(page().locator("#atlas .figures")).containsText("stories");
		assertThat(minimap).isHidden();
		surface().focus();
		for (int at = 0; at < 4; at++) {
			page().keyboard().press("+");
			page().waitForTimeout(SETTLED_MILLIS);
		}
		assertThat(minimap).isVisible();
		String before = page().url();
		minimap.click(new Locator.ClickOptions().setPosition(12, 12));
		assertThat(page()).not().hasURL(before);
		String jumped = page().url();
		minimap.hover(new Locator.HoverOptions().setPosition(60, 60));
		page().mouse().down();
		page().mouse().move(page().viewportSize().width / 3.0, page().viewportSize().height / 1.2);
		page().mouse().up();
		assertThat(page()).not().hasURL(jumped);

		page().goBack();
		page().goBack();
		assertThat(page()).hasURL(before);
		assertThat(complaints()).isEmpty();
	}

	/** Chooses the first hit of a kind. */
	private void find(String words, String kind) {
		page().locator("#search-input").fill(words);
		page().locator("[aria-labelledby=search-" + kind + "] [role=option]").first().click();
	}

	private Locator here() {
		return page().locator("#atlas .here");
	}

	private Locator surface() {
		return page().locator("#atlas .surface");
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
		assertThat(Files.readString(export("json").path())).doesNotContain("COPY_OF");
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
