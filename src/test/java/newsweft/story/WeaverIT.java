package newsweft.story;

import java.util.List;
import java.util.Map;

import newsweft.neo4j.RealGraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@RealGraph
class WeaverIT {

	@Autowired
	private Weaver weaver;

	@Autowired
	private Stories stories;

	@Autowired
	private Labelling labelling;

	@Autowired
	private Patterns patterns;

	@Autowired
	private Driver driver;

	@BeforeEach
	void load() {
		run("""
				UNWIND [
				  ['a1', 'Skyloom grounds drones after harbour crash', 'tide.example', '2031-05-03T08:00:00Z'],
				  ['a2', 'Harbour crash grounds the drones of Skyloom', 'quay.example', '2031-05-04T08:00:00Z'],
				  ['c1', 'Bakers strike over flour prices', 'tide.example', '2031-05-06T08:00:00Z'],
				  ['c2', 'Flour prices: bakers extend strike', 'tide.example', '2031-05-05T08:00:00Z'],
				  ['d1', 'How to repot a cactus', 'tide.example', null]
				] AS row
				MERGE (provider:Provider {domain: row[2]})
				CREATE (article:Article {key: row[0], url: 'https://news.example/' + row[0], title: row[1]})
				SET article.publishedAt = datetime(row[3])
				CREATE (article)-[:PUBLISHED_BY]->(provider)
				""");
		run("MATCH (a:Article {key: 'a1'}), (d:Article {key: 'd1'}) CREATE (a)-[:RELATED {rank: 1}]->(d)");
	}

	@Test
	void writesStories() {
		Weaving weaving = this.weaver.weave();

		assertThat(weaving.articles()).isEqualTo(5);
		assertThat(weaving.stories()).isEqualTo(3);
		assertThat(weaving.similar()).isEqualTo(2);
		assertThat(weaving.changes()).isEqualTo(3 + 3 + 5 + 5 + 2 + 1);
		assertThat(this.stories.list()).hasSize(3).extracting(Story::size).containsExactly(2, 2, 1);
		Story crash = this.stories.list().stream().filter((story) -> story.providers() == 2).findFirst().orElseThrow();
		assertThat(crash.headline()).isEqualTo("Skyloom grounds drones after harbour crash");
		assertThat(crash.terms()).contains("Skyloom", "harbour crash");
		assertThat(crash.firstSeen()).isEqualTo("2031-05-03T08:00:00Z");
		assertThat(crash.lastSeen()).isEqualTo("2031-05-04T08:00:00Z");
	}

	@Test
	void assignsEachArticleToOneStory() {
		this.weaver.weave();

		List<Assignment> assignments = this.stories.assignments();
		assertThat(assignments).extracting(Assignment::article).containsExactlyInAnyOrder("a1", "a2", "c1", "c2", "d1");
		assertThat(story("a1")).isEqualTo(story("a2")).isNotEqualTo(story("c1")).isNotEqualTo(story("d1"));
		assertThat(story("c1")).isEqualTo(story("c2"));
		assertThat(assignments).filteredOn((assignment) -> assignment.article().equals("d1"))
			.extracting(Assignment::url)
			.containsExactly("https://news.example/d1");
	}

	@Test
	void changesNothingTheSecondTime() {
		this.weaver.weave();
		List<Map<String, Object>> before = everything();

		assertThat(this.weaver.weave().changes()).isZero();
		assertThat(everything()).isEqualTo(before);
	}

	@Test
	void repairsWhatWasChanged() {
		this.weaver.weave();
		List<Map<String, Object>> before = everything();
		run("MATCH (story:Story) SET story.label = 'nothing', story.firstSeen = null");
		run("MATCH (a:Article {key: 'a1'}), (s:Story)<-[:IN_STORY]-(:Article {key: 'd1'}) MERGE (a)-[:IN_STORY]->(s)");
		run("MATCH (a:Article {key: 'a2'}), (d:Article {key: 'd1'}) CREATE (a)-[:SIMILAR {score: 1.0}]->(d)");
		run("CREATE (:Story {key: 'stale', size: 7})");

		this.weaver.weave();

		assertThat(everything()).isEqualTo(before);
	}

	@Test
	void movesArticlesWhenTheirTextChanges() {
		this.weaver.weave();
		run("MATCH (a:Article {key: 'd1'}) SET a.title = 'Bakers end strike over flour prices'");

		this.weaver.weave();

		assertThat(story("d1")).isEqualTo(story("c1"));
		assertThat(this.stories.list()).extracting(Story::size).containsExactly(3, 2);
	}

	@Test
	void removesTheStoriesOfAnEmptyGraph() {
		this.weaver.weave();
		run("MATCH (article:Article) DETACH DELETE article");

		this.weaver.weave();

		assertThat(this.stories.list()).isEmpty();
	}

