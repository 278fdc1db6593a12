package newsweft.query;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

import newsweft.neo4j.CypherCatalogue;
import newsweft.neo4j.DataFiles;
import newsweft.neo4j.RealGraph;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.util.unit.DataSize;
import org.springframework.web.ErrorResponseException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.awaitility.Awaitility.await;

@RealGraph
class WritesIT {

	private static final String MARK_TOPICS = "MATCH (t:Topic) SET t.seen = true RETURN t";

	@Autowired
	private Writes writes;

	@Autowired
	private Driver driver;

	@Autowired
	private JsonMapper json;

	private RestTestClient client;

	private List<?> before;

	@BeforeEach
	void createExample(@LocalServerPort int port) {
		this.client = RestTestClient.bindToServer().baseUrl("http://localhost:" + port).build();
		ExampleGraph.create(this.driver);
		this.before = ExampleGraph.content(this.driver);
	}

	/** Others change the same graph, and log it there. */
	@AfterEach
	void forgetWhatWasLogged() throws IOException {
		Files.deleteIfExists(log());
	}

	@Test
	void showsWhatAStatementWouldChangeAndChangesNothing() {
		JsonNode shown = ask("changes",
				"""
						{"cypher": "CREATE (:Topic {name: $name})-[r:NEAR]->(:Topic {name: 'B'}) RETURN r, [9007199254740993] AS large",
						 "parameters": {"name": "A"}}""",
				HttpStatus.OK);

		assertThat(shown.get("changes")).isEqualTo(this.json.readTree(
				"""
						{"nodesCreated": 2, "nodesDeleted": 0, "relationshipsCreated": 1, "relationshipsDeleted": 0, "propertiesSet": 2,
						 "labelsAdded": 2, "labelsRemoved": 0,
						 "words": ["2 nodes created", "1 relationship created", "2 properties set or removed", "2 labels added"]}
						"""));
		assertThat(shown.at("/rows/0/0/source").asString()).isEqualTo("topic:A");
		assertThat(shown.at("/rows/0/1/0/@integer").asString()).isEqualTo("9007199254740993");
		assertThat(ExampleGraph.content(this.driver)).isEqualTo(this.before);
		assertThat(log()).doesNotExist();
	}

	@Test
	void changesWhatWasShownLogsItAndRemembersIt() throws IOException {
		String mark = ask("changes", statement(MARK_TOPICS, ""), HttpStatus.OK).get("mark").asString();

		JsonNode done = ask("write", statement(MARK_TOPICS, mark), HttpStatus.OK);

		long topics = this.driver.executableQuery("MATCH (t:Topic {seen: true}) RETURN count(*) AS n")
			.execute()
			.records()
			.getFirst()
			.get("n")
			.asLong();
		assertThat(done.at("/changes/propertiesSet").asLong()).isEqualTo(topics).isPositive();
		assertThat(logged()).singleElement().satisfies((line) -> {
			assertThat(line.get("outcome").asString()).isEqualTo("commit");
			assertThat(line.get("cypher").asString()).isEqualTo(MARK_TOPICS);
			assertThat(line.at("/changes/propertiesSet").asLong()).isEqualTo(topics);
		});
		this.client.get().uri("/api/history?search=t.seen&limit=2").exchange().expectBody().json("""
				[{"mode": "write", "outcome": "done", "message": "%1$d properties set or removed"},
				 {"mode": "try", "outcome": "done", "message": "%1$d properties set or removed"}]
				""".formatted(topics));
	}

