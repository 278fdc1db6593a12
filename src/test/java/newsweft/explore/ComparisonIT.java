package newsweft.explore;

import java.util.List;

import newsweft.graph.Figures;
import newsweft.neo4j.RealGraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

@RealGraph
class ComparisonIT {

	private static final View BOTH_STORIES = View.of(new View.Stories(List.of("s1", "s2")));

	@Autowired
	private Views views;

	@BeforeEach
	void createGraph(@Autowired Driver driver) {
		SmallGraph.createWithCopies(driver);
	}

	@Test
	void twoPeriodsShareNothingButTheirProviders() {
		Comparison comparison = compare(filtered("{\"to\": \"2020-01-18\"}"), filtered("{\"from\": \"2020-01-19\"}"));

		assertThat(comparison.both()).isZero();
		assertThat(comparison.agreement()).isNull();
		assertThat(comparison.nodes()).extracting(Comparison.Compared::id, Comparison.Compared::where)
			.contains(tuple("article:a1", Where.LEFT), tuple("article:b1", Where.RIGHT));
		assertThat(comparison.stories()).containsExactlyInAnyOrder(
				new Comparison.Share("story:s1", "Clearview faces", 3, 1, 0),
				new Comparison.Share("story:s2", "London cameras", 0, 2, 0));
		assertThat(comparison.providers()).contains(new Comparison.Share("provider:gamma.example", "Gamma", 1, 0, 0));
	}

	@Test
	void aPartOfTheOtherSideIsInBoth() {
		Comparison comparison = compare(BOTH_STORIES, View.of(new View.Stories(List.of("s2"))));

		assertThat(comparison.both()).isEqualTo(2);
		assertThat(comparison.left().articles()).isEqualTo(7);
		assertThat(comparison.right()).isEqualTo(new Comparison.Side(2, 2, 1, 1));
		assertThat(comparison.topics()).contains(new Comparison.Share("topic:Privacy", "Privacy", 2, 1, 1));
	}

	@Test
	void articlesThatTextsAndListingsGroupOtherwiseHaveMoved() {
		Comparison comparison = compare(filtered("{\"relations\": [\"SIMILAR\"]}"),
				filtered("{\"relations\": [\"RELATED\"]}"));

		assertThat(comparison.both()).isEqualTo(7);
		assertThat(comparison.moved()).isPositive();
		assertThat(comparison.agreement()).isLessThan(1);
		assertThat(comparison.nodes()).first().extracting(Comparison.Compared::moved).isEqualTo(true);
	}

	@Test
	void aViewIsLikeItself() {
		Comparison comparison = compare(BOTH_STORIES, BOTH_STORIES);

		assertThat(comparison.moved()).isZero();
		assertThat(comparison.agreement()).isEqualTo(1);
	}

	@Test
	void theLimitOfAViewDoesNotCutAndThatOfTheAnswerIsSaid() {
		View cut = new View(BOTH_STORIES.source(), null, 1);

		Comparison comparison = this.views.compare(cut, BOTH_STORIES, 3);

		assertThat(comparison.left()).isEqualTo(comparison.right());
		assertThat(comparison.nodes()).hasSize(3);
		assertThat(comparison.figures()).isEqualTo(new Figures(3, 7, "moved, one side, edges"));
	}

	@Test
	void aMissingSideIsNamed(@LocalServerPort int port) {
		RestTestClient.bindToServer()
			.baseUrl("http://localhost:" + port)
			.build()
			.post()
			.uri("/api/comparison")
			.contentType(MediaType.APPLICATION_JSON)
			.body("{\"left\": {\"source\": {\"kind\": \"all\"}}}")
			.exchange()
			.expectStatus()
			.isBadRequest()
			.expectBody(String.class)
			.value((body) -> assertThat(body).contains("left and right are the two views to compare"));
	}

	private Comparison compare(View left, View right) {
		return this.views.compare(left, right, 100);
	}

	private static View filtered(String filters) {
		return BOTH_STORIES.with(JsonMapper.shared().readValue(filters, Filters.class));
	}

}