	@Test
	void keepsTheLabelThatTheReaderGave() {
		this.weaver.weave();
		assertThat(this.labelling.label(story("c1"), " The bread war ")).contains("The bread war");
		run("CREATE (:Article {key: 'c3', title: 'Bakers and flour prices: a strike ends'})");

		this.weaver.weave();

		assertThat(label("c3")).isEqualTo("The bread war");
		assertThat(this.labelling.label(story("c3"), null)).contains(label("c1")).isNotEqualTo("The bread war");
		assertThat(label("c1")).contains("flour prices");
		assertThat(this.labelling.label("no-such-story", "x")).isEmpty();
	}

	@Test
	void tellsWhatBecameOfAStory() {
		this.weaver.weave();
		String bakers = story("c1");
		String cactus = story("d1");
		run("MATCH (a:Article {key: 'd1'}) SET a.title = 'Bakers end strike over flour prices'");
		run("CREATE (:Article {key: 'e1', title: 'Tulips bloom early'})");
		loaded();

		this.weaver.weave();

		assertThat(story("d1")).isEqualTo(bakers);
		assertThat(this.stories.life(bakers)).singleElement().satisfies((event) -> {
			assertThat(event.kind()).isEqualTo("merged");
			assertThat(event.other()).isEqualTo(cactus);
			assertThat(event.otherLabel()).contains("cactus");
			assertThat(event.shared()).isEqualTo(1);
		});
		assertThat(this.stories.life(story("e1"))).extracting(StoryEvent::kind).containsExactly("born");
		assertThat(this.stories.list()).filteredOn((story) -> story.key().equals(bakers))
			.flatExtracting(Story::formerKeys)
			.containsExactly(cactus);
	}

	@Test
	void handsTheLifeOfAStoryOverToItsHeir() {
		this.weaver.weave();
		run("CREATE (:Article {key: 'e1', title: 'Tulips bloom early'})");
		loaded();
		this.weaver.weave();
		String tulips = story("e1");
		run("MATCH (a:Article {key: 'e1'}) SET a.title = 'Bakers end strike over flour prices'");
		loaded();

		this.weaver.weave();

		assertThat(this.stories.life(story("c1"))).extracting(StoryEvent::kind).containsExactly("born", "merged");
		assertThat(this.stories.life(tulips)).isEmpty();
	}

	@Test
	void weavesAsTheReaderChose() {
		this.patterns.chooseResolution(1.0);
		assertThat(this.weaver.weave().stories()).isEqualTo(5);

		this.patterns.chooseResolution(null);

		assertThat(this.weaver.weave().stories()).isEqualTo(3);
	}

	@Test
	void tellsOfNoChangeThatAnotherResolutionMade() {
		this.weaver.weave();
		String bakers = story("c1");
		this.patterns.chooseResolution(1.0);
		this.weaver.weave();
		this.patterns.chooseResolution(null);

		this.weaver.weave();

		assertThat(story("c1")).isEqualTo(bakers);
		assertThat(run("MATCH (event:StoryEvent) RETURN event")).isEmpty();
	}

	@Test
	void isIncompleteUntilWhatWasLoadedIsWoven() {
		this.weaver.weave();
		assertThat(this.stories.areComplete()).isTrue();
		loaded();
		assertThat(this.stories.areComplete()).isFalse();

		this.weaver.weave();

		assertThat(this.stories.areComplete()).isTrue();
	}

	@Test
	void weavesWhatAnOlderVersionWove() {
		run("MATCH (a:Article) CREATE (a)-[:IN_STORY {strength: 1.0}]->(:Story {key: 'old-' + a.key, size: 1})");
		assertThat(this.stories.areComplete()).isFalse();

		this.weaver.weave();

		assertThat(this.stories.areComplete()).isTrue();
		assertThat(story("a1")).isEqualTo(story("a2")).startsWith("old-a");
		assertThat(run("MATCH (s:Story) WHERE NOT EXISTS { (s)-[:PART_OF]->(:Constellation) } RETURN s")).isEmpty();
	}

	private void loaded() {
		run("MERGE (weaving:Weaving {key: 'last'}) SET weaving.stale = true");
	}

	private String label(String article) {
		String key = story(article);
		return this.stories.list()
			.stream()
			.filter((story) -> story.key().equals(key))
			.findFirst()
			.orElseThrow()
			.label();
	}

	private String story(String article) {
		return this.stories.assignments()
			.stream()
			.filter((assignment) -> assignment.article().equals(article))
			.findFirst()
			.orElseThrow()
			.story();
	}

	private List<Map<String, Object>> everything() {
		return run("""
				MATCH (node:!Weaving)
				WITH node ORDER BY labels(node), coalesce(node.key, node.domain)
				WITH collect(properties(node)) AS nodes
				MATCH (source)-[edge]->(target)
				WITH nodes, source.key AS from, type(edge) AS type, coalesce(target.key, target.domain) AS to, edge
				ORDER BY from, type, to
				RETURN nodes, collect([from, type, to, properties(edge)]) AS edges
				""");
	}

	private List<Map<String, Object>> run(String statement) {
		return this.driver.executableQuery(statement).execute().records().stream().map((row) -> row.asMap()).toList();
	}

}
