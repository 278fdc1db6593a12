package newsweft.explore;

import java.util.List;
import java.util.Map;

import newsweft.explore.View.Graph;
import newsweft.explore.View.Source;
import newsweft.graph.Edge;
import newsweft.graph.Figures;
import newsweft.graph.Node;
import newsweft.graph.Subgraph;
import newsweft.neo4j.RealGraph;
import newsweft.query.QueryFailed;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@RealGraph
class ViewsIT {

	@Autowired
	private Views views;

	@Autowired
	private Driver driver;

	@BeforeEach
	void createGraph() {
		SmallGraph.create(this.driver);
	}

	@Test
	void everythingIsAllButTheRecordsOfLoads() {
		Subgraph all = this.views.resolve(View.of(new View.All()));

		assertThat(all.nodes()).hasSize(13)
			.extracting(Node::kind)
			.containsOnly("Article", "Provider", "Topic", "Story");
		assertThat(all.edges()).hasSize(6 + 5 + 3 + 3 + 3);
		assertThat(all.figures()).isEqualTo(new Figures(13, 13, ""));
	}

	@Test
	void storiesAreTheirArticlesAndTheEdgesAmongThem() {
		Subgraph story = this.views.resolve(View.of(new View.Stories(List.of("s1"))));

		assertThat(ids(story)).containsExactlyInAnyOrder("article:a1", "article:a2", "article:a3");
		assertThat(story.edges()).extracting(Edge::id)
			.containsExactlyInAnyOrder("RELATED article:a1 article:a2", "SIMILAR article:a1 article:a2",
					"RELATED article:a2 article:a3");
		assertThat(story.figures()).isEqualTo(Figures.complete(3));
	}

	@Test
	void articlesNameTheirStory() {
		Subgraph nodes = this.views.resolve(View.of(new View.Nodes(List.of("article:a1", "topic:Privacy"))));

		assertThat(node(nodes, "article:a1").properties()).containsEntry("story", "s1").containsEntry("quality", 90L);
		assertThat(node(nodes, "topic:Privacy").properties()).doesNotContainKey("story");
	}

	@Test
	void aLimitKeepsTheArticlesWithMostEdgesAndSaysSo() {
		Subgraph story = resolve(new View.Stories(List.of("s1", "s2")), 2);

		assertThat(ids(story)).containsExactlyInAnyOrder("article:a1", "article:a2");
		assertThat(story.figures()).isEqualTo(new Figures(2, 5, "edges"));
	}

	@Test
	void aLimitThatDoesNotCutLeavesTheFiguresComplete() {
		assertThat(resolve(new View.Stories(List.of("s1")), 3).figures()).isEqualTo(Figures.complete(3));
	}

	@Test
	void aroundIsOneStep() {
		Subgraph around = this.views.resolve(View.of(new View.Around(List.of("article:a1"), 1)));

		assertThat(ids(around)).containsExactlyInAnyOrder("article:a1", "article:a2", "article:b1",
				"provider:alpha.example", "topic:Privacy", "topic:Robots", "story:s1");
		assertThat(around.edges()).extracting(Edge::id)
			.contains("PUBLISHED_BY article:b1 provider:alpha.example", "IN_STORY article:a2 story:s1");
		assertThat(around.figures()).isEqualTo(Figures.complete(7));
	}

	@Test
	void aroundGoesAsManyStepsAsItsDepth() {
		Subgraph around = this.views.resolve(View.of(new View.Around(List.of("article:a1"), 2)));

		assertThat(ids(around)).hasSize(10)
			.contains("article:a3", "article:b2", "story:s2")
			.doesNotContain("provider:beta.example", "article:c1", "story:s3");
		assertThat(around.figures()).isEqualTo(Figures.complete(10));
	}

	@Test
	void aroundCutsTheNeighboursWithFewestEdges() {
		Subgraph around = resolve(new View.Around(List.of("article:a1"), 1), 2);

		assertThat(ids(around)).containsExactlyInAnyOrder("article:a1", "article:a2", "article:b1");
		assertThat(around.figures()).isEqualTo(new Figures(3, 7, "edges"));
	}

