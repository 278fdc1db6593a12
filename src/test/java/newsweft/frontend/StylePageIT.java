package newsweft.frontend;

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
