package newsweft.query;

import java.util.Map;

import newsweft.neo4j.RealGraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;

@RealGraph
class QueryControllerIT {

	private static final String ARTICLE = """
			"article:x", "kind": "Article", "label": "A title",
			"properties": {"key": "x", "publishedAt": "2020-01-18T10:00:00Z", "title": "A title"}""";

	private static final String ABOUT = """
			"ABOUT article:x topic:Privacy", "kind": "ABOUT", "source": "article:x", "target": "topic:Privacy",
			"properties": {}""";

	private static final String TOPIC = """
			"topic:Privacy", "kind": "Topic", "label": "Privacy", "properties": {"name": "Privacy"}""";

	private RestTestClient client;

	@BeforeEach
	void createExample(@Autowired Driver driver, @LocalServerPort int port) {
		this.client = RestTestClient.bindToServer().baseUrl("http://localhost:" + port).build();
		driver.executableQuery("""
				CREATE (:Article {key: 'x', title: 'A title', publishedAt: datetime('2020-01-18T10:00Z')})
				  -[:ABOUT]->(:Topic {name: 'Privacy'})
				""").execute();
	}

	@Test
	void answersWithNodesRelationshipsAndPaths() {
		ask("""
				{"cypher": "MATCH path = (article:Article)-[about]->() RETURN article, about, path", "limit": 7}""")
			.expectStatus()
			.isOk()
			.expectHeader()
			.contentType(MediaType.APPLICATION_JSON)
			.expectBody()
			.json("""
					{
					  "columns": ["article", "about", "path"],
					  "rows": [[{"@node": %1$s}, {"@edge": %2$s}, {"@path": [{"@node": %1$s}, {"@edge": %2$s}, {"@node": %3$s}]}]],
					  "graph": {
					    "nodes": [{"id": %1$s}, {"id": %3$s}],
					    "edges": [{"id": %2$s}],
					    "figures": {"shown": 2, "total": 2, "rankedBy": ""}
					  },
					  "truncated": false,
					  "limit": 7
					}
					"""
				.formatted(ARTICLE, ABOUT, TOPIC));
	}

	@Test
	void answersWithIntegersAsNumbersHoweverLargeTheyAre() {
		ask("""
				{"cypher": "RETURN 9223372036854775807 AS most"}""").expectStatus().isOk().expectBody().json("""
				{"rows": [[9223372036854775807]]}""");
	}

	@Test
	void answersWithValues() {
		ask("""
				{"cypher": "MATCH (a:Article) RETURN {at: a.publishedAt, none: null} AS map, ['a', 1, 0.5, true] AS list"}""")
			.expectStatus()
			.isOk()
			.expectBody()
			.json("""
					{
					  "columns": ["map", "list"],
					  "rows": [[{"at": "2020-01-18T10:00:00Z", "none": null}, ["a", 1, 0.5, true]]],
					  "graph": {"nodes": [], "edges": [], "figures": {"shown": 0, "total": 0, "rankedBy": ""}},
					  "truncated": false,
					  "limit": 1000
					}
					""")
			.jsonPath("$.millis")
			.isNumber();
	}

	@Test
	void takesParametersAndLimit() {
		ask("""
				{"cypher": "UNWIND $numbers AS number RETURN number + $more", "parameters": {"numbers": [1, 2, 3], "more": 0.5}, "limit": 2}""")
			.expectStatus()
			.isOk()
			.expectBody()
			.json("""
					{"rows": [[1.5], [2.5]], "truncated": true, "limit": 2}
					""");
	}

	@Test
	void cancelsAQueryThatHasEnded() {
		this.client.delete().uri("/api/query/ended").exchange().expectStatus().is2xxSuccessful();
	}

	@Test
	void offersTheLibrary() {
		this.client.get()
			.uri("/api/library")
			.exchange()
			.expectStatus()
			.isOk()
			.expectBody()
			.jsonPath("$.length()")
			.isEqualTo(34)
			.jsonPath("$[?(@.name == 'largest-stories')].parameters[0]")
			.isEqualTo(Map.of("name", "limit", "type", "integer", "description", "how many stories at most", "default",
					25))
			.jsonPath("$[?(@.name == 'largest-stories')].title")
			.isEqualTo("Largest stories");
	}

	@Nested
	class Refuses {

		@Test
		void aStatementThatIsWrong() {
			problem("""
					{"cypher": "MATCH (x)\\nRETRUN x"}""", HttpStatus.BAD_REQUEST, """
					{"type": "urn:newsweft:problem:query-invalid", "title": "The query failed", "status": 400,
					 "code": "Neo.ClientError.Statement.SyntaxError", "line": 2, "column": 1, "instance": "/api/query"}
					""").jsonPath("$.gqlStatus").isEqualTo("42001");
		}

		@Test
		void aStatementThatWouldChangeTheSchema() {
			problem("""
					{"cypher": "CREATE INDEX titles FOR (a:Article) ON (a.title)"}""", HttpStatus.FORBIDDEN,
					"""
							{"type": "urn:newsweft:problem:query-read-only", "title": "A query only reads the graph", "status": 403,
							 "code": "Neo.ClientError.Statement.AccessMode", "detail": "The console changes neither the schema nor the database, so this statement was not run. Newsweft makes the indexes that it needs by itself."}
							""")
				.jsonPath("$.line")
				.doesNotExist();
		}

		@Test
		void anEmptyStatement() {
			problem("""
					{"cypher": " "}""", HttpStatus.BAD_REQUEST, """
					{"status": 400, "detail": "The request has a fault: cypher must not be blank."}
					""");
		}

		@Test
		void aMissingStatement() {
			problem("{}", HttpStatus.BAD_REQUEST, """
					{"status": 400, "detail": "The request has a fault: cypher must not be blank."}
					""");
		}

		@Test
		void aNegativeLimit() {
			problem("""
					{"cypher": "RETURN 1", "limit": -1}""", HttpStatus.BAD_REQUEST, """
					{"status": 400, "detail": "The request has a fault: limit must be greater than or equal to 0."}
					""");
		}

		@Test
		void whatIsNotJson() {
			problem("RETURN 1", HttpStatus.BAD_REQUEST, """
					{"status": 400}
					""");
		}

	}

	private RestTestClient.BodyContentSpec problem(String question, HttpStatus status, String expected) {
		return ask(question).expectStatus()
			.isEqualTo(status)
			.expectHeader()
			.contentType(MediaType.APPLICATION_PROBLEM_JSON)
			.expectBody()
			.json(expected);
	}

	private RestTestClient.ResponseSpec ask(String question) {
		return this.client.post().uri("/api/query").contentType(MediaType.APPLICATION_JSON).body(question).exchange();
	}

}
