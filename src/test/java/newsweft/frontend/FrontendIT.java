package newsweft.frontend;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import newsweft.browser.InChromium;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import static org.assertj.core.api.Assertions.assertThat;

@InChromium
class FrontendIT {

	private static final String RUN_ALL = """
			async (files) => {
			  for (const file of files) await import(`/test/${file}`);
			  const { runAll } = await import('/test/harness.js');
			  return (await runAll()).map(({ name, failure }) => ({ name, failure: failure ?? '' }));
			}
			""";

	@TestFactory
	Stream<DynamicTest> modulesPassTheirTests(Browser browser) throws IOException {
		List<Map<String, String>> outcomes = outcomes(browser);
		assertThat(outcomes).hasSizeGreaterThan(50);
		return outcomes.stream()
			.map((outcome) -> DynamicTest.dynamicTest(outcome.get("name"),
					() -> assertThat(outcome.get("failure")).as(outcome.get("name")).isEmpty()));
	}

	@SuppressWarnings("unchecked")
	private static List<Map<String, String>> outcomes(Browser browser) throws IOException {
		try (FrontendFiles files = new FrontendFiles(); Page page = browser.newPage()) {
			page.navigate(files.address() + "/test/");
			page.addScriptTag(new Page.AddScriptTagOptions().setUrl(FrontendFiles.D3));
			return (List<Map<String, String>>) page.evaluate(RUN_ALL, testFiles());
		}
	}

	private static List<String> testFiles() throws IOException {
		try (Stream<Path> files = Files.list(FrontendFiles.FOLDER.resolve("test"))) {
			return files.map((file) -> file.getFileName().toString())
				.filter((name) -> name.endsWith(".test.js"))
				.sorted()
				.toList();
		}
	}

}
