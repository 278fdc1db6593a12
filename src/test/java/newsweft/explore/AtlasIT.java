package newsweft.explore;

import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;

import newsweft.explore.Atlas.Link;
import newsweft.explore.Atlas.Story;
import newsweft.graph.Figures;
import newsweft.neo4j.RealGraph;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

@RealGraph
class AtlasIT {

	@Autowired
	private AtlasReader reader;

	@Autowired
	private Driver driver;

	@Test
	void showsStoriesTheLargestFirst() {
		SmallGraph.create(this.driver);

		Atlas atlas = this.reader.read(150);

		assertThat(atlas.stories()).extracting(Story::key).containsExactly("s1", "s2", "s3");
		assertThat(atlas.stories().getFirst())
			.isEqualTo(new Story("s1", "Clearview faces", List.of("clearview", "faces"), "Clearview gathers faces", 3,
					ZonedDateTime.of(2020, 1, 18, 10, 0, 0, 0, ZoneOffset.UTC),
					ZonedDateTime.of(2020, 1, 19, 8, 0, 0, 0, ZoneOffset.UTC), List.of("Alpha", "Beta"), 2));
		assertThat(atlas.stories().getLast())
			.isEqualTo(new Story("s3", "Robot dance", List.of(), "", 1, null, null, List.of(), 0));
		assertThat(atlas.figures()).isEqualTo(new Figures(3, 3, ""));
		assertThat(atlas.articles()).isEqualTo(new Figures(6, 6, ""));
	}

	@Test
	void joinsStoriesByTheEdgesBetweenTheirArticles() {
		SmallGraph.create(this.driver);

		assertThat(this.reader.read(150).links()).singleElement()
			.returns("s1", Link::source)
			.returns("s2", Link::target)
			.returns(2L, Link::edges)
			.satisfies((link) -> assertThat(link.weight()).isCloseTo(0.25 + 0.05, within(1e-9)));
	}

	@Test
	void aLimitCutsTheSmallest() {
		SmallGraph.create(this.driver);

		Atlas atlas = this.reader.read(1);

		assertThat(atlas.stories()).extracting(Story::key).containsExactly("s1");
		assertThat(atlas.links()).isEmpty();
		assertThat(atlas.figures()).isEqualTo(new Figures(1, 3, "size"));
		assertThat(atlas.articles()).isEqualTo(new Figures(3, 6, "size"));
	}

	@Test
	void namesTheFiveProvidersWithMostArticlesAndCountsThoseOfOneName() {
		this.driver.executableQuery("""
				CREATE (story:Story {key: 's', label: 's', size: 9})
				WITH story
				UNWIND [['a', 'Same'], ['b', 'Same'], ['c', 'C'], ['d', 'D'], ['e', 'E'], ['f', 'F'], ['f', 'F']] AS row
				MERGE (provider:Provider {domain: row[0]})
				SET provider.name = row[1]
				CREATE (story)<-[:IN_STORY]-(:Article {key: randomUUID()})-[:PUBLISHED_BY]->(provider)
				""").execute();

		assertThat(this.reader.read(1).stories()).singleElement()
			.returns(List.of("F", "C", "D", "E", "Same"), Story::providers)
			.returns(6L, Story::providerCount);
	}

	@Test
	void isEmptyForAnEmptyGraph() {
		assertThat(this.reader.read(150))
			.isEqualTo(new Atlas(List.of(), List.of(), new Figures(0, 0, ""), new Figures(0, 0, "")));
	}

}
