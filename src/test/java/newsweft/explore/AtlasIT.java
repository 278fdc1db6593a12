package newsweft.explore;

import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;

import newsweft.explore.Atlas.Constellation;
import newsweft.explore.Atlas.Link;
import newsweft.explore.Atlas.Place;
import newsweft.explore.Atlas.Rectangle;
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
		createConstellations();

		Atlas atlas = this.reader.read(150, false);

		assertThat(atlas.stories()).extracting(Story::key).containsExactly("s1", "s2", "s3");
		assertThat(atlas.stories().getFirst())
			.isEqualTo(new Story("s1", "Clearview faces", List.of("clearview", "faces"), "Clearview gathers faces", "k",
					3, 0, 0.97, 0.8, ZonedDateTime.of(2020, 1, 18, 10, 0, 0, 0, ZoneOffset.UTC),
					ZonedDateTime.of(2020, 1, 19, 8, 0, 0, 0, ZoneOffset.UTC), List.of("Alpha", "Beta"), 2,
					new Place(1.5, -2, 3)));
		assertThat(atlas.stories().getLast()).isEqualTo(new Story("s3", "Robot dance", List.of(), "", null, 1, 0, 0, 0,
				null, null, List.of(), 1, new Place(0, 0, 0)));
		assertThat(atlas.figures()).isEqualTo(new Figures(3, 3, ""));
		assertThat(atlas.articles()).isEqualTo(new Figures(6, 6, ""));
	}

	@Test
	void tellsTheConstellationsOfItsStories() {
		SmallGraph.create(this.driver);
		createConstellations();

		assertThat(this.reader.read(2, false).constellations())
			.containsExactly(new Constellation("k", "faces", List.of("faces"), "Clearview gathers faces", 7, 2, 2,
					ZonedDateTime.of(2020, 1, 18, 10, 0, 0, 0, ZoneOffset.UTC),
					ZonedDateTime.of(2020, 1, 25, 0, 0, 0, 0, ZoneOffset.UTC), new Place(2, 1, 12)));
		assertThat(this.reader.read(2, true).constellations()).singleElement()
			.returns(5L, Constellation::size)
			.returns(2L, Constellation::copies);
	}

	@Test
	void leavesOutConstellationsOfWhichNoStoryIsShown() {
		SmallGraph.create(this.driver);
		createConstellations();
		this.driver.executableQuery("""
				MATCH (story:Story {key: 's3'})
				CREATE (story)-[:PART_OF]->(:Constellation {key: 'l', label: 'robots', size: 1, stories: 1})
				""").execute();

		assertThat(this.reader.read(2, false).constellations()).extracting(Constellation::key).containsExactly("k");
		assertThat(this.reader.read(3, false).constellations()).extracting(Constellation::key)
			.containsExactly("k", "l");
	}

	private void createConstellations() {
		this.driver
			.executableQuery(
					"""
							MATCH (one:Story {key: 's1'}), (other:Story {key: 's2'})
							SET one.stability = 0.97, one.textShare = 0.8, one.x = 1.5, one.y = -2.0, one.radius = 3.0,
							  one.originals = 3, other.originals = 2
							CREATE (k:Constellation {key: 'k', label: 'faces', terms: ['faces'], headline: 'Clearview gathers faces',
							    size: 7, originals: 5, stories: 2, firstSeen: datetime('2020-01-18T10:00Z'),
							    lastSeen: datetime('2020-01-25T00:00Z'), x: 2.0, y: 1.0, radius: 12.0}),
							  (one)-[:PART_OF]->(k), (other)-[:PART_OF]->(k)
							""")
			.execute();
	}

	@Test
	void joinsStoriesByTheEdgesBetweenTheirArticles() {
		SmallGraph.create(this.driver);

		assertThat(this.reader.read(150, false).links()).singleElement()
			.returns("s1", Link::source)
			.returns("s2", Link::target)
			.returns(2L, Link::edges)
			.satisfies((link) -> assertThat(link.weight()).isCloseTo(0.25 + 0.02, within(1e-9)));
	}

	@Test
	void countsOriginalsWhereCopiesAreFolded() {
		SmallGraph.createWithCopies(this.driver);

		Atlas shown = this.reader.read(150, false);
		Atlas folded = this.reader.read(150, true);

		assertThat(shown.stories().getFirst()).returns(5L, Story::size).returns(2L, Story::copies);
		assertThat(folded.stories().getFirst()).returns(3L, Story::size).returns(2L, Story::copies);
		assertThat(shown.articles()).isEqualTo(new Figures(8, 8, ""));
		assertThat(folded.articles()).isEqualTo(new Figures(6, 6, "", 2));
		assertThat(shown.links()).singleElement().returns(4L, Link::edges);
		assertThat(folded.links()).singleElement()
			.returns(3L, Link::edges)
			.satisfies((link) -> assertThat(link.weight()).isCloseTo(0.25 + 2 * 0.02, within(1e-9)));
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
	void saysHowFarTheMapGoes() {
		SmallGraph.create(this.driver);
		createConstellations();
		this.driver
			.executableQuery("MATCH (story:Story {key: 's2'}) SET story.x = 9.5, story.y = 4.0, story.radius = 2.0")
			.execute();

		assertThat(this.reader.read(1, false).extent()).isEqualTo(new Rectangle(1.5, -2, 9.5, 4));
	}

	@Test
	void isEmptyForAnEmptyGraph() {
		assertThat(this.reader.read(150, false))
			.isEqualTo(new Atlas(List.of(), List.of(), List.of(), new Figures(0, 0, ""), new Figures(0, 0, ""), null));
	}

}
