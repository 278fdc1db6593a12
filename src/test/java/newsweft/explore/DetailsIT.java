package newsweft.explore;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

import newsweft.explore.Details.Alike;
import newsweft.explore.Details.Copied;
import newsweft.explore.Details.Day;
import newsweft.explore.Details.Extent;
import newsweft.explore.Details.Half;
import newsweft.explore.Details.Listed;
import newsweft.explore.Details.Member;
import newsweft.explore.Details.Named;
import newsweft.explore.Details.Shared;
import newsweft.explore.Details.Standing;
import newsweft.graph.Node;
import newsweft.neo4j.RealGraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@RealGraph
class DetailsIT {

	private static final Member A1 = new Member("article:a1", "Clearview gathers faces", "Alpha, 2020-01-18", 0);

	private static final Member A2 = new Member("article:a2", "Apple’s answer to Clearview", "Alpha, 2020-01-19", 0);

	private static final Member A3 = new Member("article:a3", "監視カメラ と हिन्दी café", "Beta", 0);

	private static final Member B1 = new Member("article:b1", "London police switch cameras on", "Alpha, 2020-01-24",
			0);

	@Autowired
	private DetailsReader reader;

	@Autowired
	private Driver driver;

	@BeforeEach
	void createGraph() {
		SmallGraph.create(this.driver);
	}

	@Test
	void anArticleHasWhatSurroundsIt() {
		Details details = find("article:a1");

		assertThat(details.node().id()).isEqualTo("article:a1");
		assertThat(details.node().properties()).containsOnlyKeys("key", "title", "publishedAt", "full", "quality");
		assertThat(details.provider()).isEqualTo(new Named("provider:alpha.example", "Alpha"));
		assertThat(details.topics()).containsExactly(new Named("topic:Privacy", "Privacy"),
				new Named("topic:Robots", "Robots"));
		assertThat(details.story()).isEqualTo(new Named("story:s1", "Clearview faces"));
		assertThat(details.listings()).containsExactly(new Listed("article:a2", A2.label(), A2.detail(), 1, null, 2),
				new Listed("article:b1", B1.label(), B1.detail(), 2, null, 2));
		assertThat(details.listedBy()).isEmpty();
		assertThat(details.similar())
			.containsExactly(new Alike("article:a2", A2.label(), A2.detail(), 0.6, List.of("clearview")));
		assertThat(details.articles()).isEmpty();
	}

	@Test
	void similarArticlesAreThoseOfBothDirectionsTheMostAlikeFirst() {
		assertThat(find("article:b2").similar()).containsExactly(
				new Alike("article:b1", B1.label(), B1.detail(), 0.4, List.of("london")),
				new Alike("article:a3", A3.label(), A3.detail(), 0.25, List.of()));
	}

	@Test
	void anArticleIsListedByOthers() {
		assertThat(find("article:b1").listedBy())
			.containsExactly(new Listed("article:a1", A1.label(), A1.detail(), 2, null, 2));
	}

	@Test
	void aStubHasLittle() {
		Details details = find("article:c1");

		assertThat(details.node().label()).isEqualTo("c1");
		assertThat(details.provider()).isNull();
		assertThat(details.topics()).isEmpty();
		assertThat(details.story()).isEqualTo(new Named("story:s3", "Robot dance"));
	}

	@Test
	void aProviderHasItsArticlesNewestFirst() {
		Details details = find("provider:alpha.example");

		assertThat(details.node().label()).isEqualTo("Alpha");
		assertThat(details.articles()).containsExactly(B1, A2, A1);
		assertThat(details.articleCount()).isEqualTo(3);
	}

	@Test
	void aStoryHasItsArticlesThoseWithoutADateLast() {
		Details details = find("story:s1");

		assertThat(details.articles()).containsExactly(A2, A1, A3);
		assertThat(details.articleCount()).isEqualTo(3);
	}

	@Test
	void aTopicHasItsArticles() {
		assertThat(find("topic:Privacy").articles()).containsExactly(B1, A1);
	}

	@Test
	void aGroupHasOriginalsInThePlaceOfCopies() {
		this.driver.executableQuery("MATCH (n) DETACH DELETE n").execute();
		SmallGraph.createWithCopies(this.driver);
		Member original = new Member(A1.id(), A1.label(), A1.detail(), 2);

		Details story = this.reader.find("story:s1", true).orElseThrow();
		Details provider = this.reader.find("provider:gamma.example", true).orElseThrow();

		assertThat(story.articles()).containsExactly(A2, original, A3);
		assertThat(story.articleCount()).isEqualTo(3);
		assertThat(provider.articles()).containsExactly(original);
		assertThat(provider.articleCount()).isEqualTo(1);
		assertThat(find("story:s1").articleCount()).isEqualTo(5);
	}

