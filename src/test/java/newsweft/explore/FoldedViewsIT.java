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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@RealGraph
class FoldedViewsIT {

	@Autowired
	private Views views;

	@BeforeEach
	void createGraph(@Autowired Driver driver) {
		SmallGraph.createWithCopies(driver);
	}

	@Test
	void copiesAreShownUnlessSaidOtherwise() {
		Subgraph story = this.views.resolve(View.of(new View.Stories(List.of("s1"))));

		assertThat(ids(story)).hasSize(5).contains("article:a1x", "article:a1y");
		assertThat(story.edges()).extracting(Edge::id).contains("COPY_OF article:a1x article:a1");
		assertThat(story.figures()).isEqualTo(Figures.complete(5));
	}

	@Test
	void everythingHasOriginalsWithTheEdgesOfTheirCopies() {
		Subgraph all = fold(new View.All(), 0);

		assertThat(ids(all)).hasSize(14).contains("provider:gamma.example").doesNotContain("article:a1x");
		assertThat(all.edges()).hasSize(20 + 4)
			.extracting(Edge::id)
			.contains("PUBLISHED_BY article:a1 provider:gamma.example", "RELATED article:a2 article:a1",
					"RELATED article:b2 article:a1");
		assertThat(edge(all, "RELATED article:a1 article:b1").properties()).containsEntry("rank", 1L);
		assertThat(edge(all, "IN_STORY article:a1 story:s1").properties()).containsEntry("strength", 1.0);
		assertThat(all.figures()).isEqualTo(new Figures(14, 14, "", 2));
	}

	@Test
	void storiesAreTheirOriginals() {
		Subgraph story = fold(new View.Stories(List.of("s1")), 0);

		assertThat(ids(story)).containsExactlyInAnyOrder("article:a1", "article:a2", "article:a3");
		assertThat(story.nodes().getFirst().properties()).containsEntry("copies", 2L).containsEntry("story", "s1");
		assertThat(story.edges()).extracting(Edge::id)
			.containsExactlyInAnyOrder("RELATED article:a1 article:a2", "SIMILAR article:a1 article:a2",
					"RELATED article:a2 article:a3", "RELATED article:a2 article:a1");
		assertThat(story.figures()).isEqualTo(new Figures(3, 3, "", 2));
	}

	@Test
	void aLimitCountsOriginals() {
		Subgraph story = fold(new View.Stories(List.of("s1")), 2);

		assertThat(ids(story)).containsExactlyInAnyOrder("article:a1", "article:a2");
		assertThat(story.figures()).isEqualTo(new Figures(2, 3, "edges", 2));
	}

	@Test
	void aNamedCopyIsItsOriginal() {
		Subgraph nodes = fold(new View.Nodes(List.of("article:a1x", "article:a1")), 0);

		assertThat(ids(nodes)).containsExactly("article:a1");
		assertThat(nodes.figures()).isEqualTo(new Figures(1, 1, "", 2));
	}

	@Test
	void aroundACopyIsAroundAllOfItsText() {
		Subgraph around = fold(new View.Around(List.of("article:a1y"), 1), 0);

		assertThat(ids(around)).containsExactlyInAnyOrder("article:a1", "article:a2", "article:b1", "article:b2",
				"provider:alpha.example", "provider:beta.example", "provider:gamma.example", "topic:Privacy",
				"topic:Robots", "story:s1");
		assertThat(around.figures()).isEqualTo(new Figures(10, 10, "", 2));
	}

	@Test
	void whatALimitCutAroundAnOriginalIsCountedFolded() {
		assertThat(fold(new View.Around(List.of("article:a1"), 1), 2).figures())
			.isEqualTo(new Figures(3, 10, "edges", 2));
	}

	@Test
	void anExpandedProviderOfACopyHasTheOriginal() {
		Subgraph story = fold(new View.Stories(List.of("s3")),
				new Graph(List.of("provider:gamma.example"), List.of(), List.of()), 0);

		assertThat(ids(story)).containsExactlyInAnyOrder("article:c1", "provider:gamma.example", "article:a1");
		assertThat(story.edges()).extracting(Edge::id)
			.containsExactly("PUBLISHED_BY article:a1 provider:gamma.example");
		assertThat(story.figures()).isEqualTo(new Figures(3, 3, "", 2));
	}

	@Test
	void anExpandedAndAnAddedCopyAreTheirOriginal() {
		assertThat(ids(fold(new View.Stories(List.of("s3")),
				new Graph(List.of("article:a1x"), List.of(), List.of("article:a1y")), 0)))
			.hasSize(11)
			.contains("article:a1", "article:b2", "provider:gamma.example");
	}

	@Test
	void aHiddenCopyTakesItsOriginalAway() {
		Subgraph story = fold(new View.Stories(List.of("s1")), new Graph(List.of(), List.of("article:a1x"), List.of()),
				0);

		assertThat(ids(story)).containsExactlyInAnyOrder("article:a2", "article:a3");
		assertThat(story.edges()).extracting(Edge::id).containsExactly("RELATED article:a2 article:a3");
		assertThat(story.figures()).isEqualTo(new Figures(2, 2, "", 0));
	}

	@Test
	void aQueryThatReturnsACopyShowsItsOriginal() {
		Subgraph result = fold(new View.Cypher("""
				MATCH (a:Article {key: 'a1x'})-[listing:RELATED]->(b:Article {key: 'b1'}) RETURN a, listing, b""",
				Map.of()), 0);

		assertThat(ids(result)).containsExactlyInAnyOrder("article:a1", "article:b1");
		assertThat(result.edges()).extracting(Edge::id).containsExactly("RELATED article:a1 article:b1");
		assertThat(result.figures()).isEqualTo(new Figures(2, 2, "", 2));
	}

	@Test
	void aQueryThatALimitCutStaysUncounted() {
		Subgraph result = fold(new View.Cypher("MATCH (a:Article) RETURN a ORDER BY a.key", Map.of()), 1);

		assertThat(result.figures()).isEqualTo(new Figures(1, -1, "order of rows", 2));
	}

	private Subgraph fold(Source source, int limit) {
		return fold(source, new Graph(List.of(), List.of(), List.of()), limit);
	}

	private Subgraph fold(Source source, Graph graph, int limit) {
		return this.views.resolve(new View(source, graph, limit).fold());
	}

	private static List<String> ids(Subgraph subgraph) {
		return subgraph.nodes().stream().map(Node::id).toList();
	}

	private static Edge edge(Subgraph subgraph, String id) {
		return subgraph.edges().stream().filter((edge) -> edge.id().equals(id)).findFirst().orElseThrow();
	}

}