	@Test
	void aroundCountsEachMissingNodeOnce() {
		Subgraph around = resolve(new View.Around(List.of("article:a1"), 2), 2);

		assertThat(ids(around)).containsExactlyInAnyOrder("article:a1", "article:a2", "article:b1", "article:a3",
				"article:b2");
		assertThat(around.figures()).isEqualTo(new Figures(5, 10, "edges"));
	}

	@Test
	void expandedAddsNeighbours() {
		Subgraph story = resolve(new View.Stories(List.of("s3")), List.of("article:c1", "provider:beta.example"),
				List.of());

		assertThat(ids(story)).containsExactlyInAnyOrder("article:c1", "story:s3", "provider:beta.example",
				"article:a3", "article:b2");
		assertThat(story.figures()).isEqualTo(Figures.complete(5));
	}

	@Test
	void expandedAddsWhatIsNotThereYetAlthoughItHasFewerEdges() {
		this.driver.executableQuery("""
				MATCH (alpha:Provider {domain: 'alpha.example'}), (story:Story {key: 's3'})
				UNWIND range(1, 70) AS number
				CREATE (popular:Article {key: 'popular' + number, full: true})-[:PUBLISHED_BY]->(alpha)
				CREATE (popular)-[:IN_STORY]->(story)
				""").execute();

		Subgraph story = resolve(new View.Stories(List.of("s3")), List.of("provider:alpha.example"), List.of());

		assertThat(ids(story)).contains("article:a1", "article:a2", "article:b1").hasSize(75);
		assertThat(story.figures()).isEqualTo(Figures.complete(75));
	}

	@Test
	void anArticleThatALimitCutAndAnExpansionAddedIsNotMissing() {
		Subgraph story = this.views.resolve(
				new View(new View.Stories(List.of("s1")), new Graph(List.of("article:a1"), List.of(), List.of()), 1));

		assertThat(ids(story)).hasSize(7).contains("article:a2").doesNotContain("article:a3");
		assertThat(story.figures()).isEqualTo(new Figures(7, 8, "edges"));
	}

	@Test
	void addedBringsInSingleNodesWithTheirEdgesToAllThatIsThere() {
		Subgraph story = add(new View.Stories(List.of("s3")), 0, "article:b2", "story:s2", "story:s3", "topic:none");

		assertThat(ids(story)).containsExactlyInAnyOrder("article:c1", "article:b2", "story:s2", "story:s3");
		assertThat(story.edges()).extracting(Edge::id)
			.containsExactlyInAnyOrder("IN_STORY article:b2 story:s2", "IN_STORY article:c1 story:s3");
		assertThat(node(story, "article:b2").properties()).containsEntry("story", "s2");
		assertThat(story.figures()).isEqualTo(Figures.complete(4));
	}

	@Test
	void anAddedArticleThatALimitCutIsNoLongerMissing() {
		Subgraph story = add(new View.Stories(List.of("s1")), 1, "article:a3", "topic:Robots");

		assertThat(ids(story)).hasSize(3).contains("article:a3", "topic:Robots");
		assertThat(story.figures()).isEqualTo(new Figures(3, 4, "edges"));
	}

	@Test
	void aQueryThatALimitCutStaysUncountedWithAnAddedNode() {
		Subgraph topics = add(new View.Cypher("MATCH (t:Topic) RETURN t ORDER BY t.name", Map.of()), 1, "story:s1");

		assertThat(topics.figures()).isEqualTo(Figures.uncounted(2, "order of rows"));
	}

	@Test
	void hiddenWinsOverAdded() {
		Graph graph = new Graph(List.of(), List.of("topic:Robots"), List.of("topic:Robots"));

		assertThat(ids(this.views.resolve(new View(new View.Stories(List.of("s3")), graph, 0))))
			.containsExactly("article:c1");
	}

	@Test
	void hiddenTakesNodesAndTheirEdgesAway() {
		Subgraph story = resolve(new View.Stories(List.of("s1")), List.of(), List.of("article:a2"));

		assertThat(ids(story)).containsExactlyInAnyOrder("article:a1", "article:a3");
		assertThat(story.edges()).isEmpty();
		assertThat(story.figures()).isEqualTo(Figures.complete(2));
	}

	@Test
	void hiddenWinsOverExpanded() {
		Subgraph around = resolve(new View.Nodes(List.of("story:s3")), List.of("story:s3"), List.of("article:c1"));

		assertThat(ids(around)).containsExactly("story:s3");
		assertThat(around.figures()).isEqualTo(Figures.complete(1));
	}