	@Test
	void changesNothingWhereItWouldBeSomethingElseThanWasShown() throws IOException {
		String mark = this.writes.attempt(query(MARK_TOPICS)).mark();
		this.driver.executableQuery("CREATE (:Topic {name: 'Between'})").execute();
		List<?> between = ExampleGraph.content(this.driver);

		JsonNode problem = ask("write", statement(MARK_TOPICS, mark), HttpStatus.CONFLICT);

		assertThat(problem.get("detail").asString()).contains("now it would be: 5 properties set or removed.");
		assertThat(ExampleGraph.content(this.driver)).isEqualTo(between);
		ask("write", statement(MARK_TOPICS, problem.at("/now/mark").asString()), HttpStatus.OK);
		assertThat(logged()).extracting((line) -> line.get("outcome").asString()).containsExactly("refused", "commit");
		assertThat(remembered(1)).startsWith("The statement would no longer do what was shown");
	}

	@Test
	void changesNothingWhereOtherRowsWereShown() {
		String statement = "MATCH (t:Topic) WITH t ORDER BY t.name LIMIT 1 SET t.seen = true RETURN t.name AS name";
		String mark = this.writes.attempt(query(statement)).mark();
		this.driver.executableQuery("CREATE (:Topic {name: 'A'})").execute();

		JsonNode problem = ask("write", statement(statement, mark), HttpStatus.CONFLICT);

		assertThat(problem.get("title").asString()).isEqualTo("The statement returns other rows than before");
		assertThat(problem.get("detail").asString())
			.contains("1 property set or removed. What is new each time, such as datetime(), should not be returned.");
		assertThat(problem.at("/now/rows/0/0").asString()).isEqualTo("A");
	}

	@Test
	void createsWhatHasAnIdOfTheDatabaseOnly() {
		String statement = "CREATE (n:Unknown)-[r:NEAR]->(:Unknown) RETURN n, r, elementId(n)";
		String mark = this.writes.attempt(query(statement)).mark();
		this.driver.executableQuery("CREATE (:Unknown)").execute();

		ask("write", statement(statement, mark), HttpStatus.OK);
	}

	@Test
	void cancelEndsAnAttempt(@Autowired Console console) {
		CompletableFuture<Trial> running = CompletableFuture.supplyAsync(() -> this.writes.attempt(new Query("mine",
				"UNWIND range(1, 1000000000000) AS n WITH max(n) AS most CREATE (:Topic {name: most})", Map.of(), 0)));
		await().atMost(Duration.ofSeconds(30)).until(() -> {
			console.cancel("mine");
			return running.isDone();
		});

		assertThatThrownBy(running::join).cause().hasMessage("The query was cancelled.");
		assertThat(ExampleGraph.content(this.driver)).isEqualTo(this.before);
	}

	@Test
	void takesAMarkOnceAndForItsOwnStatementOnly() {
		String mark = this.writes.attempt(query("CREATE (:Topic {name: 'One'})")).mark();

		ask("write", statement("CREATE (:Topic {name: 'Two'})", mark), HttpStatus.CONFLICT);
		ask("write", statement("CREATE (:Topic {name: 'One'})", mark), HttpStatus.CONFLICT);
		ask("write", "{\"cypher\": \"CREATE (:Topic)\"}", HttpStatus.CONFLICT);
		assertThat(ExampleGraph.content(this.driver)).isEqualTo(this.before);
	}

	@Test
	void logsThatACommitFailed() throws IOException {
		String statement = "MATCH (t:Topic) DELETE t";
		String mark = this.writes.attempt(query(statement)).mark();

		JsonNode problem = ask("write", statement(statement, mark), HttpStatus.BAD_REQUEST);

		assertThat(problem.get("detail").asString()).contains("still has relationships");
		assertThat(ExampleGraph.content(this.driver)).isEqualTo(this.before);
		assertThat(logged()).extracting((line) -> line.get("outcome").asString()).containsExactly("commit", "failed");
		assertThat(logged()).extracting((line) -> line.get("key").asString())
			.containsOnly(logged().getFirst().get("key").asString());
	}