	@Test
	void anArticleStandsBetweenStories() {
		createWith(SmallGraph::createWithConstellations);

		Standing standing = standing("article:a1");

		assertThat(standing).isEqualTo(new Standing(1.0, new Half("story:s2", "London cameras", 0.25),
				new Named("constellation:c1", "Watching people"), null, List.of(), "en", 0.4, 0.2));
		assertThat(find("article:a1").listings()).containsExactly(
				new Listed("article:a2", A2.label(), A2.detail(), 1, true, 2),
				new Listed("article:b1", B1.label(), B1.detail(), 2, false, 2));
		assertThat(standing("article:c1").second()).isNull();
		assertThat(find("story:s1").standing()).isNull();
	}

	@Test
	void aCopyNamesItsOriginalAndTheOriginalItsCopies() {
		createWith(SmallGraph::createWithCopies);

		assertThat(standing("article:a1x").original())
			.isEqualTo(new Copied("article:a1", A1.label(), A1.detail(), 0.9));
		assertThat(standing("article:a1").original()).isNull();
		assertThat(standing("article:a1").copies()).containsExactly(
				new Copied("article:a1x", "Faces gathered everywhere", "Gamma, 2020-01-18", 0.9),
				new Copied("article:a1y", "Clearview gathers faces", "Beta, 2020-01-18", 1.0));
	}

	@Test
	void aStoryHasItsConstellationItsDaysAndWhatItShares() {
		createWith(SmallGraph::createWithConstellations);

		Extent extent = extent("story:s1");

		assertThat(extent.constellation()).isEqualTo(new Named("constellation:c1", "Watching people"));
		assertThat(extent.days()).containsExactly(new Day("2020-01-18", 1), new Day("2020-01-19", 1));
		assertThat(extent.shared()).containsExactly(
				new Shared(A1.id(), A1.label(), A1.detail(), 0.25, new Named("story:s2", "London cameras"), true));
		assertThat(extent("story:s2").shared()).containsExactly(
				new Shared(A1.id(), A1.label(), A1.detail(), 0.25, new Named("story:s1", "Clearview faces"), false));
		assertThat(find("topic:Privacy").extent()).isNull();
	}

	@Test
	void aConstellationHasItsStoriesTheLargestFirst() {
		createWith(SmallGraph::createWithConstellations);

		Details constellation = find("constellation:c1");

		assertThat(constellation.node().label()).isEqualTo("Watching people");
		assertThat(extent("constellation:c1").stories()).extracting(Node::id).containsExactly("story:s1", "story:s2");
	}

	@Test
	void whatWentIntoAnotherOneIsThatOne() {
		createWith(SmallGraph::createWithConstellations);

		assertThat(find("story:s0").node().id()).isEqualTo("story:s1");
		assertThat(find("story:s0").articles()).isEqualTo(find("story:s1").articles());
		assertThat(find("constellation:c0").node().id()).isEqualTo("constellation:c1");
	}

	@Test
	void aGroupCountsAllItsArticlesAndNamesAHundred() {
		this.driver.executableQuery("""
				MATCH (topic:Topic {name: 'Robots'})
				UNWIND range(1, 120) AS number
				CREATE (:Article {key: 'many' + number, full: true})-[:ABOUT]->(topic)
				""").execute();

		Details details = find("topic:Robots");

		assertThat(details.articles()).hasSize(100).first().isEqualTo(A1);
		assertThat(details.articleCount()).isEqualTo(121);
	}

	@ParameterizedTest
	@ValueSource(strings = { "article:none", "provider:none", "topic:privacy", "story:", "constellation:none", "a1", "",
			"node:4:x:1" })
	void whatIsNotThereIsNotFound(String id) {
		assertThat(this.reader.find(id, false)).isEmpty();
	}

	private void createWith(Consumer<Driver> graph) {
		this.driver.executableQuery("MATCH (n) DETACH DELETE n").execute();
		graph.accept(this.driver);
	}

	private Standing standing(String id) {
		return Objects.requireNonNull(find(id).standing());
	}

	private Extent extent(String id) {
		return Objects.requireNonNull(find(id).extent());
	}

	private Details find(String id) {
		return this.reader.find(id, false).orElseThrow();
	}

}
