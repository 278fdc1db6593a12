package newsweft.explore;

import newsweft.neo4j.RealGraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;

@RealGraph
class FoldedControllerIT {

	private RestTestClient client;

	@BeforeEach
	void createGraph(@Autowired Driver driver, @LocalServerPort int port) {
		SmallGraph.createWithCopies(driver);
		this.client = RestTestClient.bindToServer().baseUrl("http://localhost:" + port).build();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/api/stats?", "/api/atlas?", "/api/search?q=x&", "/api/details?id=topic:AI&" })
	void refusesWhatIsNeitherShownNorFolded(String path) {
		this.client.get()
			.uri(path + "copies=hidden")
			.exchange()
			.expectStatus()
			.isBadRequest()
			.expectBody()
			.jsonPath("$.detail")
			.isEqualTo("The request has a fault: copies must be shown or folded.");
	}

	@Test
	void refusesAViewWhoseCopiesAreNeitherShownNorFolded() {
		this.client.post()
			.uri("/api/subgraph")
			.contentType(MediaType.APPLICATION_JSON)
			.body("""
					{"source": {"kind": "all"}, "filters": {"copies": "hidden"}}""")
			.exchange()
			.expectStatus()
			.isBadRequest()
			.expectBody()
			.jsonPath("$.detail")
			.isEqualTo("The request has a fault: in filters.copies, copies must be shown or folded, not \"hidden\".");
	}

	@Test
	void foldsCopiesOnRequest() {
		json("/api/stats", """
				{"articles": 8, "fullArticles": 7, "related": 7, "largestStory": 5, "copies": 2}""");
		json("/api/stats?copies=folded", """
				{"articles": 6, "fullArticles": 5, "providers": 3, "topics": 2, "related": 5, "similar": 3, "copies": 2,
				 "stories": 3, "largestStory": 3, "loads": 1}""");
		json("/api/atlas?copies=folded", """
				{"articles": {"shown": 6, "total": 6, "folded": 2}}""");
		json("/api/search?q=everywhere&copies=folded", """
				{"hits": [{"id": "article:a1", "detail": "Alpha +2 copies"}], "total": 1}""");
		json("/api/details?id=story:s1&copies=folded", """
				{"articleCount": 3}""");
		this.client.post()
			.uri("/api/subgraph")
			.contentType(MediaType.APPLICATION_JSON)
			.body("""
					{"source": {"kind": "stories", "keys": ["s1"]}, "filters": {"copies": "folded"}}""")
			.exchange()
			.expectStatus()
			.isOk()
			.expectBody()
			.json("""
					{"figures": {"shown": 3, "total": 3, "rankedBy": "", "folded": 2}}""");
	}

	private void json(String path, String expected) {
		this.client.get().uri(path).exchange().expectStatus().isOk().expectBody().json(expected);
	}

}