	@Test
	void changesNothingThatCannotBeLogged() throws IOException {
		String mark = this.writes.attempt(query(MARK_TOPICS)).mark();
		Files.createDirectory(log());

		JsonNode problem = ask("write", statement(MARK_TOPICS, mark), HttpStatus.INSUFFICIENT_STORAGE);

		assertThat(problem.get("detail").asString()).contains(log().toString(), "so it was rolled back");
		assertThat(remembered(0)).isEqualTo(problem.get("detail").asString());
		assertThat(ExampleGraph.content(this.driver)).isEqualTo(this.before);
	}

	@Test
	void neverChangesAnythingInAQuery() {
		this.client.get().uri("/api/console").exchange().expectBody().json("{\"writes\": true}");
		this.client.post()
			.uri("/api/query")
			.contentType(MediaType.APPLICATION_JSON)
			.body("{\"cypher\": \"CREATE (:Topic)\"}")
			.exchange()
			.expectStatus()
			.isForbidden()
			.expectBody()
			.json("""
					{"type": "urn:newsweft:problem:query-read-only", "title": "Run only reads", "way": "/api/query/changes"}""")
			.jsonPath("$.detail")
			.value(String.class, (detail) -> assertThat(detail).contains("Write…", "/api/query/changes"));
		assertThat(ExampleGraph.content(this.driver)).isEqualTo(this.before);
	}

	@Test
	void saysHowToSwitchItOn(@Autowired History history, @Autowired ObjectProvider<ConsoleDriver> drivers,
			@Autowired Guard guard, @Autowired Hints hints, @Autowired Watchdog watchdog,
			@Autowired Inspection inspection, @Autowired CypherCatalogue cypher, @Autowired DataFiles files) {
		QueryProperties off = new QueryProperties(5, 20, 50, DataSize.ofMegabytes(1), Duration.ofSeconds(5), false);
		Writes none = new Writes(drivers, off, guard, hints, watchdog, inspection, cypher, files, this.json);

		ErrorResponseException refusal = catchThrowableOfType(ErrorResponseException.class,
				() -> none.attempt(query("CREATE (:Topic)")));

		assertThat(none.log()).isEmpty();
		RestTestClient reading = RestTestClient.bindToController(new WriteController(none, history)).build();
		reading.get().uri("/api/console").exchange().expectBody().json("{\"writes\": false}");
		for (String what : List.of("changes", "write")) {
			reading.post()
				.uri("/api/query/" + what)
				.contentType(MediaType.APPLICATION_JSON)
				.body("{\"cypher\": \"CREATE (:Topic)\"}")
				.exchange()
				.expectStatus()
				.isForbidden();
		}
		assertThat(refusal.getStatusCode()).isEqualTo(HttpStatus.FORBIDDEN);
		assertThat(refusal.getBody().getDetail()).contains("serve --allow-writes");
		assertThat(catchThrowableOfType(ErrorResponseException.class, () -> none.write(query("CREATE (:Topic)"), "")))
			.isNotNull();
		assertThat(ExampleGraph.content(this.driver)).isEqualTo(this.before);
	}

	private Path log() {
		return this.writes.log().orElseThrow();
	}

	private List<JsonNode> logged() throws IOException {
		return Files.readAllLines(log()).stream().map(this.json::readTree).toList();
	}

	/** What the history says of the run before so many others. */
	private String remembered(int later) {
		byte[] runs = this.client.get().uri("/api/history").exchange().expectBody().returnResult().getResponseBody();
		return this.json.readTree(runs).at("/" + later + "/message").asString();
	}

	private static Query query(String cypher) {
		return new Query(cypher, Map.of());
	}

	private String statement(String cypher, String mark) {
		return this.json.writeValueAsString(Map.of("cypher", cypher, "mark", mark));
	}

	private JsonNode ask(String what, String body, HttpStatus status) {
		byte[] answer = this.client.post()
			.uri("/api/query/" + what)
			.contentType(MediaType.APPLICATION_JSON)
			.body(body)
			.exchange()
			.expectStatus()
			.isEqualTo(status)
			.expectBody()
			.returnResult()
			.getResponseBody();
		return this.json.readTree(answer);
	}

}
