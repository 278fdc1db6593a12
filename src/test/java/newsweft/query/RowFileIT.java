package newsweft.query;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import newsweft.neo4j.RealGraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@RealGraph
class RowFileIT {

	private static final JsonMapper JSON = new JsonMapper();

	@LocalServerPort
	private int port;

	@BeforeEach
	void createExample(@Autowired Driver driver) {
		driver.executableQuery("""
				CREATE (:Article {key: 'x', title: '=A "title", really'})-[:ABOUT]->(:Topic {name: 'Privacy'})
				""").execute();
	}

	@Test
	void csvHasTheCellsOfTheCommandLine() throws Exception {
		HttpResponse<String> answer = ask("text/csv", """
				MATCH path = (a:Article)-[r:ABOUT]->(t) UNWIND [-1, 9223372036854775807, null] AS n
				RETURN a, r, a.title AS title, n, [n, true] AS list, length(path) AS steps""");

		assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/csv;charset=UTF-8");
		assertThat(answer.headers().firstValue("Content-Disposition"))
			.hasValue("attachment; filename=\"newsweft-rows.csv\"");
		assertThat(answer.body()).isEqualTo("""
				a,r,title,n,list,steps
				article:x,ABOUT article:x topic:Privacy,"'=A ""title"", really",-1,"[-1,true]",1
				article:x,ABOUT article:x topic:Privacy,"'=A ""title"", really",9223372036854775807,\
				"[9223372036854775807,true]",1
				article:x,ABOUT article:x topic:Privacy,"'=A ""title"", really",,"[null,true]",1
				""".replace("\n", "\r\n"));
	}

	@Test
	void jsonLinesHaveTheCellsOfAnAnswer() throws Exception {
		String cypher = "MATCH path = (a:Article)-[r:ABOUT]->() RETURN path, r, {since: date('2031-05-01')} AS map";

		JsonNode line = JSON.readTree(ask("application/jsonl", cypher).body());

		JsonNode row = JSON.readTree(ask("application/json", cypher).body()).at("/rows/0");
		assertThat(line.propertyNames()).containsExactly("path", "r", "map");
		assertThat(line.values()).containsExactlyElementsOf(row.values());
	}

	@Test
	void rowsOfManyBatchesAreAllThereInTheirOrder() throws Exception {
		String[] lines = ask("text/csv", "UNWIND range(1, 1200) AS n RETURN n").body().split("\r\n");

		assertThat(lines).hasSize(1001).startsWith("n", "1", "2").endsWith("999", "1000");
	}

	@Test
	void trailersTellHowManyRowsAndWhatCut() throws IOException {
		assertThat(raw("1.1", "UNWIND range(1, 1200) AS n RETURN n"))
			.contains("\r\nTrailer: Newsweft-Rows, Newsweft-Cut\r\n")
			.endsWith("\r\n0\r\nNewsweft-Rows: 1000\r\nNewsweft-Cut: limit\r\n\r\n");
		assertThat(raw("1.1", "RETURN 1 AS n")).endsWith("\r\n0\r\nNewsweft-Rows: 1\r\nNewsweft-Cut: none\r\n\r\n");
	}

	@Test
	void readersWithoutTrailersGetTheRows() throws IOException {
		assertThat(raw("1.0", "RETURN 1 AS n")).doesNotContain("Newsweft-Cut").endsWith("\r\n\r\nn\r\n1\r\n");
	}

	@Test
	void provenanceIsToldBesideTheFile() throws Exception {
		JsonNode told = JSON.readTree(post("/api/query/provenance", "application/json", """
				{"cypher": "RETURN $a", "parameters": {"a": 1}, "limit": 10, "rows": 3, "cut": "limit",
				 "filter": "x", "order": null}""").body());

		assertThat(told.get("writtenAt").asString()).endsWith("Z");
		assertThat(told.has("order")).isFalse();
		assertThat(told).contains(JSON.readTree("""
				"RETURN $a\""""), JSON.readTree("""
				{"a": 1}"""));
		assertThat(told.get("rows").asInt()).isEqualTo(3);
		assertThat(told.get("cut").asString()).isEqualTo("limit");
	}

	@Nested
	class Refuses {

		@Test
		void aWrongStatementBeforeTheFileBegins() throws Exception {
			HttpResponse<String> answer = ask("text/csv", "RETRUN 1");

			assertThat(answer.statusCode()).isEqualTo(400);
			assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
			assertThat(answer.headers().firstValue("Content-Disposition")).isEmpty();
			assertThat(JSON.readTree(answer.body()).get("type").asString())
				.isEqualTo("urn:newsweft:problem:query-invalid");
		}

		@Test
		void aRowThatFailsBeforeTheFileBegins() throws Exception {
			HttpResponse<String> answer = ask("text/csv", "UNWIND [1, 0] AS n RETURN 10 / n AS part");

			assertThat(answer.statusCode()).isEqualTo(400);
			assertThat(answer.body()).contains("/ by zero").doesNotContain("part");
		}

		@Test
		void toLookWholeWhereALaterRowFails() {
			assertThatThrownBy(() -> ask("text/csv", "UNWIND range(-900, 0) AS n RETURN 10 / n AS part"))
				.isInstanceOf(IOException.class);
		}

		@Test
		void toTellOfACutThatThereIsNot() throws Exception {
			HttpResponse<String> answer = post("/api/query/provenance", "application/json", """
					{"cypher": "RETURN 1", "limit": 10, "rows": 3, "cut": "?"}""");

			assertThat(answer.statusCode()).isEqualTo(400);
			assertThat(answer.body()).contains("cut must be none, limit");
		}

	}

	private HttpResponse<String> ask(String type, String cypher) throws IOException, InterruptedException {
		return post("/api/query", type, question(cypher));
	}

	private HttpResponse<String> post(String path, String type, String body) throws IOException, InterruptedException {
		return HttpClient.newHttpClient()
			.send(HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + path))
				.header("Content-Type", "application/json")
				.header("Accept", type)
				.POST(HttpRequest.BodyPublishers.ofString(body))
				.build(), HttpResponse.BodyHandlers.ofString());
	}

	/** As it comes over the wire: no client of the JDK hands out trailers. */
	private String raw(String version, String cypher) throws IOException {
		String body = question(cypher);
		try (Socket socket = new Socket("localhost", this.port)) {
			socket.getOutputStream()
				.write("""
						POST /api/query HTTP/%s
						Host: localhost:%d
						Accept: text/csv
						Content-Type: application/json
						Content-Length: %d
						Connection: close

						%s""".formatted(version, this.port, body.length(), body)
					.replace("\n", "\r\n")
					.getBytes(StandardCharsets.US_ASCII));
			return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		}
	}

	private static String question(String cypher) {
		return JSON.writeValueAsString(Map.of("cypher", cypher));
	}

}
