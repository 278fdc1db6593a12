package newsweft.web;

import newsweft.neo4j.RealGraph;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.driver.exceptions.ClientException;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.dao.TransientDataAccessResourceException;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.test.web.servlet.client.RestTestClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

@RealGraph
class ProblemsIT {

	private RestTestClient client;

	@BeforeEach
	void connect(@LocalServerPort int port) {
		this.client = RestTestClient.bindToServer().baseUrl("http://localhost:" + port).build();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			GET  | /api/nope        | There is nothing at GET /api/nope. /api/openapi describes what there is.
			POST | /api/nope/more   | There is nothing at POST /api/nope/more. /api/openapi describes what there is.
			GET  | /nope.html       | There is no page /nope.html. All pages start at /.
			GET  | /apiary          | There is no page /apiary. All pages start at /.
			""")
	void aPathThatDoesNotExistNamesWhereToLook(String method, String path, String detail) {
		problem(this.client.method(HttpMethod.valueOf(method)).uri(path).exchange(), HttpStatus.NOT_FOUND, detail);
	}

	@Test
	void aWrongMethodNamesTheRightOnes() {
		RestTestClient.ResponseSpec response = this.client.delete().uri("/api/stats").exchange();

		problem(response, HttpStatus.METHOD_NOT_ALLOWED, "DELETE is not answered here: use GET.");
		response.expectHeader().valueEquals("Allow", "GET");
	}

	@Test
	void aWrongContentTypeNamesTheRightOne() {
		problem(this.client.post().uri("/api/query").contentType(MediaType.TEXT_PLAIN).body("RETURN 1").exchange(),
				HttpStatus.UNSUPPORTED_MEDIA_TYPE,
				"The content type text/plain;charset=UTF-8 is not understood: send application/json.");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			GET    | /api/nope            | */*              |                  | not-found
			GET    | /api/search          | */*              |                  | bad-request
			GET    | /api/search?q=a&limit=x | */*           |                  | bad-request
			POST   | /api/query           | */*              | application/json | bad-request
			DELETE | /api/stats           | */*              |                  | method-not-allowed
			GET    | /api/stats           | text/csv         |                  | not-acceptable
			POST   | /api/query           | */*              | text/plain       | unsupported-media-type
			""")
	void eachKindHasAName(String method, String path, String accept, @Nullable String contentType, String name) {
		RestTestClient.RequestBodySpec request = this.client.method(HttpMethod.valueOf(method))
			.uri(path)
			.header("Accept", accept);
		if (contentType != null) {
			request.contentType(MediaType.valueOf(contentType)).body("{");
		}

		request.exchange()
			.expectHeader()
			.contentType(MediaType.APPLICATION_PROBLEM_JSON)
			.expectBody()
			.jsonPath("$.type")
			.isEqualTo("urn:newsweft:problem:" + name);
	}

	@Test
	void aDatabaseThatFailsTellsItsCode() {
		ClientException failure = new ClientException("Neo.ClientError.General.X", "Disk is full.");

		for (ProblemDetail problem : new ProblemDetail[] { new Problems().databaseFailed(failure),
				new Problems().dataAccessFailed(new TransientDataAccessResourceException("wrapped", failure)) }) {
			assertThat(problem.getStatus()).isEqualTo(503);
			assertThat(problem.getDetail()).startsWith("Disk is full. Try again in a moment");
			assertThat(problem.getProperties()).contains(entry("code", "Neo.ClientError.General.X"))
				.containsKey("gqlStatus");
		}
	}

	@Test
	void whatNobodyExpectedTellsNothingOfItsInside() {
		ProblemDetail problem = new Problems()
			.dataAccessFailed(new TransientDataAccessResourceException("secret", new IllegalStateException("secret")));

		assertThat(problem.getStatus()).isEqualTo(500);
		assertThat(problem.getDetail()).contains("The log of the server says more").doesNotContain("secret");
	}

	private static void problem(RestTestClient.ResponseSpec response, HttpStatus status, String detail) {
		response.expectStatus()
			.isEqualTo(status)
			.expectHeader()
			.contentType(MediaType.APPLICATION_PROBLEM_JSON)
			.expectBody()
			.jsonPath("$.status")
			.isEqualTo(status.value())
			.jsonPath("$.detail")
			.isEqualTo(detail);
	}

}
