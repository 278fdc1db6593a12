package newsweft.frontend;

import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** What colours, sizes, widths and letters say. */
class StylePageIT extends SamplePage {

	@Test
	void coloursByTopicSizesByPageRankAndSaysSo() {
		openStory("Clearview");
		button("Filter and style").click();
		page().getByLabel("Colour by").selectOption("topic");
		page().getByLabel("Size by").selectOption("pagerank");
		page().getByLabel("Line width by").selectOption("score");

		assertThat(page().locator("#graph .legend")).containsText("coloured by its rarest topic here");
		assertThat(page().locator("#graph .legend")).containsText("PageRank");
		assertThat(page().locator("#graph .legend")).containsText("Thicker: more alike");
		assertThat(page().url()).contains("color=topic", "size=pagerank", "width=score");
		assertThat(barriers()).isEmpty();
		assertThat(complaints()).isEmpty();
	}

	@Test
	void filtersByATopicOfTheLegend() {
		openStory("Clearview");
		button("Filter and style").click();
		page().getByLabel("Colour by").selectOption("topic");
		page().locator("#graph .legend .swatch + button").last().click();

		assertThat(page().locator("#graph .filter-chip")).hasCount(1);
		assertThat(page().url()).contains("topic=");
	}

	@Test
	void coloursByThemeAndShowsOneAlone() {
		openStory("Clearview");
		int all = nodesShown();
		button("Filter and style").click();
		page().getByLabel("Colour by").selectOption("theme");
		Locator themes = page().locator("#graph .legend .swatch + button");
		assertThat(themes.first()).hasText(Pattern.compile("(Clearview|Police use) \\d+"));
		awaitGraph();

		assertThat(themes.first()).hasAttribute("title", "Show only these");

		page().getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName("Themes"))
			.getByLabel("Police use")
			.check();

		assertThat(page().locator("#graph .filter-chip")).hasText(Pattern.compile("Theme: Police use.*"));
		assertThat(page().locator("#graph .figures").first()).containsText("filtered out");
		assertThat(nodesShown()).isPositive().isLessThan(all);
		page().reload();
		assertThat(page().locator("#graph .legend .swatch").first()).isVisible();
		page().keyboard().press("f");
		assertThat(page().getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName("Themes"))
			.getByRole(AriaRole.CHECKBOX, new Locator.GetByRoleOptions().setChecked(true))).hasCount(1);
		assertThat(complaints()).isEmpty();
	}

	@Test
	void aFilterByAThemeThatIsGoneSaysSoAndCanBeRemoved() {
		openStory("Clearview");
		int all = nodesShown();
		page().navigate(page().url() + "?theme=No%20more");
		assertThat(page().locator(".filters-gone"))
			.hasText("The theme “No more” is gone: deleted or renamed. Remove the filter");
		assertThat(page().locator(".stage-note")).isHidden();
		assertThat(page().locator("#notice")).isHidden();
		assertThat(barriers()).isEmpty();

		button("Remove the filter").click();
		awaitGraph();
		assertThat(page().locator(".filters-gone")).isHidden();
		assertThat(nodesShown()).isEqualTo(all);
	}

	@Test
	void lettersStandInTheLegendOnRequestAndStay() {
		openStory("Clearview");
		button("Filter and style").click();
		page().getByLabel("Colour by").selectOption("provider");
		assertThat(page().locator("#graph .legend .swatch").first()).isEmpty();

		page().getByLabel("Letters in the marks, beside their colours").check();

		assertThat(page().locator("#graph .legend .swatch").first()).hasText("A");
		page().reload();
		assertThat(page().locator("#graph .legend .swatch").first()).hasText("A");
	}

}
