package newsweft.frontend;

import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** Filters, colours and layouts of a graph. */
class FiltersPageIT extends SamplePage {

	@Test
	void filtersByProviderAndTakesItBack() {
		openStory("Clearview AI");
		int all = nodesShown();
		button("Filter and style").click();
		Locator providers = page().getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName("Providers"));
		providers.getByRole(AriaRole.CHECKBOX).first().check();
		awaitGraph();

		assertThat(page()).hasURL(Pattern.compile(".*[?&]provider=.+"));
		assertThat(page().locator("#graph .figures")).containsText("filtered out");
		int filtered = nodesShown();
		assertThat(filtered).isPositive().isLessThan(all);
		page().reload();
		awaitGraph();
		assertThat(page().locator("#graph .figures")).containsText("filtered out");
		assertThat(nodesShown()).isEqualTo(filtered);

		page().locator(".filter-chip").click();
		awaitGraph();
		assertThat(page().locator("#graph .figures")).not().containsText("filtered out");
		assertThat(nodesShown()).isEqualTo(all);
		assertThat(complaints()).isEmpty();
	}

	@Test
	void showsTheDaysThatAreBrushedOrTyped() {
		openStory("Clearview AI");
		button("Filter and style").click();
		Locator timeline = page().locator(".timeline");
		assertThat(timeline.locator("rect").first()).isVisible();
		double width = timeline.boundingBox().width;
		double left = timeline.boundingBox().x;
		double middle = timeline.boundingBox().y + 20;
		page().mouse().move(left + 0.05 * width, middle);
		page().mouse().down();
		page().mouse().move(left + 0.45 * width, middle);
		page().mouse().up();
		awaitGraph();
		assertThat(page()).hasURL(Pattern.compile(".*[?&]to=\\d{4}-\\d\\d-\\d\\d.*"));
		int brushed = nodesShown();

		Locator to = page().getByLabel("To, in UTC");
		to.fill(to.getAttribute("min"));
		to.blur();
		awaitGraph();
		assertThat(page().locator(".filter-chip").last()).containsText("To ");
		assertThat(nodesShown()).isLessThan(brushed);
	}

	@Test
	void coloursAndArrangesAsChosenAndKeepsThatInTheAddress() {
		openStory("Clearview AI");
		page().keyboard().press("f");
		page().getByLabel("Colour by").selectOption("provider");
		page().getByLabel("Size by").selectOption("quality");
		page().getByLabel("Layout").selectOption("timeline");
		assertThat(page()).hasURL(Pattern.compile(".*color=provider&size=quality&layout=timeline"));
		Locator first = page().locator(".legend .swatch + button").first();
		assertThat(first).isVisible();
		assertThat(barriers()).isEmpty();

		first.click();
		assertThat(page()).hasURL(Pattern.compile(".*[?&]provider=.+"));
		page().reload();
		page().keyboard().press("f");
		assertThat(page().getByLabel("Layout")).hasValue("timeline");
		assertThat(page().getByLabel("Colour by")).hasValue("provider");
		assertThat(complaints()).isEmpty();
	}

	@Test
	void keepsANodeWhereItWasDropped() {
		openStory("Clearview AI");
		assertThat(page().locator("#graph .stage")).not().hasClass(Pattern.compile(".*is-busy.*"));
		Locator canvas = page().locator("#graph .surface");
		page().locator("#graph .entry").first().waitFor();
		double x = canvas.boundingBox().x + canvas.boundingBox().width / 2;
		double y = canvas.boundingBox().y + canvas.boundingBox().height / 2;
		Locator over = page().locator("#graph .surface.is-over");
		for (int ring = 0; ring < 40 && over.count() == 0; ring++) {
			page().mouse().move(x + 9 * ring * Math.cos(ring), y + 6 * ring * Math.sin(ring));
			if (over.count() > 0) {
				page().mouse().down();
				page().mouse().move(x + 60, y + 130);
				page().mouse().up();
				break;
			}
		}
		assertThat(page()).hasURL(Pattern.compile(".*[?&]pinned=.+"));
		button("Filter and style").click();
		button("Let all nodes go").click();
		assertThat(page()).not().hasURL(Pattern.compile(".*pinned=.+"));
	}

	@Test
	void saysWhatIsMissingWhenNothingPasses() {
		openStory("Clearview AI");
		String story = page().url().substring(page().url().indexOf('#'));
		go(story + "?provider=nowhere.example");
		awaitGraph();
		assertThat(page().locator("#graph .stage-note")).containsText("filter");
		button("Show all of it").click();
		awaitGraph();
		assertThat(nodesShown()).isPositive();
	}

	@Test
	void fitsASmallScreen() {
		openStory("Clearview AI");
		page().setViewportSize(390, 844);
		button("Filter and style").click();
		assertThat(page().locator(".tools").first()).isVisible();
		assertThat(page().evaluate("document.documentElement.scrollWidth")).isEqualTo(390);
		assertThat(barriers()).isEmpty();
		page().keyboard().press("Escape");
	}

}
