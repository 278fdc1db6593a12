package newsweft.explore;

import java.util.List;

import newsweft.explore.View.Graph;
import newsweft.graph.Figures;
import newsweft.graph.Node;
import newsweft.graph.Subgraph;
import newsweft.neo4j.RealGraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

@RealGraph
class SurroundingsIT {

	private static final View S2 = View.of(new View.Stories(List.of("s2")));

	@Autowired
	private Views views;

	@Autowired
	private Driver driver;

	@BeforeEach
	void createGraph() {
		SmallGraph.create(this.driver);
	}

	@Nested
	class NeighboursOfANode {

		@Test
		void areCountedByRelationAndDirection() {
			assertThat(neighbours(S2, "article:a1", 25)).containsExactly(
					new Neighbours("ABOUT", Direction.OUT, 2, 2, 2, 2),
					new Neighbours("IN_STORY", Direction.OUT, 1, 1, 1, 1),
					new Neighbours("PUBLISHED_BY", Direction.OUT, 1, 1, 1, 1),
					new Neighbours("RELATED", Direction.OUT, 2, 1, 1, 1),
					new Neighbours("SIMILAR", Direction.BOTH, 1, 1, 1, 1));
		}

		@Test
		void ofListingsAreCountedTogetherWhereEachDirectionLacksSome() {
			assertThat(neighbours(View.of(new View.Stories(List.of("s3"))), "article:a2", 25)).contains(
					new Neighbours("RELATED", Direction.OUT, 1, 1, 1, 1),
					new Neighbours("RELATED", Direction.IN, 1, 1, 1, 1),
					new Neighbours("RELATED", Direction.BOTH, 2, 2, 2, 2));
		}

		@Test
		void addAsManyAsWereAskedFor() {
			Neighbours first = neighbours(S2, "provider:alpha.example", 1).getFirst();
			assertThat(first).isEqualTo(new Neighbours("PUBLISHED_BY", Direction.IN, 3, 2, 1, 1));

			View opened = expanded("provider:alpha.example", first);
			assertThat(ids(opened)).hasSize(4).contains("article:a1");

			Neighbours second = neighbours(opened, "provider:alpha.example", 25).getFirst();
			assertThat(second).isEqualTo(new Neighbours("PUBLISHED_BY", Direction.IN, 3, 1, 1, 2));
			assertThat(ids(expanded("provider:alpha.example", second))).hasSize(5).contains("article:a2");
		}

		@Test
		void thatAreHiddenAreNotMissing() {
			View hidden = new View(new View.Stories(List.of("s2")),
					new Graph(List.of(), List.of("article:a2"), List.of("article:a2")), 0);

			assertThat(neighbours(hidden, "article:a1", 25))
				.contains(new Neighbours("SIMILAR", Direction.BOTH, 1, 0, 0, 0));
		}

		@Test
		void areNoneWhereThereIsNoSuchNode() {
			assertThat(SurroundingsIT.this.views.neighbours(S2, "article:gone", 25)).isEmpty();
		}

		@Test
		void areNotMissingFromTheWholeGraph() {
			assertThat(neighbours(View.of(new View.All()), "article:a1", 25)).extracting(Neighbours::missing)
				.containsOnly(0L);
		}

		private List<Neighbours> neighbours(View view, String id, int most) {
			return SurroundingsIT.this.views.neighbours(view, id, most).orElseThrow();
		}

		private View expanded(String id, Neighbours by) {
			Expansion expansion = new Expansion(id, by.relation(), by.direction(), by.limit());
			return new View(S2.source(), new Graph(List.of(expansion), null, null, null, null), 0);
		}

	}

	@Nested
	class CommonNeighbours {

		@Test
		void areJoinedToAllOfTheNodes() {
			assertThat(common(S2, "article:a1", "article:b1"))
				.isEqualTo(new Common(2, 2, List.of("provider:alpha.example", "topic:Privacy"), List.of()));
			assertThat(common(S2, "article:a1", "article:b1", "article:a2"))
				.isEqualTo(new Common(1, 1, List.of("provider:alpha.example"), List.of()));
		}

		@Test
		void thatAreInTheViewAreNotMissing() {
			View with = new View(S2.source(), new Graph(List.of(), List.of(), List.of("topic:Privacy")), 0);

			assertThat(common(with, "article:a1", "article:b1"))
				.isEqualTo(new Common(2, 1, List.of("provider:alpha.example"), List.of()));
		}

		@Test
		void areNoneWhereNothingJoinsThem() {
			assertThat(common(S2, "article:c1", "article:b1")).isEqualTo(new Common(0, 0, List.of(), List.of()));
		}

