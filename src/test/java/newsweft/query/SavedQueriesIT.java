package newsweft.query;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import newsweft.neo4j.RealGraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

@RealGraph
class SavedQueriesIT {

	@Autowired
	private History history;

	private RestTestClient client;

	@BeforeEach
	void connect(@LocalServerPort int port) {
		this.client = RestTestClient.bindToServer().baseUrl("http://localhost:" + port).build();
		this.history.clear();
	}

	@Test
	void keepsAQueryWithItsParameters() {
		String key = save("Mine", "MATCH (n) RETURN n LIMIT $n");

		assertThat(key).isNotEmpty();
		this.client.get().uri("/api/queries").exchange().expectBody().json("""
				[{"key": "%s", "name": "Mine", "note": "of use", "cypher": "MATCH (n) RETURN n LIMIT $n",
				  "parameters": {"n": 3}}]
				""".formatted(key)).jsonPath("$[0].savedAt").isNotEmpty();
	}

	@Test
	void changesAndRemovesOne() {
		String key = save("Mine", "RETURN 1");

		this.client.put().uri("/api/queries/" + key).contentType(MediaType.APPLICATION_JSON).body("""
				{"name": "Yours", "cypher": "RETURN 2"}""").exchange().expectStatus().isOk();
		this.client.get().uri("/api/queries").exchange().expectBody().json("""
				[{"key": "%s", "name": "Yours", "note": "", "cypher": "RETURN 2", "parameters": {}}]
				""".formatted(key));
		this.client.delete().uri("/api/queries/" + key).exchange().expectStatus().isNoContent();
		this.client.get().uri("/api/queries").exchange().expectBody().json("[]");
		this.client.delete().uri("/api/queries/" + key).exchange().expectStatus().isNotFound();
	}

	@Test
	void refusesANameThatIsTaken() {
		String key = save("Mine", "RETURN 1");

		this.client.post()
			.uri("/api/queries")
			.contentType(MediaType.APPLICATION_JSON)
			.body("""
					{"name": " Mine ", "cypher": "RETURN 2"}""")
			.exchange()
			.expectStatus()
			.isEqualTo(HttpStatus.CONFLICT)
			.expectBody()
			.json("""
					{"type": "urn:newsweft:problem:name-taken", "key": "%s",
					 "detail": "There is a saved query \\"Mine\\" already. Choose another name, or replace that one."}
					""".formatted(key));
	}

	@Test
	void remembersRunsAndHowTheyEnded() {
		ask("UNWIND [1, 2, 3] AS n RETURN n + $n", 2);
		ask("RETRUN 1", 0);
		ask("RETURN 'needle'", 0);

		List<QueryRun> runs = this.history.runs("", 10);

		assertThat(runs).extracting(QueryRun::cypher, QueryRun::outcome, QueryRun::rows)
			.containsExactly(tuple("RETURN 'needle'", QueryRun.Outcome.DONE, 1L),
					tuple("RETRUN 1", QueryRun.Outcome.FAILED, 0L),
					tuple("UNWIND [1, 2, 3] AS n RETURN n + $n", QueryRun.Outcome.CUT, 2L));
		assertThat(runs.get(1).message()).startsWith("'RETRUN' cannot stand here");
		assertThat(runs.getLast().parameters()).isEqualTo(Map.of("n", 7));
	}

	@Test
	void findsRunsAlsoAfterTheyAreWritten(@Autowired Driver driver) {
		ask("RETURN 'Needle' AS a", 0);
		ask("RETURN 'hay'", 0);
		assertThat(stored(driver)).isZero();

		this.history.store();
		ask("RETURN 'needle' AS b", 0);

		assertThat(stored(driver)).isEqualTo(2);
		this.client.get()
			.uri("/api/history?search=NEEDLE&limit=5")
			.exchange()
			.expectBody()
			.json("""
					[{"cypher": "RETURN 'needle' AS b", "parameters": {"n": 7}, "outcome": "done", "rows": 1, "message": ""},
					 {"cypher": "RETURN 'Needle' AS a", "parameters": {"n": 7}, "outcome": "done", "rows": 1, "message": ""}]
					""");
		this.client.delete().uri("/api/history").exchange().expectStatus().isNoContent();
		assertThat(this.history.runs("", 10)).isEmpty();
	}

