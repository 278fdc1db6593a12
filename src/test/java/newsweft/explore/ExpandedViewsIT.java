package newsweft.explore;

import java.util.Arrays;
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
class ExpandedViewsIT {

	@Autowired
	private Views views;

	@Autowired
	private Driver driver;

	@BeforeEach
	void createGraph() {
		SmallGraph.createWithCopies(this.driver);
	}

	@Test
	void aRelationAddsItsNeighboursAlone() {
		assertThat(ids("s3", expansion("article:b1", "SIMILAR", Direction.BOTH, 5)))
			.containsExactlyInAnyOrder("article:c1", "article:b1", "article:b2");
		assertThat(ids("s3", expansion("article:b1", "ABOUT", Direction.OUT, 5)))
			.containsExactlyInAnyOrder("article:c1", "article:b1", "topic:Privacy");
	}

	@Test
	void aDirectionIsSeenFromTheNode() {
		assertThat(ids("s3", expansion("article:a2", "RELATED", Direction.OUT, 5)))
			.containsExactlyInAnyOrder("article:c1", "article:a2", "article:a3", "article:a1x");
		assertThat(ids("s3", expansion("article:a2", "RELATED", Direction.IN, 5)))
			.containsExactlyInAnyOrder("article:c1", "article:a2", "article:a1");
		assertThat(ids("s3", expansion("article:a2", "RELATED", Direction.BOTH, 5))).hasSize(5);
	}

	@Test
	void similarTextHasNoDirection() {
		for (Direction direction : Direction.values()) {
			assertThat(ids("s3", expansion("article:b2", "SIMILAR", direction, 5))).hasSize(4)
				.contains("article:b1", "article:a3");
		}
	}

	@Test
	void aLimitAddsTheStrongestFirst() {
		assertThat(ids("s3", expansion("article:b2", "SIMILAR", Direction.BOTH, 1))).contains("article:b1")
			.doesNotContain("article:a3");
		assertThat(ids("s3", expansion("article:a1", "RELATED", Direction.OUT, 1))).contains("article:a2")
			.doesNotContain("article:b1");
	}

	@Test
	void theReadersOwnLimitLacksNothing() {
		assertThat(resolve("s3", expansion("article:b2", "SIMILAR", Direction.BOTH, 1)).figures())
			.isEqualTo(Figures.complete(3));
	}

	@Test
	void takingOneExpansionBackLeavesWhatAnotherOneBrought() {
		Expansion kept = expansion("article:b2", "SIMILAR", Direction.BOTH, 1);

		List<String> both = ids("s3", expansion("article:a1", null, Direction.BOTH, 0), kept);
		List<String> one = ids("s3", kept);

		assertThat(both).containsAll(one);
		assertThat(one).containsExactlyInAnyOrder("article:c1", "article:b2", "article:b1");
	}

	@Test
	void foldedTheNeighboursOfCopiesAreTheirOriginals() {
		View folded = view("s3", expansion("article:a1", "RELATED", Direction.IN, 5)).fold();

		Subgraph subgraph = this.views.resolve(folded);

		assertThat(subgraph.nodes()).extracting(Node::id)
			.containsExactlyInAnyOrder("article:c1", "article:a1", "article:a2", "article:b2");
		assertThat(subgraph.edges()).extracting(Edge::id).contains("RELATED article:b2 article:a1");
	}

	private List<String> ids(String story, Expansion... expansions) {
		return resolve(story, expansions).nodes().stream().map(Node::id).toList();
	}

	private Subgraph resolve(String story, Expansion... expansions) {
		return this.views.resolve(view(story, expansions));
	}

	private static View view(String story, Expansion... expansions) {
		return new View(new View.Stories(List.of(story)),
				new View.Graph(Arrays.asList(expansions), null, null, null, null), 0);
	}

	private static Expansion expansion(String id, String relation, Direction direction, int limit) {
		return new Expansion(id, relation, direction, limit);
	}

}
