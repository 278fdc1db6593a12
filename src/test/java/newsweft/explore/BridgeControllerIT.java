package newsweft.explore;

import newsweft.neo4j.RealGraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.servlet.client.RestTestClient;

@RealGraph
class BridgeControllerIT {

	private RestTestClient client;

	@BeforeEach
	void createGraph(@Autowired Driver driver, @LocalServerPort int port) {
		SmallGraph.createWithConstellations(driver);
		this.client = RestTestClient.bindToServer().baseUrl("http://localhost:" + port).build();
	}

	@Test
	void answersWithBridges() {
		json("/api/bridges?limit=1", """
				[{"id": "article:a1", "label": "Clearview gathers faces", "detail": "Alpha, 2020-01-18",
				  "story": {"id": "story:s1", "label": "Clearview faces"}, "participation": 0.4, "betweenness": 0.2,
				  "joins": [{"story": {"id": "story:s2", "label": "London cameras"}, "ties": 1, "allTies": 2}]}]""");
		json("/api/bridges?story=s2", "[]");
	}

	@Test
	void answersWithWhatAnArticleJoins() {
		json("/api/joins?article=a3",
				"""
						[{"story": {"id": "story:s2", "label": "London cameras"}, "ties": 1, "allTies": 2,
						  "strongest": {"id": "article:b2", "detail": "Beta, 2020-01-25", "score": 0.25, "terms": [], "lists": false,
						                "listed": false}}]""");
		json("/api/joins?article=none", "[]");
	}

	@Test
	void answersWithTheClosestStories() {
		json("/api/stories/s2/closest",
				"""
						[{"story": {"id": "story:s1", "label": "Clearview faces"}, "ties": 2,
						  "strongest": [{"near": {"id": "article:b2"}, "far": {"id": "article:a3"}, "score": 0.25, "listed": false},
						                {"near": {"id": "article:b1"}, "far": {"id": "article:a1"}, "listed": true}]}]""");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/api/bridges?limit=0", "/api/bridges?limit=501", "/api/joins", "/api/bridges?limit=many",
			"/api/stories/s1/closest?limit=0", "/api/stories/s1/closest?limit=101" })
	void rejectsWrongParameters(String address) {
		this.client.get().uri(address).exchange().expectStatus().isBadRequest();
	}

	private void json(String address, String expected) {
		this.client.get().uri(address).exchange().expectStatus().isOk().expectBody().json(expected);
	}

}