	@Test
	void tellsWhatWasWantedOfARunAlsoOfOneThatIsStoredWithoutThat(@Autowired Driver driver) {
		ask("EXPLAIN RETURN 'mine'", 0);
		ask(" profile RETURN 'mine'", 0);
		ask("RETURN 'mine' AS earlier", 0);
		this.history.store();
		driver.executableQuery("MATCH (run:QueryRun) WHERE run.cypher ENDS WITH 'earlier' REMOVE run.mode").execute();

		assertThat(this.history.runs("mine", 10)).extracting(QueryRun::mode)
			.containsExactly(QueryRun.Mode.RUN, QueryRun.Mode.PROFILE, QueryRun.Mode.EXPLAIN);
	}

	@Test
	void writesLaterWhatCouldNotBeWritten(@Autowired Driver driver) {
		driver.executableQuery("CREATE CONSTRAINT oneOfAKind FOR (run:QueryRun) REQUIRE run.cypher IS UNIQUE")
			.execute();
		try {
			ask("RETURN 'again'", 0);
			ask("RETURN 'again'", 0);
			this.history.store();
			assertThat(stored(driver)).isZero();
		}
		finally {
			driver.executableQuery("DROP CONSTRAINT oneOfAKind").execute();
		}

		assertThat(this.history.runs("again", 10)).hasSize(2);
		this.history.store();

		assertThat(stored(driver)).isEqualTo(2);
	}

	@Test
	void keepsNoLongParameters() {
		Map<String, Object> longer = Map.of("list", "x".repeat(10_000));
		this.history.add(QueryRun.of(new Query("RETURN $list", longer), Instant.now(), 1, Cut.NONE));

		assertThat(this.history.runs("$list", 1)).singleElement()
			.returns(Map.of(), QueryRun::parameters)
			.returns("Its parameters are too long for the history.", QueryRun::message);
	}

	@Test
	void tellsTheSchema(@Autowired Driver driver) {
		ExampleGraph.create(driver);

		GraphSchema schema = this.client.get()
			.uri("/api/schema")
			.exchange()
			.expectBody(GraphSchema.class)
			.returnResult()
			.getResponseBody();

		assertThat(schema).isNotNull();
		assertThat(schema.labels()).filteredOn((label) -> label.name().equals("Provider"))
			.singleElement()
			.isEqualTo(new GraphSchema.Label("Provider", List.of(new GraphSchema.Property("domain", List.of("STRING")),
					new GraphSchema.Property("name", List.of("STRING")))));
		assertThat(schema.types()).contains(
				new GraphSchema.Type("PUBLISHED_BY", List.of(), List.of(new GraphSchema.Joins("Article", "Provider"))),
				new GraphSchema.Type("RELATED", List.of("rank"), List.of(new GraphSchema.Joins("Article", "Article"))));
		assertThat(schema.functions()).extracting(GraphSchema.Callable::name).contains("count", "duration.between");
		assertThat(schema.procedures()).extracting(GraphSchema.Callable::name)
			.contains("db.labels", "db.index.fulltext.queryNodes")
			.doesNotContain("dbms.listConfig");
	}

	@Test
	void countsOverHttp() {
		this.client.post()
			.uri("/api/query/count")
			.contentType(MediaType.APPLICATION_JSON)
			.body("""
					{"cypher": "UNWIND range(1, $n) AS x RETURN x", "parameters": {"n": 12345}}""")
			.exchange()
			.expectBody()
			.json("""
					{"rows": 12345}""");
	}

	private String save(String name, String cypher) {
		return String.valueOf(this.client.post()
			.uri("/api/queries")
			.contentType(MediaType.APPLICATION_JSON)
			.body("""
					{"name": "%s", "note": "of use", "cypher": "%s", "parameters": {"n": 3}}""".formatted(name, cypher))
			.exchange()
			.expectStatus()
			.isCreated()
			.expectBody(SavedQuery.class)
			.returnResult()
			.getResponseBody()
			.key());
	}

	private void ask(String cypher, int limit) {
		this.client.post().uri("/api/query").contentType(MediaType.APPLICATION_JSON).body("""
				{"cypher": "%s", "limit": %d, "parameters": {"n": 7}}""".formatted(cypher, limit)).exchange();
	}

	private static long stored(Driver driver) {
		return driver.executableQuery("MATCH (run:QueryRun) RETURN count(run) AS runs")
			.execute()
			.records()
			.getFirst()
			.get("runs")
			.asLong();
	}

}
