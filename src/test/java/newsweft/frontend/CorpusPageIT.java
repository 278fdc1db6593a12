package newsweft.frontend;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.Page;
import newsweft.cli.TemporaryServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.springframework.util.FileSystemUtils;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Posts are loaded from the page. Other tests look at the same graph, so that none of
 * these loads changes it; but every page tells that a load has come to an end.
 */
@Isolated
class CorpusPageIT extends SamplePage {

	private static TemporaryServer server;

	@RegisterExtension
	static final BeforeAllCallback SERVER = (context) -> server = TemporaryServer.of("", context);

	/** Below the working folder, which is open. */
	private Path folder;

	@BeforeEach
	void writePosts() throws IOException {
		this.folder = Files.createTempDirectory(Path.of("target"), "posts").toAbsolutePath();
		Files.writeString(this.folder.resolve("bridge.md"), """
				---
				title: "Harbour bridge closed after storm"
				webUrl: "https://tide.example/bridge"
				---
				""");
		Files.writeString(this.folder.resolve("broken.md"), "---\ntitle: \"never closed\n");
		Files.writeString(this.folder.resolve("scan.pdf"), "%PDF");
	}

	@AfterEach
	void remove() throws IOException {
		FileSystemUtils.deleteRecursively(this.folder);
	}

	@ParameterizedTest
	@ValueSource(ints = { 1280, 390 })
	void triesAPathAndTellsWhatIsWrongWithIt(int width) throws IOException {
		page().setViewportSize(width, 800);
		go("#/corpus");
		page().getByLabel("Only try it").check();
		path().fill(this.folder.toString());
		path().press("Enter");

		assertThat(said()).containsText("Tried only: 1 post read; articles: 1 new. 1 post could not be read.");
		page().locator("[data-load]").first().click();
		assertThat(entries()).hasCount(2);
		assertThat(page().locator(".corpus-report h3")).isFocused();
		page().locator("[data-outcome=rejected]").click();
		assertThat(entries()).hasCount(1);
		assertThat(entries()).containsText("broken.md, line 1");
		assertThat(page().locator("[data-outcome=rejected]")).isFocused();
		page().reload();
		assertThat(entries()).hasCount(1);
		page().locator("[data-outcome=all]").click();
		assertThat(entries()).hasCount(2);
		page().getByLabel("Words of a file or a reason").fill("SCAN");
		assertThat(entries()).hasCount(1);
		assertThat(entries()).containsText("scan.pdf");
		assertThat(barriers()).isEmpty();

		Download report = page().waitForDownload(() -> button("Save as file").click());
		assertThat(Files.readAllLines(report.path())).hasSize(3).last().asString().contains("\"summary\"");
		button("Close the report").click();
		assertThat(page().locator(".corpus-report")).isHidden();
		assertThat(page().locator("[data-load]").first()).isFocused();
		assertThat(complaints()).isEmpty();
	}

	@Test
	void loadsAnewWhatIsThereAlready() {
		go("#/corpus");
		path().fill("src/main/resources/sample-corpus");
		button("Load").click();

		assertThat(said()).containsText("no article changed.");
		assertThat(page().locator(".corpus-loads tbody tr").first()).containsText("sample-corpus");
		said().getByText("See the atlas").click();
		assertThat(stories().first()).isVisible();
		assertThat(complaints()).isEmpty();
	}

	@Test
	void takesChosenFiles() {
		go("#/corpus");
		page().getByLabel("Only try it").check();

		page().waitForFileChooser(() -> button("Choose files").click())
			.setFiles(new Path[] { this.folder.resolve("bridge.md"), this.folder.resolve("scan.pdf") });

		assertThat(said()).containsText("bridge.md, scan.pdf: Tried only: 1 post read; articles: 1 new.");
		assertThat(complaints()).isEmpty();
	}

	@Test
	void takesFilesThatAreDroppedAnywhere() {
		go("#/corpus");
		page().getByLabel("Only try it").check();
		page().evaluate(
				"""
						() => {
						  const files = new DataTransfer();
						  files.items.add(new File(['---\\ntitle: "Dropped"\\n---\\n'], 'dropped.md'));
						  for (const type of ['dragover', 'drop'])
						    document.querySelector('#corpus h2').dispatchEvent(new DragEvent(type, { dataTransfer: files, bubbles: true, cancelable: true }));
						}
						""");

		assertThat(said()).containsText("dropped.md: Tried only: 1 post read");
		assertThat(page().locator(".corpus-drop")).not().hasClass("corpus-drop is-over");
	}

	@Test
	void saysThatADroppedFolderCannotBeRead() {
		go("#/corpus");
		page().evaluate(
				"""
						() => {
						  const folder = { isDirectory: true, createReader: () => ({ readEntries: (found, failed) => failed(new DOMException('It is gone', 'NotFoundError')) }) };
						  DataTransferItem.prototype.webkitGetAsEntry = () => folder;
						  const files = new DataTransfer();
						  files.items.add(new File([''], 'posts'));
						  document.querySelector('#corpus h2').dispatchEvent(new DragEvent('drop', { dataTransfer: files, bubbles: true, cancelable: true }));
						}
						""");

		assertThat(fault()).containsText("could not be read (NotFoundError: It is gone). Check that it is still there");
		assertThat(complaints()).isEmpty();
	}

	@Test
	void saysWhatToDoWithAPathThatCannotBeRead() {
		go("#/corpus");
		path().fill("/etc");
		button("Load").click();
		assertThat(fault()).containsText("/etc is not below");
		assertThat(fault()).containsText("newsweft.corpus.roots");

		path().fill("target/nowhere");
		button("Load").click();

		assertThat(fault()).containsText("does not exist. Name a folder");
		assertThat(barriers()).isEmpty();
	}

	@Test
	void refusesToPruneWhereAPostIsBroken() {
		go("#/corpus");
		page().getByLabel("Remove all articles").check();
		path().fill(this.folder.toString());
		button("Load, and remove the rest").click();

		assertThat(said()).containsText("nothing was changed. The report says which they are");
		assertThat(page().getByLabel("Remove all articles")).not().isChecked();
	}

	@Test
	void saysThatTheGraphHasChangedAndWaitsToBeAsked() throws IOException {
		try (Driver driver = GraphDatabase.driver(server.connection("uri"),
				AuthTokens.basic(server.connection("username"), server.connection("password")))) {
			page();
			assertThat(stories().first()).isVisible();
			String before = page().url();
			driver
				.executableQuery(
						"CREATE (:Load {key: 'z', startedAt: datetime(), created: 12, changed: 0, removed: 0})")
				.execute();
			try {
				assertThat(page().locator("#changed")).containsText("The graph has changed: 12 new articles.");
				assertThat(barriers()).isEmpty();
				page().waitForResponse((answer) -> answer.url().contains("/api/atlas"),
						() -> button("Refresh").click());
				assertThat(page().locator("#changed")).isEmpty();
				assertThat(page()).hasURL(before);
				assertThat(complaints()).isEmpty();
			}
			finally {
				driver.executableQuery("MATCH (load:Load {key: 'z'}) DELETE load").execute();
			}
		}
	}

	private Locator path() {
		return page().getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("A path on the computer"));
	}

	private Locator said() {
		return page().locator(".corpus-said");
	}

	private Locator entries() {
		return page().locator(".corpus-entry");
	}

	private Locator fault() {
		return page().locator(".corpus-load .fault");
	}

}
