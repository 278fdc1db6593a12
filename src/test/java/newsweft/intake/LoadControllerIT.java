package newsweft.intake;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;

import com.jayway.jsonpath.JsonPath;
import newsweft.neo4j.RealGraph;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;

import static org.assertj.core.api.Assertions.assertThat;

@RealGraph
class LoadControllerIT {

	private static final String POST = """
			---
			title: "%s"
			publishedDateTime: 2031-05-01T08:00:00Z
			webUrl: "https://tide.example/%s"
			---
			""";

	@Autowired
	private Loads loads;

	@Autowired
	private Driver driver;

	@Autowired
	private Uploads uploads;

	@LocalServerPort
	private int port;

	private LoadRequests requests;

	/** Below the working folder, which is open. */
	private Path folder;

	@BeforeEach
	void writePosts() throws IOException {
		this.requests = LoadRequests.to(this.port);
		this.folder = Files.createTempDirectory(Path.of("target"), "posts").toRealPath();
		Files.writeString(this.folder.resolve("bridge.md"),
				POST.formatted("Harbour bridge closed after storm", "bridge"));
		Files.writeString(this.folder.resolve("broken.md"), "---\ntitle: \"never closed\n");
		Files.writeString(this.folder.resolve("scan.pdf"), "%PDF");
	}

	@AfterEach
	void remove() {
		Uploads.remove(this.folder);
	}

	@Test
	void loadsAPathAndKeepsItsReportInTheGraph() {
		String id = read(this.requests.begin(this.folder, ""), "$.id");

		List<String> events = this.requests.events(id);

		assertThat(events.getLast()).contains("\"state\":\"done\"", "\"posts\":1", "\"created\":1");
		assertThat(articles()).isEqualTo(1);
		String key = this.driver.executableQuery("MATCH (load:Load) RETURN load.key AS key")
			.execute()
			.records()
			.getFirst()
			.get("key")
			.asString();
		for (String known : new String[] { id, key }) {
			String report = this.requests.get("/api/loads/" + known + "/report");
			assertThat(JsonPath.<List<String>>read(report, "$.entries[*].file")).containsExactly("broken.md",
					"scan.pdf");
			assertThat(JsonPath.<Map<String, Integer>>read(report, "$.outcomes"))
				.isEqualTo(Map.of("rejected", 1, "skipped", 1));
		}
		assertThat(JsonPath.<List<String>>read(this.requests.get("/api/loads"),
				"$.loads[?(@.id=='" + id + "')].corpus[0]"))
			.containsExactly(this.folder.toString());
		assertThat(JsonPath.<List<String>>read(this.requests.get("/api/loads"), "$.loads[*].id")).doesNotContain(key);
	}

	@Test
	void findsInTheReport() {
		String id = read(this.requests.begin(this.folder, ", \"dryRun\": true"), "$.id");
		this.requests.events(id);

		assertThat(JsonPath.<List<String>>read(this.requests.get("/api/loads/" + id + "/report?outcome=rejected"),
				"$.entries[*].file"))
			.containsExactly("broken.md");
		assertThat(JsonPath.<List<String>>read(this.requests.get("/api/loads/" + id + "/report?words=SCAN"),
				"$.entries[*].outcome"))
			.containsExactly("skipped");
		assertThat(JsonPath.<List<String>>read(this.requests.get("/api/loads/" + id + "/report?offset=1&limit=5"),
				"$.entries[*].file"))
			.containsExactly("scan.pdf");
		assertThat(this.requests.http()
			.get()
			.uri("/api/loads/" + id + "/report")
			.accept(MediaType.APPLICATION_NDJSON)
			.exchange()
			.expectHeader()
			.value(HttpHeaders.CONTENT_DISPOSITION, (name) -> assertThat(name).contains("report.jsonl"))
			.expectBody(String.class)
			.returnResult()
			.getResponseBody()).contains("{\"outcome\":\"rejected\",\"file\":\"broken.md\"")
			.contains("\n{\"outcome\":\"summary\",\"posts\":1,")
			.hasLineCount(3);
	}

