package newsweft.frontend;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpHandlers;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.SimpleFileServer;
import com.sun.net.httpserver.SimpleFileServer.OutputLevel;
import newsweft.browser.InChromium;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.webjars.WebJarVersionLocator;

import static org.assertj.core.api.Assertions.assertThat;

@InChromium
class FrontendIT {

	private static final Path FRONTEND = Path.of("frontend").toAbsolutePath();

	/**
	 * The library that the page has, too, before its modules run, and that a worker
	 * imports.
	 */
	private static final String D3 = "/webjars/d3/dist/d3.min.js";

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
		HttpServer server = SimpleFileServer
			.createFileServer(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), FRONTEND, OutputLevel.NONE);
		server.createContext(D3, HttpHandlers.of(200, Headers.of("Content-Type", "text/javascript"), d3()));
		server.start();
		try (Page page = browser.newPage()) {
			page.navigate("http://localhost:" + server.getAddress().getPort() + "/test/");
			page.addScriptTag(new Page.AddScriptTagOptions().setUrl(D3));
			return (List<Map<String, String>>) page.evaluate(RUN_ALL, testFiles());
		}
		finally {
			server.stop(0);
		}
	}

	private static String d3() throws IOException {
		String path = new WebJarVersionLocator().fullPath("d3", "dist/d3.min.js");
		try (InputStream library = FrontendIT.class.getClassLoader().getResourceAsStream(path)) {
			return new String(Objects.requireNonNull(library).readAllBytes(), StandardCharsets.UTF_8);
		}
	}

	private static List<String> testFiles() throws IOException {
		try (Stream<Path> files = Files.list(FRONTEND.resolve("test"))) {
			return files.map((file) -> file.getFileName().toString())
				.filter((name) -> name.endsWith(".test.js"))
				.sorted()
				.toList();
		}
	}

}
