package newsweft.intake;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;

import com.jayway.jsonpath.JsonPath;
import newsweft.neo4j.RealGraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.util.LinkedMultiValueMap;

import static org.assertj.core.api.Assertions.assertThat;

/** Each refusal names the next step. */
@RealGraph
class LoadRefusalsIT {

	/** Open, and without a post. */
	private static final Path FOLDER = Path.of("cypher", "schema").toAbsolutePath();

	@Autowired
	private Loads loads;

	private LoadRequests requests;

	@BeforeEach
	void connect(@LocalServerPort int port) {
		this.requests = LoadRequests.to(port);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			{"paths": ["/etc"]}                | 403 | outside-corpus-roots
			{"paths": ["target/no such place"]} | 404 | corpus-not-found
			{"paths": ["src/main/java/newsweft/Newsweft.java"]}             | 422 | unknown-corpus
			{"paths": []}                      | 400 | bad-request
			{"paths": [" "]}                   | 400 | bad-request
			{}                                 | 400 | bad-request
			{"paths": ["src"], "prune": "?"}   | 400 | bad-request
			""")
	void whatCannotBeLoaded(String body, int status, String type) {
		problem(this.requests.http()
			.post()
			.uri("/api/loads")
			.contentType(MediaType.APPLICATION_JSON)
			.body(body)
			.exchange(), status, type);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			GET    | /api/loads/nothing/events                | 404 | no-such-load
			DELETE | /api/loads/nothing                       | 404 | no-such-load
			GET    | /api/loads/nothing/report                | 404 | no-report
			GET    | /api/loads/nothing/report?limit=1001     | 400 | bad-request
			GET    | /api/loads/nothing/report?offset=-1      | 400 | bad-request
			""")
	void whatIsNotThere(String method, String path, int status, String type) {
		problem(this.requests.http().method(HttpMethod.valueOf(method)).uri(path).exchange(), status, type);
	}

	@Test
	void anOutcomeThatIsNone() {
		String id = JsonPath.read(this.requests.begin(FOLDER, ", \"dryRun\": true"), "$.id");
		this.requests.events(id);

		problem(this.requests.http().get().uri("/api/loads/" + id + "/report?outcome=lost").exchange(), 400,
				"no-outcome");
	}

	@Test
	void toCancelWhatHasEnded() {
		String id = JsonPath.read(this.requests.begin(FOLDER, ", \"dryRun\": true"), "$.id");
		this.requests.events(id);

		problem(this.requests.http().delete().uri("/api/loads/" + id).exchange(), 409, "load-ended");
	}

	@Test
	void moreLoadsThanAnybodyWaitsFor() {
		CountDownLatch first = LoadRequests.holdTheWorker(this.loads, FOLDER);
		for (int waiting = 0; waiting < Loads.MOST_WAITING; waiting++) {
			this.requests.begin(FOLDER, ", \"dryRun\": true");
		}

		problem(this.requests.http()
			.post()
			.uri("/api/loads")
			.contentType(MediaType.APPLICATION_JSON)
			.body(LoadRequests.wanted(FOLDER, ""))
			.exchange(), 429, "too-many-loads");
		this.loads.list().forEach(LoadJob::cancel);
		first.countDown();
	}

	@Test
	void aRequestForAnotherSite() {
		problem(this.requests.http()
			.post()
			.uri("/api/loads/files")
			.header("Origin", "https://elsewhere.example")
			.contentType(MediaType.MULTIPART_FORM_DATA)
			.body(LoadRequests.parts("x", "x.md"))
			.exchange(), 403, "foreign-request");
	}

	@ParameterizedTest
	@CsvSource({ "a, a/b/c", "a/b/c, a", "a/b, a/b/c" })
	void aFileWithTheNameOfAFolder(String one, String other) {
		problem(this.requests.http()
			.post()
			.uri("/api/loads/files")
			.contentType(MediaType.MULTIPART_FORM_DATA)
			.body(LoadRequests.parts("x", one, other))
			.exchange(), 400, "file-and-folder");
	}

	@Test
	void aRequestWithoutFiles() {
		problem(this.requests.http()
			.post()
			.uri("/api/loads/files")
			.contentType(MediaType.MULTIPART_FORM_DATA)
			.body(new LinkedMultiValueMap<>(Map.of("other", List.of("x"))))
			.exchange(), 400, "no-files");
	}

	@Test
	void filesThatBreakOff() {
		problem(this.requests.http()
			.post()
			.uri("/api/loads/files")
			.header("Content-Type", "multipart/form-data; boundary=x")
			.body("--x\r\nContent-Disposition: form-data; name=\"files\"; filename=\"a.md\"\r\n\r\nhalf")
			.exchange(), 400, "upload-broken");
	}

	@Test
	void moreThanMayBeSent() {
		problem(this.requests.http()
			.post()
			.uri("/api/loads/files")
			.contentType(MediaType.MULTIPART_FORM_DATA)
			.body(LoadRequests.parts("x".repeat(5_000_000), "large.md"))
			.exchange(), 413, "upload-too-large");
	}

	private static void problem(RestTestClient.ResponseSpec answer, int status, String type) {
		answer.expectStatus()
			.isEqualTo(status)
			.expectHeader()
			.contentType(MediaType.APPLICATION_PROBLEM_JSON)
			.expectBody()
			.jsonPath("$.type")
			.isEqualTo("urn:newsweft:problem:" + type)
			.jsonPath("$.detail")
			.value((detail) -> assertThat(String.valueOf(detail)).endsWith("."));
	}

}
