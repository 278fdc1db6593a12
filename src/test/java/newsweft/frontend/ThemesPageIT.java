package newsweft.frontend;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** Comparing themes, and editing them, as a user does. */
class ThemesPageIT extends SamplePage {

	private static final Pattern COMPARED = Pattern.compile(".*“Clearview” and “Police use”.*articles carry both.*");

	@Test
	void theVerdictStandsFirstAndEveryFigureLeadsToItsArticles() {
		go("#/themes");
		assertThat(sentence()).hasText(COMPARED);
		assertThat(page().locator(".witness")).hasCount(4);
		page().locator(".witness summary").last().click();
		assertThat(page().locator(".variant")).hasCount(30);
		assertThat(page().locator(".ring").first()).isVisible();

		button("B: sort by articles of Police use").click();
		assertThat(page()).hasURL(Pattern.compile(".*sort=-a1$"));
		List<Integer> sorted = numbers(rows().locator("td:nth-child(4)"));
		assertThat(sorted).isSortedAccordingTo(Comparator.reverseOrder());
	}

	@Test
	void aFigureLeadsToAGraphOfExactlyItsArticlesAndBack() {
		go("#/themes?sort=-a1");
		Locator figure = rows().first().locator(".figure").last();
		int articles = Integer.parseInt(figure.textContent());
		figure.click();
		awaitGraph();
		assertThat(nodesShown()).isEqualTo(articles);
		assertThat(page().locator("#graph .stage-title"))
			.hasText(Pattern.compile("Articles of (“Clearview” and )?“Police use”"));
		page().locator("#graph .crumb").getByText("← Themes").click();
		assertThat(page()).hasURL(Pattern.compile(".*#/themes\\?sort=-a1$"));

		Locator both = sentence().locator(".figure").first();
		int shared = Integer.parseInt(both.textContent());
		both.click();
		awaitGraph();
		assertThat(nodesShown()).isEqualTo(shared);
		assertThat(complaints()).isEmpty();
	}

	@Test
	void daysChosenByKeysNarrowTheTableButNotTheVerdict() {
		go("#/themes");
		assertThat(sentence()).hasText(COMPARED);
		String verdict = sentence().textContent();
		int all = sum(numbers(rows().locator("td:nth-child(4)")));
		Locator first = page().getByRole(AriaRole.SLIDER, new Page.GetByRoleOptions().setName("First day"));
		first.focus();
		page().keyboard().press("End");
		page().keyboard().press("ArrowLeft");

		assertThat(page()).hasURL(Pattern.compile(".*from=\\d{4}-\\d\\d-\\d\\d$"));
		assertThat(first).isFocused();
		assertThat(page().locator(".themes-basis")).containsText("of all days");
		int some = sum(numbers(rows().locator("td:nth-child(4)")));
		assertThat(some).isPositive().isLessThan(all);
		assertThat(sentence()).hasText(verdict);

		button("Compare these days only").click();
		assertThat(page().locator(".themes-place")).containsText("Compared only in The whole corpus, From");
		assertThat(page().locator(".themes-basis")).containsText("in the chosen part");
		button("Compare in all articles").click();
		assertThat(sentence()).hasText(verdict);
	}

	@Test
	void aThemeShowsWhatFallsInAndOutWhileItIsWrittenAndIsKept() {
		go("#/themes");
		button("New theme").click();
		button("Save").click();
		assertThat(page().locator("#theme-name-fault")).hasText("Give it a name.");
		page().locator(".theme-editor").getByLabel("Name").fill("Bans");
		words().fill("ban");
		assertThat(page().locator(".theme-preview mark").first())
			.hasText(Pattern.compile("ban", Pattern.CASE_INSENSITIVE));
		button("Save").click();
		assertThat(chips()).hasCount(3);
		assertThat(page().locator(".themes-pair")).hasCount(3);
		page().reload();
		assertThat(chips().last()).containsText("Bans");

		button("Bans: edit").click();
		page().locator(".theme-editor").getByLabel("Name").fill("police USE");
		button("Save").click();
		assertThat(page().locator("#theme-name-fault"))
			.hasText("There is a theme “Police use” already; choose another name.");
		words().fill("moratorium");
		assertThat(page().locator(".preview-said")).hasText(Pattern.compile(".* \\d+ fall in, [1-9]\\d* fall out\\."));
		assertThat(page().locator(".preview-list.is-out li").first()).isVisible();
		words().fill("ban AND (");
		assertThat(page().locator("#theme-text-fault")).containsText("not in Lucene's syntax");
		page().keyboard().press("Escape");

		go("#/themes?theme=Clearview&theme=Bans");
		deleteBans();
		assertThat(page().locator(".themes-state")).containsText("One theme has nothing to be compared with");
		said().locator("button").click();
		assertThat(chips().last()).containsText("Bans");
		deleteBans();
		go("#/atlas");
		go("#/themes");
		assertThat(sentence()).hasText(COMPARED);
		assertThat(said()).isEmpty();
	}

	private void deleteBans() {
		button("Bans: edit").click();
		button("Delete").click();
		assertThat(said()).containsText("“Bans” is deleted.");
	}

