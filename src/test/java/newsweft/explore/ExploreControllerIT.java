package newsweft.explore;

import newsweft.neo4j.RealGraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.json.JsonCompareMode;
import org.springframework.test.web.servlet.client.RestTestClient;

import static org.assertj.core.api.Assertions.assertThat;

@RealGraph
class ExploreControllerIT {

	private RestTestClient client;

	@BeforeEach
	void createGraph(@Autowired Driver driver, @LocalServerPort int port) {
		SmallGraph.create(driver);
		this.client = RestTestClient.bindToServer().baseUrl("http://localhost:" + port).build();
	}

	@Test
	void answersWithStatistics() {
		json("/api/stats", """
				{"articles": 6, "fullArticles": 5, "providers": 2, "topics": 2, "related": 3, "similar": 3, "copies": 0,
				 "stories": 3, "largestStory": 3, "loads": 1}""");
	}

	@Test
	void answersWithTheAtlas() {
		json("/api/atlas?limit=2",
				"""
						{
						  "stories": [
						    {"key": "s1", "label": "Clearview faces", "terms": ["clearview", "faces"], "headline": "Clearview gathers faces",
						     "size": 3, "firstSeen": "2020-01-18T10:00:00Z", "lastSeen": "2020-01-19T08:00:00Z",
						     "providers": ["Alpha", "Beta"], "providerCount": 2, "x": 0, "y": 0, "radius": 0},
						    {"key": "s2", "label": "London cameras", "terms": ["london"], "headline": "London police switch cameras on",
						     "size": 2, "firstSeen": "2020-01-24T00:00:00Z", "lastSeen": "2020-01-25T00:00:00Z",
						     "providers": ["Alpha", "Beta"], "providerCount": 2}],
						  "constellations": [],
						  "links": [{"source": "s1", "target": "s2", "weight": 0.27, "edges": 2}],
						  "figures": {"shown": 2, "total": 3, "rankedBy": "size"},
						  "articles": {"shown": 5, "total": 6, "rankedBy": "size"}
						}""");
	}