	@Test
	void aTrialWritesNothingAndIsListed() {
		String id = read(this.requests.begin(this.folder, ", \"dryRun\": true"), "$.id");

		assertThat(this.requests.events(id).getLast()).contains("\"state\":\"done\"", "\"dryRun\":true",
				"\"created\":1");
		assertThat(articles()).isZero();
		assertThat(JsonPath.<List<String>>read(this.requests.get("/api/loads"), "$.loads[*].id")).contains(id);
	}

	@Test
	void pruningThatIsRefusedSaysWhyAndKeepsItsReport() {
		String id = read(this.requests.begin(this.folder, ", \"prune\": true"), "$.id");

		assertThat(this.requests.events(id).getLast()).contains("\"state\":\"failed\"", "prune-refused",
				"mend them, or load without pruning");
		assertThat(this.requests.get("/api/loads/" + id + "/report")).contains("broken.md");
	}

	@Test
	void loadsFilesThatAreSentAndRemovesThem() throws IOException {
		String id = read(this.requests.send("""
				---
				title: "Storm closes the harbour bridge"
				---
				""", "../../storm.md", "notes.txt"), "$.id");

		assertThat(this.requests.events(id).getLast()).contains("\"state\":\"done\"", "\"posts\":2",
				"[\"storm.md\",\"notes.txt\"]");
		assertThat(articles()).isEqualTo(2);
		assertThat(this.uploads.folder()).isEmptyDirectory();
	}

	@Test
	void anotherLoadWaitsForItsTurnAndCanBeCancelled() throws Exception {
		CountDownLatch first = LoadRequests.holdTheWorker(this.loads, this.folder);
		String id = read(this.requests.begin(this.folder, ""), "$.id");
		assertThat(this.requests.get("/api/loads")).contains("\"state\":\"waiting\"");

		assertThat(this.requests.delete(id)).contains("\"state\":\"cancelled\"");
		first.countDown();

		assertThat(this.requests.events(id).getLast()).contains("\"state\":\"cancelled\"");
		this.requests.events(read(this.requests.begin(this.folder, ", \"dryRun\": true"), "$.id"));
		assertThat(articles()).isZero();
	}

	@Test
	void leavesOutWhereLinksLeadOutOfTheOpenFolders() throws IOException {
		Path elsewhere = Files.createTempDirectory("elsewhere");
		try {
			Files.createSymbolicLink(this.folder.resolve("link"), elsewhere);
			String id = read(this.requests.begin(this.folder, ", \"dryRun\": true"), "$.id");
			this.requests.events(id);

			assertThat(this.requests.get("/api/loads/" + id + "/report?outcome=skipped"))
				.contains("link out of the open folders");
		}
		finally {
			Files.delete(elsewhere);
		}
	}

	@Test
	void tellsWhenTheGraphHasChangedWhoeverDidIt() throws IOException {
		try (BufferedReader lines = new BufferedReader(new InputStreamReader(
				URI.create("http://localhost:" + this.port + "/api/loads/events").toURL().openStream(),
				StandardCharsets.UTF_8))) {
			assertThat(next(lines, "graph")).contains("\"articles\":0", "\"created\":0", "\"settled\":true");

			this.driver
				.executableQuery(
						"CREATE (:Load {key: 'x', startedAt: datetime(), created: 12, changed: 3, removed: 1})")
				.execute();

			assertThat(next(lines, "graph")).contains("\"created\":12", "\"changed\":3", "\"removed\":1");
			this.driver.executableQuery("CREATE (:Weaving {key: 'last', stale: true})").execute();
			assertThat(next(lines, "graph")).contains("\"settled\":false");
		}
	}

	private static String next(BufferedReader lines, String event) throws IOException {
		for (String line = lines.readLine(); line != null; line = lines.readLine()) {
			if (line.equals("event: " + event)) {
				return lines.readLine();
			}
		}
		throw new AssertionError("The events ended.");
	}

	private static <T> T read(String json, String path) {
		return JsonPath.read(json, path);
	}

	private long articles() {
		return this.driver.executableQuery("MATCH (a:Article) RETURN count(a) AS articles")
			.execute()
			.records()
			.getFirst()
			.get("articles")
			.asLong();
	}

}
