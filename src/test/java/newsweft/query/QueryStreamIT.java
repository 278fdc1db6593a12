package newsweft.query;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import newsweft.neo4j.RealGraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@RealGraph
class QueryStreamIT {

	/** Needs no memory and would take years; no two tests ask the same. */
	private static final String RUNAWAY = "UNWIND range(1, 1000000000000) AS %s RETURN sum(%1$s %% 7)";

	private static final JsonMapper JSON = new JsonMapper();

	@LocalServerPort
	private int port;

	@Autowired
	private Driver driver;

	@BeforeEach
	void createExample() {
		this.driver.executableQuery("""
				CREATE (:Article {key: 'x', title: 'A title'})-[:ABOUT {since: 2020}]->(:Topic {name: 'Privacy'})
				""").execute();
	}

	@Test
	void tellsColumnsThenRowsThenTheEnd() throws Exception {
		List<JsonNode> lines = ask("UNWIND range(1, 3) AS number RETURN number, number * 0.5 AS half", "run", 0);

		assertThat(lines).extracting(QueryStreamIT::type).containsExactly("start", "rows", "end");
		assertThat(lines.get(0)).isEqualTo(json("""
				{"type": "start", "columns": ["number", "half"], "limit": 1000}"""));
		assertThat(lines.get(1)).isEqualTo(json("""
				{"type": "rows", "rows": [[1, 0.5], [2, 1.0], [3, 1.5]]}"""));
		JsonNode end = lines.get(2);
		assertThat(end.get("rows").asInt()).isEqualTo(3);
		assertThat(end.get("cut").asString()).isEqualTo("none");
		assertThat(end.get("gqlStatus").asString()).isEqualTo("00000");
		assertThat(end.get("ends")).isEmpty();
		assertThat(end.get("plan").isNull()).isTrue();
		assertThat(end.get("timing").propertyNames()).containsExactlyInAnyOrder("available", "consumed", "total");
	}

	@Test
	void sendsManyRowsInBatches() throws Exception {
		List<JsonNode> lines = ask("UNWIND range(1, 1200) AS number RETURN number", "run", 5000);

		List<JsonNode> batches = lines.stream().filter((line) -> type(line).equals("rows")).toList();
		assertThat(batches).hasSizeGreaterThan(2).allMatch((batch) -> batch.get("rows").size() <= 500);
		assertThat(batches.stream().mapToInt((batch) -> batch.get("rows").size()).sum()).isEqualTo(1200);
	}

	@Test
	void keepsAllDigitsOfIntegersThatABrowserWouldRound() throws Exception {
		List<JsonNode> lines = ask(
				"RETURN 9223372036854775807 AS most, {n: [9007199254740991, -9007199254740992]} AS map", "run", 0);

		assertThat(lines.get(1).get("rows").get(0)).isEqualTo(
				json("""
						[{"@integer": "9223372036854775807"}, {"n": [9007199254740991, {"@integer": "-9007199254740992"}]}]"""));
	}

	/** More than anything on the way between the database and the reader can hold. */
	@Test
	void waitsForAReaderWhoIsSlow() throws Exception {
		String cypher = "UNWIND range(1, 10000) AS %s RETURN '" + "a".repeat(3000) + "' AS text";
		try (BufferedReader slow = open(cypher.formatted("held"), "run", 10_000)) {
			assertThat(type(JSON.readTree(slow.readLine()))).isEqualTo("start");

			JsonNode quick = ask(cypher.formatted("read"), "run", 10_000).getLast();

			assertThat(quick.get("rows").asInt()).isEqualTo(10_000);
			assertThat(running("held")).isEqualTo(1);
			assertThat(JSON.readTree(slow.lines().reduce("", (before, line) -> line)).get("rows").asInt())
				.isEqualTo(10_000);
		}
		assertThat(running("held")).isZero();
	}

	@Test
	void stopsTheDatabaseWhereTheLimitIsReached() throws Exception {
		JsonNode end = ask("UNWIND range(1, 1000000000000) AS endless RETURN endless", "run", 5).getLast();

		assertThat(end.get("cut").asString()).isEqualTo("limit");
		assertThat(end.get("rows").asInt()).isEqualTo(5);
		assertThat(running("endless")).isZero();
	}

	@Test
	void namesTheNodesAtTheEndsOfEdgesThatNoRowHolds() throws Exception {
		List<JsonNode> lines = ask("MATCH (article)-[about:ABOUT]->() RETURN article, about", "run", 0);

		JsonNode edge = lines.get(1).get("rows").get(0).get(1);
		assertThat(edge.get("@edge").asString()).isEqualTo("ABOUT article:x topic:Privacy");
		assertThat(edge.get("source").asString()).isEqualTo("article:x");
		assertThat(edge.get("target").asString()).isEqualTo("topic:Privacy");
		assertThat(lines.getLast().get("ends")).isEqualTo(json("""
				[{"id": "topic:Privacy", "kind": "Topic", "label": "Privacy", "properties": {"name": "Privacy"}}]"""));
	}

	@Test
	void tellsAtTheEndWhatIsWrong() throws Exception {
		JsonNode problem = ask("MATCH (x)\nRETRUN x", "run", 0).getLast();

		assertThat(type(problem)).isEqualTo("problem");
		assertThat(problem.get("title").asString()).isEqualTo("The query failed");
		assertThat(problem.get("detail").asString()).startsWith("'RETRUN' cannot stand here. Did you mean RETURN?")
			.endsWith(" (line 2, column 1)");
		assertThat(problem.get("gqlStatus").asString()).isEqualTo("42001");
		assertThat(problem.get("line").asInt()).isEqualTo(2);
		assertThat(problem.get("column").asInt()).isEqualTo(1);
	}

