package newsweft.explore;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

import newsweft.explore.Atlas.Constellation;
import newsweft.explore.Atlas.Rectangle;
import newsweft.explore.Atlas.Story;
import newsweft.explore.Region.Article;
import newsweft.graph.Figures;
import newsweft.neo4j.CypherCatalogue;
import newsweft.neo4j.RealGraph;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.summary.ProfiledPlan;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.servlet.client.RestTestClient;

import static org.assertj.core.api.Assertions.assertThat;

/** Parts of the map, compared with what a look at everything gives. */
@RealGraph
class RegionIT {

	private static final Rectangle EVERYWHERE = new Rectangle(-1e6, -1e6, 1e6, 1e6);

	@Autowired
	private RegionReader regions;

	@Autowired
	private Driver driver;

	@ParameterizedTest
	@CsvSource({ "10, 10, 30, 22, false", "10, 10, 30, 22, true", "-9, -9, 4.5, 100, false", "50, 3, 50, 3, false",
			"0, 0, 80, 80, true", "500, 500, 600, 600, false" })
	void hasTheStoriesAndArticlesThatTouchIt(double left, double top, double right, double bottom, boolean folded) {
		Discs.create(this.driver);
		Rectangle region = new Rectangle(left, top, right, bottom);

		Region found = this.regions.read(region, 40, 60, folded);

		List<Discs.Disc> stories = Discs.touching(this.driver, "Story", region, folded);
		assertThat(found.stories()).extracting(Story::key)
			.isEqualTo(stories.stream().limit(40).map(Discs.Disc::key).toList());
		assertThat(found.figures()).isEqualTo(figures(40, stories.size(), "size"));
		List<Discs.Disc> articles = Discs.touching(this.driver, "Article", region, folded);
		assertThat(found.articles()).extracting(Article::key)
			.isEqualTo(articles.stream().limit(60).map(Discs.Disc::key).toList());
		assertThat(found.articleFigures()).isEqualTo(figures(60, articles.size(), "edges"));
	}

	private static Figures figures(int limit, int total, String rankedBy) {
		return new Figures(Math.min(limit, total), total, (total > limit) ? rankedBy : "");
	}

	@Test
	void tellsOfItsArticlesAndConstellations() {
		SmallGraph.createWithConstellations(this.driver);
		this.driver
			.executableQuery(
					"""
							MATCH (largest:Story {key: 's1'}), (story:Story {key: 's3'})<-[:IN_STORY]-(article:Article)
							SET largest.x = -9.0, largest.y = 0.0, largest.radius = 3.0, story.x = 4.0, story.y = 5.0, story.radius = 1.0, article.x = 4.0, article.y = 5.0
							MERGE (provider:Provider {domain: 'alpha.example'})
							CREATE (article)-[:PUBLISHED_BY]->(provider)
							""")
			.execute();

		Region found = this.regions.read(new Rectangle(3, 3, 4, 4), 10, 10, false);

		assertThat(found.articles()).containsExactly(new Article("c1", "", "Alpha", null, false, "s3", 4, 5, 0));
		assertThat(found.constellations()).extracting(Constellation::key).containsExactly("c2");
	}

	@Test
	void isEmptyBeforeAnythingIsWoven() {
		assertThat(this.regions.read(EVERYWHERE, 10, 10, false)).returns(List.of(), Region::stories)
			.returns(List.of(), Region::articles)
			.returns(Figures.complete(0), Region::figures);
	}

	@Nested
	class OfManyStories {

		private static final int MANY = 12_000;

		@ParameterizedTest
		@ValueSource(booleans = { true, false })
		void hasTheLargest(boolean folded) {
			Discs.createStories(RegionIT.this.driver, MANY);
			Rectangle most = new Rectangle(-10, -10, 10_000, 830);

			Region found = RegionIT.this.regions.read(most, 50, 100, folded);

			assertThat(found.stories()).extracting(Story::key)
				.isEqualTo(Discs.touching(RegionIT.this.driver, "Story", most, folded)
					.stream()
					.limit(50)
					.map(Discs.Disc::key)
					.toList());
			assertThat(found.figures()).isEqualTo(new Figures(50, -1, "size"));
			assertThat(found.articleFigures()).isEqualTo(new Figures(0, -1, "edges"));
			assertThat(RegionIT.this.regions.read(EVERYWHERE, 50, 0, folded).figures())
				.isEqualTo(new Figures(50, MANY, "size"));
		}

		@Test
		void looksAtFewOfThem(@Autowired CypherCatalogue cypher) {
			Discs.createStories(RegionIT.this.driver, MANY);
			Map<String, Object> corner = Map.of("left", 0.0, "top", 0.0, "right", 20.0, "bottom", 20.0, "reach", 3.0,
					"most", 10_001, "limit", 50, "folded", false);

			assertThat(Discs.work(RegionIT.this.driver, cypher.statement("explore/find-stories-in-region"), corner))
				.isLessThan(MANY / 4);
			assertThat(Discs.work(RegionIT.this.driver, cypher.statement("explore/find-largest-stories"),
					Map.of("limit", 50, "folded", false)))
				.isLessThan(MANY / 10);
			assertThat(Discs.work(RegionIT.this.driver, cypher.statement("explore/read-atlas-extent"), Map.of()))
				.isLessThan(100);
			assertThat(
					Discs.work(RegionIT.this.driver, cypher.statement("explore/count-atlas"), Map.of("folded", true)))
				.isLessThan(100);
		}

	}