	@Test
	void resolvesAView() {
		this.client.post()
			.uri("/api/subgraph")
			.contentType(MediaType.APPLICATION_JSON)
			.body("""
					{"source": {"kind": "stories", "keys": ["s2"]},
					 "graph": {"expanded": ["topic:Privacy"], "hidden": ["article:a1", "article:b2"]}, "limit": 10}""")
			.exchange()
			.expectStatus()
			.isOk()
			.expectBody()
			.json("""
					{
					  "nodes": [
					    {"id": "article:b1", "kind": "Article", "label": "London police switch cameras on", "properties":
					      {"full": true, "key": "b1", "provider": "alpha.example", "publishedAt": "2020-01-24T00:00:00Z", "story": "s2",
					       "title": "London police switch cameras on", "topics": ["Privacy"]}},
					    {"id": "topic:Privacy", "kind": "Topic", "label": "Privacy", "properties": {"name": "Privacy"}}],
					  "edges": [
					    {"id": "ABOUT article:b1 topic:Privacy", "kind": "ABOUT", "source": "article:b1",
					     "target": "topic:Privacy", "properties": {}}],
					  "figures": {"shown": 2, "total": 2, "rankedBy": "", "folded": 0, "filtered": 0}
					}""",
					JsonCompareMode.STRICT);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			{"source": {"kind": "all"}}                                                   | 13
			{"source": {"kind": "all"}, "limit": 0, "graph": {}}                          | 13
			{"source": {"kind": "nodes", "keys": ["topic:Privacy"]}, "limit": 0}          | 1
			{"source": {"kind": "stories", "keys": ["s1"]}, "graph": {"added": ["topic:Robots"]}} | 4
			{"source": {"kind": "around", "keys": ["article:a1"]}}                        | 7
			{"source": {"kind": "around", "keys": ["article:a1"], "depth": 2}}            | 10
			{"source": {"kind": "stories", "keys": ["s1"]}, "limit": 0}                   | 3
			{"source": {"kind": "cypher", "cypher": "MATCH (t:Topic) RETURN t"}}          | 2
			{"source": {"kind": "nodes", "keys": ["article:none"]}}                       | 0
			""")
	void resolvesEachKindOfSource(String view, int nodes) {
		this.client.post()
			.uri("/api/subgraph")
			.contentType(MediaType.APPLICATION_JSON)
			.body(view)
			.exchange()
			.expectStatus()
			.isOk()
			.expectBody()
			.jsonPath("$.nodes.length()")
			.isEqualTo(nodes);
	}

	@Test
	void finds() {
		this.client.get()
			.uri("/api/search?q={q}", "U.S. senators")
			.exchange()
			.expectStatus()
			.isOk()
			.expectBody()
			.json("""
					{"hits": [{"id": "article:b2", "kind": "Article", "label": "U.S. senators ask about 1,000 cameras AND more",
					  "detail": "Beta"}], "total": 1}""")
			.jsonPath("$.hits[0].score")
			.isNumber();
	}

	@Test
	void findsNothingForPunctuation() {
		json("/api/search?q=!", "{\"hits\": [], \"total\": 0}");
	}

	@Test
	void tellsTheDetailsOfAnArticle() {
		json("/api/details?id=article:a2",
				"""
						{
						  "node": {"id": "article:a2", "kind": "Article", "label": "Apple’s answer to Clearview", "properties":
						    {"full": true, "key": "a2", "publishedAt": "2020-01-19T08:00:00Z", "title": "Apple’s answer to Clearview"}},
						  "provider": {"id": "provider:alpha.example", "label": "Alpha"},
						  "topics": [],
						  "story": {"id": "story:s1", "label": "Clearview faces"},
						  "listings": [{"id": "article:a3", "label": "監視カメラ と हिन्दी café", "rank": 1}],
						  "listedBy": [{"id": "article:a1", "label": "Clearview gathers faces", "rank": 1}],
						  "similar": [{"id": "article:a1", "label": "Clearview gathers faces", "score": 0.6, "terms": ["clearview"]}],
						  "articles": [],
						  "articleCount": 0
						}""");
	}

	@Test
	void tellsTheDetailsOfATopic() {
		json("/api/details?id=topic:Robots", """
				{
				  "node": {"id": "topic:Robots", "kind": "Topic", "label": "Robots", "properties": {"name": "Robots"}},
				  "articles": [{"id": "article:a1", "label": "Clearview gathers faces", "detail": "Alpha, 2020-01-18"}],
				  "articleCount": 1
				}""");
	}

	@Nested
	class Refuses {

		@ParameterizedTest
		@CsvSource(delimiter = '|', textBlock = """
				/api/atlas?limit=0        | limit must be greater than 0
				/api/atlas?limit=-1       | limit must be greater than 0
				/api/atlas?limit=5001     | limit must be less than or equal to 5000
				/api/atlas?limit=many     | limit must be a whole number, not "many"
				/api/search?q=x&limit=201 | limit must be less than or equal to 200
				/api/search?q=x&limit=0   | limit must be greater than 0
				/api/search               | q is missing
				/api/details              | id is missing
				""")
		void aParameterThatIsMissingOrOutOfBounds(String path, String fault) {
			problem(ExploreControllerIT.this.client.get().uri(path).exchange(),
					"The request has a fault: " + fault + ".");
		}

		@ParameterizedTest
		@CsvSource(delimiter = '|', quoteCharacter = '`',
				textBlock = """
						{}                                                          | source is missing: it says what the view shows
						{"source": null}                                            | source is missing: it says what the view shows
						{"source": {"kind": "stories"}}                             | in source, keys are missing: they name what the view shows
						{"source": {"kind": "nodes", "keys": [null]}}               | in source, keys must be texts
						{"source": {"kind": "nodes", "keys": "topic:AI"}}           | in source.keys, this must be a list
						{"source": {"kind": "around", "keys": [], "depth": 0}}      | in source, depth must be 1 to 5
						{"source": {"kind": "around", "keys": [], "depth": 6}}      | in source, depth must be 1 to 5
						{"source": {"kind": "around", "keys": [], "depth": "x"}}    | in source.depth, this must be a whole number
						{"source": {"kind": "cypher", "cypher": " "}}               | in source, cypher is missing: it is the statement to run
						{"source": {"kind": "galaxy"}}                              | in source, there is no kind "galaxy", name one of all, stories, around, nodes, path, cypher
						{"source": {"keys": []}}                                    | in source, its kind is missing, name one of all, stories, around, nodes, path, cypher
						{"source": {"kind": "all"}, "limit": -1}                    | limit must be 0 or more
						{"source": {"kind": "all"}, "graph": {"hidden": [null]}}    | in graph, keys must be texts
						[]                                                          | this must be an object
						""")
		void aViewThatMeansNothing(String view, String fault) {
			problem(resolve(view), "The request has a fault: " + fault + ".");
		}

		@Test
		void aViewThatIsNotJson() {
			resolve("{\"source\": \n}").expectStatus()
				.isBadRequest()
				.expectBody()
				.jsonPath("$.detail")
				.value(String.class, (detail) -> assertThat(detail).startsWith("The request is not JSON: ")
					.endsWith("(line 2, column 1)."));
		}

		@Test
		void aViewWithoutABody() {
			problem(ExploreControllerIT.this.client.post()
				.uri("/api/subgraph")
				.contentType(MediaType.APPLICATION_JSON)
				.exchange(), "The request has no body that can be read: send JSON.");
		}

		@Test
		void aViewWhoseQueryFails() {
			resolve("""
					{"source": {"kind": "cypher", "cypher": "MATCH (n) DELETE n"}, "limit": 10}""").expectStatus()
				.isForbidden()
				.expectBody()
				.jsonPath("$.type")
				.isEqualTo("urn:newsweft:problem:query-read-only");
		}

		@Test
		void aNodeThatIsNotThere() {
			ExploreControllerIT.this.client.get()
				.uri("/api/details?id=story:gone")
				.exchange()
				.expectStatus()
				.isNotFound()
				.expectHeader()
				.contentType(MediaType.APPLICATION_PROBLEM_JSON)
				.expectBody()
				.json("""
						{"type": "urn:newsweft:problem:no-such-node", "title": "No such node", "status": 404,
						 "detail": "The graph has no node story:gone. It may have gone with a later load; search for its title or name instead."}""");
		}

		private RestTestClient.ResponseSpec resolve(String view) {
			return ExploreControllerIT.this.client.post()
				.uri("/api/subgraph")
				.contentType(MediaType.APPLICATION_JSON)
				.body(view)
				.exchange();
		}

		private void problem(RestTestClient.ResponseSpec response, String detail) {
			response.expectStatus()
				.isEqualTo(HttpStatus.BAD_REQUEST)
				.expectHeader()
				.contentType(MediaType.APPLICATION_PROBLEM_JSON)
				.expectBody()
				.jsonPath("$.detail")
				.isEqualTo(detail);
		}

	}

	private void json(String path, String expected) {
		this.client.get()
			.uri(path)
			.exchange()
			.expectStatus()
			.isOk()
			.expectHeader()
			.contentType(MediaType.APPLICATION_JSON)
			.expectBody()
			.json(expected);
	}

}
