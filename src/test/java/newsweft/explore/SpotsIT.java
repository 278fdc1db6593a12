package newsweft.explore;

import java.util.List;

import newsweft.explore.Atlas.Rectangle;
import newsweft.explore.Spot.Home;
import newsweft.explore.Spot.Point;
import newsweft.neo4j.RealGraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.servlet.client.RestTestClient;

import static org.assertj.core.api.Assertions.assertThat;

@RealGraph
class SpotsIT {

	@Autowired
	private Spots spots;

	@BeforeEach
	void createMap(@Autowired Driver driver) {
		SmallGraph.createWithConstellations(driver);
		driver.executableQuery("""
				MATCH (story:Story {key: 's1'}), (one:Article {key: 'a1'}), (other:Article {key: 'b1'})
				SET story.x = 2.0, story.y = 3.0, story.radius = 4.0
				SET one.x = 1.0, one.y = 2.0, other.x = 20.0, other.y = -5.0
				""").execute();
	}

	@Test
	void anArticleIsADiscInItsStory() {
		assertThat(this.spots.find("article:a1", false))
			.contains(new Spot("article:a1", "Article", "Clearview gathers faces", "Alpha",
					new Home("s1", "Clearview faces"), new Rectangle(0, 1, 2, 3), List.of(), 0));
	}

	@Test
	void aStoryIsItsDiscAndFoundUnderAFormerKey() {
		Spot story = new Spot("story:s1", "Story", "Clearview faces", "3 articles", null, new Rectangle(-2, -1, 6, 7),
				List.of(), 0);

		assertThat(this.spots.find("story:s1", false)).contains(story);
		assertThat(this.spots.find("story:s0", false)).contains(story);
	}

	@Test
	void aProviderIsWhereItsArticlesAre() {
		assertThat(this.spots.find("provider:alpha.example", false))
			.contains(new Spot("provider:alpha.example", "Provider", "Alpha", "3 articles", null,
					new Rectangle(0, -6, 21, 3), List.of(new Point(1, 2), new Point(20, -5)), 3));
	}

	@Test
	void whatIsNotWovenHasNoPlace() {
		assertThat(this.spots.find("article:c1", false)).get().returns(null, Spot::bounds);
		assertThat(this.spots.find("constellation:c1", false)).get()
			.returns(null, Spot::bounds)
			.returns("2 stories, 5 articles", Spot::detail);
	}

	@Test
	void saysWhatToDoWhereThereIsNoSuchNode(@LocalServerPort int port) {
		RestTestClient.bindToServer()
			.baseUrl("http://localhost:" + port)
			.build()
			.get()
			.uri("/api/atlas/place?id=article:gone")
			.exchange()
			.expectStatus()
			.isNotFound()
			.expectBody()
			.jsonPath("$.detail")
			.value((detail) -> assertThat(detail.toString()).contains("article:gone", "search"));
	}

}