	@Test
	void answersOverHttpAndSaysWhatIsNoRectangle(@LocalServerPort int port) {
		Discs.create(this.driver);
		RestTestClient client = RestTestClient.bindToServer().baseUrl("http://localhost:" + port).build();

		client.get()
			.uri("/api/atlas/region?left=0&top=0&right=9&bottom=9&limit=1&articles=1")
			.exchange()
			.expectStatus()
			.isOk()
			.expectBody()
			.jsonPath("$.stories.length()")
			.isEqualTo(1)
			.jsonPath("$.articleFigures.rankedBy")
			.isEqualTo("edges");
		for (String edges : List.of("left=5&top=0&right=0&bottom=9", "left=NaN&top=0&right=9&bottom=9",
				"left=-1e308&top=0&right=1e308&bottom=9")) {
			client.get()
				.uri("/api/atlas/region?" + edges)
				.exchange()
				.expectStatus()
				.isBadRequest()
				.expectBody()
				.jsonPath("$.detail")
				.value((detail) -> assertThat(detail.toString()).contains("left not more than right"));
		}
	}

	/** Some 300 stories with articles side by side, or more of them without. */
	private static final class Discs {

		private static final String STORIES = """
				UNWIND range(0, $stories - 1) AS at
				WITH at, 1 + (at * 7919) % 9 AS size
				CREATE (:Story {key: 's' + at, label: 's', size: size, originals: 1 + size / 2, x: 8.0 * (at % $columns),
				  y: 8.0 * (at / $columns), radius: 1.3 * sqrt(size)})
				""";

		private static final String ARTICLES = """
				MATCH (story:Story)
				UNWIND range(1, story.size) AS at
				CREATE (article:Article {key: story.key + '-' + at, full: true, x: story.x + 0.3 * at * cos(at),
				  y: story.y + 0.3 * at * sin(at)})-[:IN_STORY]->(story)
				WITH story, article
				ORDER BY article.key
				WITH story, collect(article) AS articles
				UNWIND range(1, size(articles) - 1) AS at
				WITH articles[0] AS first, articles[at] AS other, at
				CREATE (first)-[:SIMILAR]->(other)
				FOREACH (copy IN CASE WHEN at % 2 = 0 THEN [other] ELSE [] END | CREATE (copy)-[:COPY_OF]->(first))
				""";

		private static final String DISCS = """
				MATCH (node)
				WHERE $label IN labels(node) AND NOT ($folded AND EXISTS { (node)-[:COPY_OF]->() })
				RETURN node.key AS key, node.x AS x, node.y AS y, coalesce(node.radius, 1.0) AS radius,
				  CASE WHEN $label = 'Article' THEN COUNT { (node)-[:SIMILAR|RELATED]-() } WHEN $folded THEN node.originals
				    ELSE node.size END AS weight
				""";

		private Discs() {
		}

		static void create(Driver driver) {
			createStories(driver, 300);
			driver.executableQuery(ARTICLES).execute();
		}

		static void createStories(Driver driver, int stories) {
			driver.executableQuery(STORIES)
				.withParameters(Map.of("stories", stories, "columns", (int) Math.sqrt(stories)))
				.execute();
			// Statements of earlier tests were planned for few stories.
			driver.executableQuery("CALL db.prepareForReplanning()").execute();
		}

		/** Looks at each node whether its disc touches, the weightiest first. */
		static List<Disc> touching(Driver driver, String label, Rectangle region, boolean folded) {
			Comparator<Disc> byKey = Comparator.comparing(Disc::key);
			return driver.executableQuery(DISCS)
				.withParameters(Map.of("label", label, "folded", folded))
				.execute()
				.records()
				.stream()
				.map(Disc::of)
				.filter((disc) -> disc.touches(region))
				.sorted(Comparator.comparingLong(Disc::weight)
					.reversed()
					.thenComparing(label.equals("Story") ? byKey.reversed() : byKey))
				.toList();
		}

		/** Runs a statement and counts how often it looked into the database. */
		static long work(Driver driver, String statement, Map<String, Object> parameters) {
			return hits(driver.executableQuery("PROFILE " + statement)
				.withParameters(parameters)
				.execute()
				.summary()
				.profile());
		}

		private static long hits(ProfiledPlan plan) {
			assertThat(plan.operatorType()).doesNotContain("LabelScan", "AllNodes");
			return plan.dbHits() + plan.children().stream().mapToLong(Discs::hits).sum();
		}

		/** A story's or an article's. */
		private record Disc(String key, double x, double y, double radius, long weight) {

			static Disc of(Record row) {
				ToDoubleFunction<String> number = (name) -> row.get(name).asDouble();
				return new Disc(row.get("key").asString(), number.applyAsDouble("x"), number.applyAsDouble("y"),
						number.applyAsDouble("radius"), row.get("weight").asLong());
			}

			boolean touches(Rectangle region) {
				double nearestX = Math.clamp(this.x, region.left(), region.right());
				double nearestY = Math.clamp(this.y, region.top(), region.bottom());
				return Math.hypot(this.x - nearestX, this.y - nearestY) <= this.radius;
			}

		}

	}

}
