package newsweft.explore;

import java.util.List;

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
class GroupedViewsIT {

	@Autowired
	private Views views;

	@Autowired
	private Driver driver;

	@BeforeEach
	void createGraph() {
		SmallGraph.createWithConstellations(this.driver);
	}

	@Test
	void aStoryStandsForItsArticles() {
		Subgraph grouped = grouped(List.of("s1"), List.of());

		assertThat(grouped.nodes()).extracting(Node::id)
			.containsExactlyInAnyOrder("story:s1", "article:b1", "article:b2");
		assertThat(story(grouped).properties()).containsEntry("grouped", 3L).containsEntry("key", "s1");
		assertThat(grouped.figures()).isEqualTo(Figures.complete(3));
	}

	@Test
	void edgesToItAreBundledAndSayOfWhatTheyConsist() {
		Subgraph grouped = grouped(List.of("s1"), List.of());

		assertThat(grouped.edges()).extracting(Edge::id)
			.containsExactlyInAnyOrder("SIMILAR article:b1 article:b2", "BUNDLE article:b1 story:s1",
					"BUNDLE article:b2 story:s1");
		assertThat(edge(grouped, "BUNDLE article:b2 story:s1").properties()).containsEntry("edges", 1L)
			.containsEntry("SIMILAR", 1L)
			.containsEntry("score", 0.25);
	}

	@Test
	void twoStoriesHaveOneBundleBetweenThem() {
		Subgraph grouped = grouped(List.of("s2", "s1"), List.of());

		assertThat(grouped.nodes()).extracting(Node::id).containsExactlyInAnyOrder("story:s1", "story:s2");
		assertThat(grouped.edges()).singleElement().satisfies((edge) -> {
			assertThat(edge.id()).isEqualTo("BUNDLE story:s1 story:s2");
			assertThat(edge.source()).isEqualTo("story:s1");
			assertThat(edge.properties()).containsEntry("edges", 2L)
				.containsEntry("RELATED", 1L)
				.containsEntry("SIMILAR", 1L);
		});
	}

	@Test
	void aStoryThatIsInThePictureIsNotThereTwice() {
		View view = new View(new View.Stories(List.of("s1")),
				new View.Graph(List.of(Expansion.of("article:a1")), null, null, null, List.of("s1")), 0);

		Subgraph grouped = this.views.resolve(view);

		assertThat(grouped.nodes()).extracting(Node::id).doesNotHaveDuplicates().contains("story:s1");
		assertThat(edge(grouped, "BUNDLE story:s1 topic:Robots").properties()).containsEntry("ABOUT", 1L);
	}

	@Test
	void aFormerKeyGroupsTheHeir() {
		assertThat(story(grouped(List.of("s0"), List.of())).id()).isEqualTo("story:s1");
	}

	@Test
	void aStoryOfWhichNothingIsThereChangesNothing() {
		assertThat(grouped(List.of("s3"), List.of()).nodes()).hasSize(5).extracting(Node::kind).containsOnly("Article");
	}

	@Test
	void whatFiltersLeaveOutIsNotInTheBundles() {
		View.Graph changes = new View.Graph(null, null, null, null, List.of("s1"));
		Filters similar = new Filters(null, null, null, null, null, null, null, null, null, null, null,
				List.of("SIMILAR"), null);

		Subgraph grouped = this.views
			.resolve(new View(new View.Stories(List.of("s1", "s2")), changes, 0, similar, null, null));

		assertThat(grouped.edges()).extracting(Edge::id)
			.containsExactlyInAnyOrder("SIMILAR article:b1 article:b2", "BUNDLE article:b2 story:s1");
	}

	@Test
	void aGroupCanBeHidden() {
		Subgraph grouped = grouped(List.of("s1"), List.of("story:s1"));

		assertThat(grouped.nodes()).extracting(Node::id).containsExactlyInAnyOrder("article:b1", "article:b2");
		assertThat(grouped.edges()).hasSize(1);
		assertThat(grouped.figures()).isEqualTo(Figures.complete(2));
	}

	@Test
	void queriesAreGroupedToo() {
		View.Source query = new View.Cypher("MATCH p = (:Article)-[:SIMILAR]->(:Article) RETURN p", null);

		Subgraph grouped = this.views
			.resolve(new View(query, new View.Graph(null, null, null, null, List.of("s1")), 0));

		assertThat(grouped.nodes()).extracting(Node::id).contains("story:s1").doesNotContain("article:a1");
	}

	private Subgraph grouped(List<String> keys, List<String> hidden) {
		return this.views.resolve(
				new View(new View.Stories(List.of("s1", "s2")), new View.Graph(null, hidden, null, null, keys), 0));
	}

	private static Node story(Subgraph subgraph) {
		return subgraph.nodes().stream().filter((node) -> node.kind().equals("Story")).findFirst().orElseThrow();
	}

	private static Edge edge(Subgraph subgraph, String id) {
		return subgraph.edges().stream().filter((edge) -> edge.id().equals(id)).findFirst().orElseThrow();
	}

}
