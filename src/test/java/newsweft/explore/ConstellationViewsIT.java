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
class ConstellationViewsIT {

	@Autowired
	private Views views;

	@BeforeEach
	void createGraph(@Autowired Driver driver) {
		SmallGraph.createWithConstellations(driver);
	}

	@Test
	void everythingHasConstellations() {
		Subgraph all = resolve(new View.All());

		assertThat(ids(all)).hasSize(15).contains("constellation:c1", "constellation:c2");
		assertThat(all.edges()).extracting(Edge::id)
			.contains("PART_OF story:s1 constellation:c1", "ALSO_IN article:a1 story:s2");
	}

	@Test
	void aroundAConstellationAreItsStories() {
		Subgraph around = resolve(new View.Around(List.of("constellation:c1"), 1));

		assertThat(ids(around)).containsExactlyInAnyOrder("constellation:c1", "story:s1", "story:s2");
		assertThat(around.edges()).hasSize(2).extracting(Edge::kind).containsOnly("PART_OF");
		assertThat(around.figures()).isEqualTo(Figures.complete(3));
	}

	@Test
	void theStoryThatAnArticleIsHalfInIsItsNeighbour() {
		Subgraph around = resolve(new View.Around(List.of("article:a1"), 1));

		assertThat(ids(around)).contains("story:s1", "story:s2");
		assertThat(around.edges()).extracting(Edge::id)
			.contains("IN_STORY article:a1 story:s1", "ALSO_IN article:a1 story:s2");
	}

	@Test
	void whatWentIntoAnotherStoryIsThatStory() {
		Subgraph story = resolve(new View.Stories(List.of("s0")));

		assertThat(ids(story)).containsExactlyInAnyOrder("article:a1", "article:a2", "article:a3");
		assertThat(story.figures()).isEqualTo(Figures.complete(3));
		assertThat(ids(resolve(new View.Stories(List.of("s0", "s1", "gone")))))
			.containsExactlyInAnyOrderElementsOf(ids(story));
		assertThat(ids(resolve(new View.Nodes(List.of("story:s0", "constellation:c0")))))
			.containsExactlyInAnyOrder("story:s1", "constellation:c1");
	}

	private Subgraph resolve(View.Source source) {
		return this.views.resolve(View.of(source));
	}

	private static List<String> ids(Subgraph subgraph) {
		return subgraph.nodes().stream().map(Node::id).toList();
	}

}