		@Test
		void thatAreListedTogetherComeBeforeTheirStory() {
			assertThat(common(S2, "article:a1", "article:a3"))
				.isEqualTo(new Common(2, 2, List.of("article:a2", "story:s1"), List.of()));
		}

		@Test
		void areThoseOfTheNodesThatAreThere() {
			assertThat(common(S2, "article:a1", "article:gone", "article:b1", "nothing")).isEqualTo(new Common(2, 2,
					List.of("provider:alpha.example", "topic:Privacy"), List.of("article:gone", "nothing")));
			assertThat(common(S2, "article:a1", "article:gone"))
				.isEqualTo(new Common(0, 0, List.of(), List.of("article:gone")));
		}

		private Common common(View view, String... ids) {
			return SurroundingsIT.this.views.common(view, List.of(ids), 25);
		}

	}

	@Nested
	class ShortestPaths {

		@Test
		void avoidProvidersAndTopics() {
			Paths paths = paths("article:a1", "article:b2", List.of(), 8);

			assertThat(paths.relations()).containsExactly("RELATED", "SIMILAR", "COPY_OF");
			assertThat(paths.steps()).isEqualTo(2);
			assertThat(paths.nodes()).containsExactly("article:a1", "article:b1", "article:b2");
			assertThat(paths.found()).isEqualTo(1);
		}

		@Test
		void areAllThatThereAre() {
			Paths paths = paths("article:a2", "article:b1", List.of("PUBLISHED_BY", "RELATED"), 8);

			assertThat(paths).isEqualTo(new Paths(2, 2, false, 2, 8, List.of("PUBLISHED_BY", "RELATED"),
					List.of("article:a2", "article:a1", "article:b1", "provider:alpha.example")));
		}

		@Test
		void countAPairOfNodesOnceHoweverManyEdgesJoinIt() {
			assertThat(paths("article:a1", "article:a2", List.of(), 8)).isEqualTo(new Paths(1, 1, false, 1, 8,
					List.of("RELATED", "SIMILAR", "COPY_OF"), List.of("article:a1", "article:a2")));
		}

		@Test
		void beginAtProvidersWhereTheseAreAskedFor() {
			assertThat(paths("provider:alpha.example", "provider:beta.example", List.of(), 8).steps()).isEqualTo(3);
		}

		@Test
		void areNoneBeyondTheDepthOrWithoutEdges() {
			assertThat(paths("article:a1", "article:b2", List.of(), 1).found()).isZero();
			assertThat(paths("article:a1", "article:c1", List.of(), 8).nodes()).isEmpty();
			assertThat(paths("article:a1", "article:gone", List.of(), 8).found()).isZero();
		}

		@Test
		void areASourceOfViews() {
			Subgraph subgraph = SurroundingsIT.this.views
				.resolve(View.of(new View.Path("article:a1", "article:b2", List.of(), 8)));

			assertThat(subgraph.nodes()).extracting(Node::id)
				.containsExactlyInAnyOrder("article:a1", "article:b1", "article:b2");
			assertThat(subgraph.figures()).isEqualTo(Figures.complete(3));
		}

		@Test
		void sayThatMoreWereCut() {
			View.Path path = new View.Path("article:a2", "article:b1", List.of("PUBLISHED_BY", "RELATED"), 8);

			Subgraph subgraph = SurroundingsIT.this.views.resolve(new View(path, null, 1));

			assertThat(subgraph.figures()).isEqualTo(Figures.uncounted(3, "likeness along the path"));
			assertThat(SurroundingsIT.this.views.paths(path, false, 1)).extracting(Paths::shown, Paths::found)
				.containsExactly(1, 2L);
		}

		@Test
		void needTwoNodesAndKnownRelations() {
			assertThatIllegalArgumentException().isThrownBy(() -> new View.Path("a", "a", List.of(), 8))
				.withMessage("from and to must be two nodes");
			assertThatIllegalArgumentException().isThrownBy(() -> new View.Path("a", "b", List.of(), 9))
				.withMessage("depth must be 1 to 8");
			assertThatIllegalArgumentException().isThrownBy(() -> new View.Path("a", "b", List.of("LIKES"), 8))
				.withMessageStartingWith("relation must be RELATED or SIMILAR");
		}

		private Paths paths(String from, String to, List<String> relations, int depth) {
			return SurroundingsIT.this.views.paths(new View.Path(from, to, relations, depth), false, 25);
		}

	}

	private List<String> ids(View view) {
		return this.views.resolve(view).nodes().stream().map(Node::id).toList();
	}

}