	@Test
	void tellsOfAFailureAfterTheRowsBeforeIt() throws Exception {
		List<JsonNode> lines = ask("UNWIND [1, 2, 0] AS number RETURN 10 / number AS part", "run", 0);

		assertThat(type(lines.getLast())).isEqualTo("problem");
		assertThat(lines.getLast().get("detail").asString()).isEqualTo("/ by zero");
	}

	@Test
	void explainsWithoutRunning() throws Exception {
		List<JsonNode> lines = ask("MATCH (a:Article), (t:Topic) RETURN a.title", "explain", 0);

		assertThat(lines).extracting(QueryStreamIT::type).containsExactly("start", "end");
		JsonNode plan = lines.getLast().get("plan");
		assertThat(plan.get("operator").asString()).isEqualTo("ProduceResults");
		assertThat(plan.get("estimatedRows").isNumber()).isTrue();
		assertThat(plan.get("rows").isNull()).isTrue();
		assertThat(plan.get("dbHits").isNull()).isTrue();
		JsonNode notice = lines.getLast().get("notifications").get(0);
		assertThat(notice.get("gqlStatus").asString()).isEqualTo("03N90");
		assertThat(notice.get("title").asString()).isEqualTo("Cartesian product");
		assertThat(notice.get("line").asInt()).isEqualTo(1);
	}

	@Test
	void profilesWhatATypedPrefixAsksFor() throws Exception {
		List<JsonNode> lines = ask("// how?\n profile /* really */ MATCH (a:Article) RETURN a.title", "run", 0);

		assertThat(lines).extracting(QueryStreamIT::type).containsExactly("start", "rows", "end");
		JsonNode plan = lines.getLast().get("plan");
		assertThat(plan.get("rows").asInt()).isEqualTo(1);
		assertThat(plan.get("children").get(0).get("dbHits").asInt()).isPositive();
	}

	@Test
	void tellsThePlaceOfAFaultAlsoInWhatIsExplained() throws Exception {
		JsonNode problem = ask("EXPLAIN MATCH (x)\nRETURN y", "run", 0).getLast();

		assertThat(problem.get("detail").asString()).isEqualTo("Variable `y` not defined (line 2, column 8)");
		assertThat(problem.get("line").asInt()).isEqualTo(2);
	}

	@Test
	void givesSignsOfLifeAndEndsWhatNobodyReads() throws Exception {
		try (BufferedReader lines = open(RUNAWAY.formatted("unread"), "run", 0)) {
			assertThat(type(JSON.readTree(lines.readLine()))).isIn("start", "running");
			assertThat(type(JSON.readTree(lines.readLine()))).isEqualTo("running");
			assertThat(running("unread")).isEqualTo(1);
		}

		await().atMost(Duration.ofSeconds(8)).until(() -> running("unread") == 0);
	}

	@Test
	void saysThatItWasCancelled() throws Exception {
		try (BufferedReader lines = open(RUNAWAY.formatted("cancelled"), "run", 0)) {
			await().until(() -> running("cancelled") == 1);
			HttpClient.newHttpClient()
				.send(HttpRequest.newBuilder(address("/cancelled")).DELETE().build(),
						HttpResponse.BodyHandlers.discarding());

			assertThat(JSON.readTree(lines.lines().toList().getLast()).get("detail").asString())
				.isEqualTo("The query was cancelled.");
		}
		assertThat(running("cancelled")).isZero();
	}

	private static String type(JsonNode line) {
		return line.get("type").asString();
	}

	private static JsonNode json(String text) {
		return JSON.readTree(text);
	}

	private List<JsonNode> ask(String cypher, String mode, int limit) throws IOException, InterruptedException {
		try (BufferedReader lines = open(cypher, mode, limit)) {
			return lines.lines().map(JSON::readTree).toList();
		}
	}

	private BufferedReader open(String cypher, String mode, int limit) throws IOException, InterruptedException {
		String body = JSON
			.writeValueAsString(Map.of("id", "cancelled", "cypher", cypher, "mode", mode, "limit", limit));
		HttpRequest request = HttpRequest.newBuilder(address(""))
			.header("Content-Type", "application/json")
			.header("Accept", "application/x-ndjson")
			.POST(HttpRequest.BodyPublishers.ofString(body))
			.build();
		HttpResponse<InputStream> response = HttpClient.newBuilder()
			.version(HttpClient.Version.HTTP_1_1)
			.build()
			.send(request, HttpResponse.BodyHandlers.ofInputStream());
		assertThat(response.headers().firstValue("Content-Type")).contains("application/x-ndjson");
		return new BufferedReader(new InputStreamReader(response.body(), StandardCharsets.UTF_8));
	}

	private URI address(String path) {
		return URI.create("http://localhost:" + this.port + "/api/query" + path);
	}

	/** How many queries are under way that have a word in their text. */
	private int running(String word) {
		return this.driver
			.executableQuery("SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery CONTAINS $word RETURN 1")
			.withParameters(Map.of("word", "AS " + word))
			.execute()
			.records()
			.size();
	}

}
