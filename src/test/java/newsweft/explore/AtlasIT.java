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

		Atlas atlas = this.reader.read(150, false);

		assertThat(atlas.stories()).extracting(Story::key).containsExactly("s1", "s2", "s3");
		assertThat(atlas.stories().getFirst())
			.isEqualTo(new Story("s1", "Clearview faces", List.of("clearview", "faces"), "Clearview gathers faces", 3,
					0, ZonedDateTime.of(2020, 1, 18, 10, 0, 0, 0, ZoneOffset.UTC),
					ZonedDateTime.of(2020, 1, 19, 8, 0, 0, 0, ZoneOffset.UTC), List.of("Alpha", "Beta"), 2));
		assertThat(atlas.stories().getLast())
			.isEqualTo(new Story("s3", "Robot dance", List.of(), "", 1, 0, null, null, List.of(), 0));
		assertThat(atlas.figures()).isEqualTo(new Figures(3, 3, ""));
		assertThat(atlas.articles()).isEqualTo(new Figures(6, 6, ""));
	}

	@Test
	void joinsStoriesByTheEdgesBetweenTheirArticles() {
		SmallGraph.create(this.driver);

		assertThat(this.reader.read(150, false).links()).singleElement()
			.returns("s1", Link::source)
			.returns("s2", Link::target)
			.returns(2L, Link::edges)
			.satisfies((link) -> assertThat(link.weight()).isCloseTo(0.25 + 0.05, within(1e-9)));
	}

	@Test
	void countsOriginalsWhereCopiesAreFolded() {
		SmallGraph.createWithCopies(this.driver);

		Atlas shown = this.reader.read(150, false);
		Atlas folded = this.reader.read(150, true);

		assertThat(shown.stories().getFirst()).returns(5L, Story::size).returns(0L, Story::folded);
		assertThat(folded.stories().getFirst()).returns(3L, Story::size).returns(2L, Story::folded);
		assertThat(shown.articles()).isEqualTo(new Figures(8, 8, ""));
		assertThat(folded.articles()).isEqualTo(new Figures(6, 6, "", 2));
		assertThat(shown.links()).singleElement().returns(4L, Link::edges);
		assertThat(folded.links()).singleElement()
			.returns(3L, Link::edges)
			.satisfies((link) -> assertThat(link.weight()).isCloseTo(0.25 + 2 * 0.05, within(1e-9)));
	}

	@Test
	void aLimitCutsTheSmallest() {
		SmallGraph.create(this.driver);

		Atlas atlas = this.reader.read(1, false);

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

		assertThat(this.reader.read(1, false).stories()).singleElement()
			.returns(List.of("F", "C", "D", "E", "Same"), Story::providers)
			.returns(6L, Story::providerCount);
	}

	@Test
	void isEmptyForAnEmptyGraph() {
		assertThat(this.reader.read(150, false))
			.isEqualTo(new Atlas(List.of(), List.of(), new Figures(0, 0, ""), new Figures(0, 0, "")));
	}

}