	@Test
	void aQueryGivesExactlyWhatItReturns() {
		Subgraph result = this.views.resolve(View.of(new View.Cypher("""
				MATCH (a:Article {key: $key})-[similar:SIMILAR]-(other) RETURN a, similar, other""",
				Map.of("key", "a1"))));

		assertThat(ids(result)).containsExactlyInAnyOrder("article:a1", "article:a2");
		assertThat(result.edges()).extracting(Edge::id).containsExactly("SIMILAR article:a1 article:a2");
	}

	@Test
	void aQueryKeepsItsOwnNodesAndEdgesWhenANodeIsHidden() {
		View.Cypher query = new View.Cypher("""
				MATCH (load:Load), (a:Article)-[similar:SIMILAR]->(other) WHERE a.key IN ['a1', 'b1']
				RETURN load, a, similar, other""", Map.of());

		Subgraph result = resolve(query, List.of(), List.of("article:b2"));

		assertThat(result.nodes()).extracting(Node::kind)
			.containsExactlyInAnyOrder("Load", "Article", "Article", "Article");
		assertThat(result.edges()).extracting(Edge::id).containsExactly("SIMILAR article:a1 article:a2");
	}

	@Test
	void aQueryKeepsItsOwnNodesWhenANodeIsExpanded() {
		Subgraph result = resolve(
				new View.Cypher("MATCH (load:Load), (story:Story {key: 's3'}) RETURN load, story", Map.of()),
				List.of("story:s3"), List.of());

		assertThat(result.nodes()).extracting(Node::kind).containsExactlyInAnyOrder("Load", "Story", "Article");
		assertThat(result.edges()).extracting(Edge::id).containsExactly("IN_STORY article:c1 story:s3");
		assertThat(result.figures()).isEqualTo(Figures.complete(3));
	}

	@Test
	void aQueryThatALimitCutStaysUncounted() {
		View.Cypher query = new View.Cypher("MATCH (t:Topic) RETURN t ORDER BY t.name", Map.of());

		assertThat(this.views.resolve(new View(query, new Graph(List.of(), List.of("topic:Privacy"), List.of()), 1))
			.figures()).isEqualTo(Figures.uncounted(0, "order of rows"));
		assertThat(this.views.resolve(new View(query, new Graph(List.of("topic:Privacy"), List.of(), List.of()), 1))
			.figures()).isEqualTo(Figures.uncounted(3, "order of rows"));
	}

	@Test
	void aQueryThatFailsSaysSo() {
		assertThatExceptionOfType(QueryFailed.class)
			.isThrownBy(() -> this.views.resolve(View.of(new View.Cypher("CREATE (n) RETURN n", Map.of()))))
			.withMessageContaining("would change the graph, so it was not run");
	}

	@Test
	void unknownKeysGiveNothing() {
		List<String> unknown = List.of("article:none", "story:none", "nonsense", "");

		assertThat(List.<Source>of(new View.Nodes(unknown), new View.Around(unknown, 2), new View.Stories(unknown),
				new View.Nodes(List.of())))
			.allSatisfy((source) -> {
				Subgraph nothing = resolve(source, List.of("topic:none"), List.of("article:none"));
				assertThat(nothing.nodes()).isEmpty();
				assertThat(nothing.edges()).isEmpty();
				assertThat(nothing.figures()).isEqualTo(Figures.complete(0));
			});
	}

	private Subgraph resolve(Source source, int limit) {
		return this.views.resolve(new View(source, null, limit));
	}

	private Subgraph resolve(Source source, List<String> expanded, List<String> hidden) {
		return this.views.resolve(new View(source, new Graph(expanded, hidden, List.of()), 0));
	}

	private Subgraph add(Source source, int limit, String... added) {
		return this.views.resolve(new View(source, new Graph(List.of(), List.of(), List.of(added)), limit));
	}

	private static List<String> ids(Subgraph subgraph) {
		return subgraph.nodes().stream().map(Node::id).toList();
	}

	private static Node node(Subgraph subgraph, String id) {
		return subgraph.nodes().stream().filter((node) -> node.id().equals(id)).findFirst().orElseThrow();
	}

}