	@Test
	void aFileOfThemesIsTakenInWholeAndCanBeTakenBack(@TempDir Path folder) {
		go("#/themes");
		assertThat(chips()).hasCount(2);
		Path file = folder.resolve("themes.json");
		page().waitForDownload(() -> button("Save as file").click()).saveAs(file);
		page().getByLabel("A file of themes").setInputFiles(file);
		assertThat(said()).containsText("2 themes imported. Replaced: Clearview, Police use.");

		take("[{\"name\": \"Ferries\", \"query\": \"ferry\"}, {\"name\": \"Clearview\", \"query\": \"ferry\"}]");
		assertThat(said()).containsText("2 themes imported. New: Ferries. Replaced: Clearview.");
		assertThat(page().locator(".theme-add")).containsText("Ferries");
		assertThat(sentence()).not().hasText(COMPARED);
		said().locator("button").click();
		assertThat(said()).hasText("The import is taken back.");
		assertThat(page().locator(".theme-add")).not().containsText("Ferries");
		assertThat(sentence()).hasText(COMPARED);

		take("{}");
		assertThat(said()).containsText("The file cannot be used: it is no file of themes");
	}

	private void take(String file) {
		page().getByLabel("A file of themes")
			.setInputFiles(new FilePayload("t.json", "application/json", file.getBytes(StandardCharsets.UTF_8)));
	}

	@Test
	void aThemeThatIsGoneIsToldOfWithThoseThatAreKnown() {
		go("#/themes?theme=Nobody&theme=Clearview");
		assertThat(page().locator(".themes-state")).containsText("There is no theme “Nobody”");
		assertThat(page().locator(".themes-state")).containsText("Known are “Clearview”, “Police use”");
		assertThat(page().locator(".themes-found")).isHidden();
		button("Take “Police use”").click();
		assertThat(sentence()).hasText(COMPARED);
	}

	@Test
	void aGraphIsComparedByItself() {
		openStory("Clearview");
		int articles = nodesShown();
		button("Compare themes here").click();
		assertThat(page().locator(".themes-basis"))
			.hasText(Pattern.compile("Of " + articles + " articles in the chosen.*"));
		assertThat(sentence()).containsText("too few articles to say");
		assertThat(page().locator(".themes-advice")).containsText("What helps: compare in all articles");
		assertThat(complaints()).isEmpty();
	}

	@Test
	void aComparisonCanBeStoppedAndBegunAgain() {
		page().route("**/api/themes/compare", (route) -> {
		});
		go("#/themes");
		button("Cancel").click();
		assertThat(page().locator(".themes-state")).containsText("Stopped.");
		page().unroute("**/api/themes/compare");
		page().route("**/api/themes/compare", (route) -> route.abort());
		button("Compare again").click();
		assertThat(page().locator("#notice")).containsText("Newsweft cannot be reached");
		page().unroute("**/api/themes/compare");
		button("Try again").click();
		assertThat(sentence()).hasText(COMPARED);
	}

	@Test
	void isTakenAwayAsJsonAsTablesAndOnTwoPages() throws IOException {
		go("#/themes");
		assertThat(sentence()).hasText(COMPARED);
		String json = Files.readString(page().waitForDownload(() -> button("JSON").click()).path());
		assertThat(json).contains("\"sentence\": \"" + sentence().textContent().substring(0, 20));
		assertThat(entriesOf(page().waitForDownload(() -> button("CSV tables").click()))).contains("pairs.csv",
				"stories.csv", "provenance.json");
		String pdf = new String(page().pdf(new Page.PdfOptions().setFormat("A4")), StandardCharsets.ISO_8859_1);
		assertThat(Pattern.compile("/Type\\s*/Page\\b").matcher(pdf).results()).hasSize(2);
	}

	@Test
	void itIsAccessibleOnSmallScreensAndInTheDarkToo() {
		go("#/themes");
		assertThat(sentence()).hasText(COMPARED);
		page().locator(".witness summary").all().forEach(Locator::click);
		assertThat(barriers()).isEmpty();
		page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
		page().setViewportSize(390, 844);
		assertThat(barriers()).isEmpty();
		assertThat(page().evaluate("document.documentElement.scrollWidth")).isEqualTo(390);
		button("Clearview: edit").click();
		assertThat(page().locator(".theme-preview mark").first()).isVisible();
		assertThat(barriers()).isEmpty();
		page().keyboard().press("Escape");
		assertThat(page().locator(".theme-editor")).isHidden();
	}

	private Locator sentence() {
		return page().locator(".themes-sentence");
	}

	private Locator rows() {
		return page().locator(".themes-matrix tbody tr");
	}

	private Locator chips() {
		return page().locator(".theme-chip");
	}

	private Locator said() {
		return page().locator(".themes-said");
	}

	private Locator words() {
		return page().locator(".theme-editor textarea");
	}

	/** The figures of a column; a dash is none. */
	private static List<Integer> numbers(Locator cells) {
		cells.first().waitFor();
		return cells.allTextContents().stream().map((text) -> text.equals("–") ? 0 : Integer.parseInt(text)).toList();
	}

	private static int sum(List<Integer> numbers) {
		return numbers.stream().mapToInt(Integer::intValue).sum();
	}

	private static List<String> entriesOf(Download download) throws IOException {
		List<String> names = new ArrayList<>();
		try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(download.path()))) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				names.add(entry.getName());
			}
		}
		return names;
	}

}
