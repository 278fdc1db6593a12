package newsweft.explore;

import newsweft.neo4j.RealGraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;

@RealGraph
class WorkbenchControllerIT {

	private RestTestClient client;

	@BeforeEach
	void createGraph(@Autowired Driver driver, @LocalServerPort int port) {
		SmallGraph.create(driver);
		this.client = RestTestClient.bindToServer().baseUrl("http://localhost:" + port).build();
	}

	@Test
	void countsNeighbours() {
		answers("/api/neighbours", """
				{"view": {"source": {"kind": "stories", "keys": ["s2"]}}, "id": "provider:alpha.example", "most": 1}""",
				"""
						[{"relation": "PUBLISHED_BY", "direction": "in", "all": 3, "missing": 2, "adds": 1, "limit": 1}]""");
	}

	@Test
	void findsCommonNeighbours() {
		answers("/api/common", """
				{"view": {"source": {"kind": "stories", "keys": ["s2"]}}, "ids": ["article:a1", "article:b1"]}""", """
				{"all": 2, "missing": 2, "best": ["provider:alpha.example", "topic:Privacy"]}""");
	}

	@Test
	void findsPaths() {
		answers("/api/paths", """
				{"path": {"kind": "path", "from": "article:a1", "to": "article:b2"}}""", """
				{"steps": 2, "found": 1, "uncounted": false, "shown": 1, "depth": 8,
				 "nodes": ["article:a1", "article:b1", "article:b2"]}""");
	}

	@Test
	void opensExpandedAndGroupedViews() {
		answers("/api/subgraph", """
				{"source": {"kind": "stories", "keys": ["s2"]}, "graph": {"grouped": ["s2"], "expanded":
				  [{"id": "article:b1", "relation": "RELATED", "direction": "in", "limit": 3}, "article:c1"]}}""", """
				{"figures": {"shown": 4, "total": 4}}""");
	}

	@Test
	void namesANodeThatIsGone() {
		String view = "{\"source\": {\"kind\": \"stories\", \"keys\": [\"s2\"]}}";
		answers("/api/common", "{\"view\": " + view + ", \"ids\": [\"article:a1\", \"article:gone\"]}", """
				{"all": 0, "missing": 0, "best": [], "gone": ["article:gone"]}""");
		ask("/api/neighbours", "{\"view\": " + view + ", \"id\": \"article:gone\"}").expectStatus()
			.isNotFound()
			.expectBody()
			.jsonPath("$.detail")
			.isEqualTo(
					"The graph has no node article:gone. It may have gone with a later load; search for its title or "
							+ "name instead.");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			textBlock = """
					neighbours | {"id": "x"}                                      | view must not be null
					neighbours | {"view": {"source": {"kind": "all"}}}            | id must not be null
					neighbours | {"view": {"source": {"kind": "all"}}, "id": "x", "most": 0} | most must be greater than 0
					neighbours | {"view": {"source": {"kind": "all"}}, "id": "x", "most": 1001} | most must be less than or equal to 1000
					common     | {"view": {"source": {"kind": "all"}}, "ids": ["x"]} | ids size must be between 2 and 100
					paths      | {}                                               | path must not be null
					paths      | {"path": {"kind": "path", "from": "x"}}          | in path, from and to are missing: they name the ends of the path
					paths      | {"path": {"kind": "path", "from": "x", "to": "x"}} | in path, from and to must be two nodes
					subgraph   | {"source": {"kind": "all"}, "graph": {"expanded": [{"id": "x", "relation": "LIKES"}]}} | in graph.expanded[0], relation must be RELATED or SIMILAR or COPY_OF or PUBLISHED_BY or ABOUT or IN_STORY or ALSO_IN or PART_OF, not "LIKES"
					subgraph   | {"source": {"kind": "all"}, "graph": {"expanded": [{"limit": 3}]}} | in graph.expanded[0], id is missing: it names the node that is expanded
					""")
	void refusesWhatMeansNothing(String path, String body, String fault) {
		ask("/api/" + path, body).expectStatus()
			.isBadRequest()
			.expectBody()
			.jsonPath("$.detail")
			.isEqualTo("The request has a fault: " + fault + ".");
	}

	private void answers(String path, String body, String expected) {
		ask(path, body).expectStatus().isOk().expectBody().json(expected);
	}

	private RestTestClient.ResponseSpec ask(String path, String body) {
		return this.client.post().uri(path).contentType(MediaType.APPLICATION_JSON).body(body).exchange();
	}

}
