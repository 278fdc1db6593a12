package newsweft.frontend;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** Comparing two views, as a user does. */
class ComparePageIT extends SamplePage {

	@BeforeEach
	void compareAStoryWithItself() {
		openStory("Clearview");
		button("Compare").click();
		awaitComparison();
	}

	@Test
	void aViewIsComparedWithItselfAtFirst() {
		assertThat(verdict())
			.hasText(Pattern.compile("^0 nodes only left, 0 only right, \\d+ in both; 0 articles .*1\\.00.*"));
		assertThat(complaints()).isEmpty();
	}

	@Test
	void aPeriodOfOneSideTellsWhatIsOnlyOnTheOther() {
		side("Right").getByLabel("From").fill("2020-01-22");
		side("Right").getByLabel("From").blur();

		assertThat(verdict()).hasText(Pattern.compile("^[1-9]\\d* nodes only left, 0 only right, [1-9]\\d* in both.*"));
		assertThat(side("Right").locator(".stage-facts")).containsText("From 22 Jan 2020");
		assertThat(page()).hasURL(Pattern.compile(".*#/compare\\?left=.*&right=.*"));

		page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^Undo"))).click();
		assertThat(verdict()).hasText(Pattern.compile("^0 nodes only left, 0 only right.*"));
	}

	@Test
	void theAddressRestoresBothSides() {
		side("Left").getByLabel("Edges").selectOption("Listings alone");
		assertThat(side("Left").locator(".stage-facts")).containsText("lists as related");
		awaitComparison();
		String told = verdict().textContent();

		page().reload();

		assertThat(verdict()).hasText(told);
		assertThat(side("Left").getByLabel("Edges")).hasValue("listings");
	}

	@Test
	void storiesAndNodesAreToldInWords() {
		side("Right").getByLabel("What").selectOption("The whole corpus");
		awaitComparison();
		button("Stories").click();
		assertThat(page().locator("#compare .ranking-table tbody tr").nth(1)).isVisible();

		button("Nodes").click();
		assertThat(page().locator("#compare .compare-lists h3", new Page.LocatorOptions().setHasText("Only right")))
			.isVisible();
		page().locator("#compare .compare-lists .chip").first().click();
		awaitGraph();
		assertThat(page().locator("#compare")).isHidden();
	}

	@Test
	void oneThemeStandsBesideTheOther() {
		side("Left").getByLabel("What").selectOption("The whole corpus");
		side("Left").getByLabel("Theme").selectOption("Clearview");
		side("Right").getByLabel("What").selectOption("The whole corpus");
		side("Right").getByLabel("Theme").selectOption("Police use");

		assertThat(side("Right").locator(".stage-facts")).containsText("Only theme Police use");
		assertThat(verdict())
			.hasText(Pattern.compile("^[1-9]\\d* nodes only left, [1-9]\\d* only right, [1-9]\\d* in both.*"));
		assertThat(side("Left").getByLabel("Load")).isHidden();
		assertThat(complaints()).isEmpty();
	}

	@Test
	void bothSidesAreExportedAsOneGraph() throws IOException {
		side("Right").getByLabel("From").fill("2020-01-22");
		side("Right").getByLabel("From").blur();
		assertThat(verdict()).hasText(Pattern.compile("^[1-9]\\d* nodes only left, 0 only right, [1-9]\\d* in both.*"));

		Download download = export("json");

		assertThat(download.suggestedFilename()).isEqualTo("newsweft-comparison.json");
		JsonNode graph = new JsonMapper().readTree(Files.readString(download.path()));
		List<JsonNode> right = graph.get("nodes")
			.valueStream()
			.filter((node) -> node.get("inSecond").asBoolean())
			.toList();
		assertThat(graph.get("nodes").valueStream()).allMatch((node) -> node.get("inFirst").asBoolean())
			.hasSizeGreaterThan(right.size());
		assertThat(verdict()).containsText(" %,d in both".formatted(right.size()));
		assertThat(graph.at("/graph/part").asString()).contains("\"first\":", "\"second\":", "2020-01-22");
	}

	@Test
	void aWrongProviderIsToldByEmptySide() {
		side("Left").getByLabel("Provider").fill("nobody.example");
		side("Left").getByLabel("Provider").press("Enter");

		assertThat(side("Left").locator(".stage-facts")).containsText("0 articles");
		assertThat(verdict()).hasText(Pattern.compile("^0 nodes only left, [1-9]\\d* only right, 0 in both\\.$"));
	}

	@Test
	void itIsAccessibleOnSmallScreensToo() {
		assertThat(barriers()).isEmpty();
		page().setViewportSize(390, 844);
		assertThat(barriers()).isEmpty();
		side("Left").getByText("Change this side").click();
		assertThat(side("Left").getByLabel("Provider")).isHidden();
	}

	private Locator verdict() {
		return page().locator(".compare-verdict");
	}

	private Locator side(String name) {
		return page().getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName(name + " side"));
	}

	private void awaitComparison() {
		assertThat(page().locator("#compare")).hasAttribute("aria-busy", "false");
		assertThat(verdict()).containsText("in both");
	}

}
