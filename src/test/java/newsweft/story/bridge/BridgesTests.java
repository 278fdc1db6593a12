package newsweft.story.bridge;

import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.IntStream;

import newsweft.story.network.WeightedGraph;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.offset;
import static org.assertj.core.api.Assertions.tuple;

class BridgesTests {

	private static final int[] TWO_STORIES = { 0, 0, 0, 1, 1, 1, 0 };

	private static final int[] ONE_CONSTELLATION = { 0, 0 };

	/** Two triangles, and an article between them. */
	private static final String BARBELL = "0-1:50 1-2:50 0-2:50 3-4:50 4-5:50 3-5:50 2-6:20 6-3:10";

	@Test
	void findsTheArticleBetweenTwoCliques() {
		Bridges bridges = Bridges.of(Graphs.of(7, BARBELL), TWO_STORIES, ONE_CONSTELLATION, 1, 1);

		assertThat(bridges.betweenness()[6]).isCloseTo(0.6, offset(1e-6));
		assertThat(bridges.participation()[6]).isCloseTo(1 - (4 + 1) / 9.0, offset(1e-9));
		assertThat(bridges.bridges()).singleElement().satisfies((bridge) -> {
			assertThat(bridge.article()).isEqualTo(6);
			assertThat(bridge.score()).isCloseTo(0.6 * 4 / 9, offset(1e-6));
			assertThat(bridge.joins()).containsExactly(new Join(1, 3, 10, 10, 1));
			assertThat(bridge.cut()).isTrue();
			assertThat(bridge.partedPairs()).isEqualTo(1);
		});
	}

	@Test
	void partsNothingWhereAnotherTieRemains() {
		WeightedGraph graph = Graphs.of(7, BARBELL + " 0-5:30");

		Bridge bridge = only(Bridges.of(graph, TWO_STORIES, ONE_CONSTELLATION, 7, 1), 6);

		assertThat(bridge.joins()).containsExactly(new Join(1, 3, 10, 10, 0.25));
		assertThat(bridge.cut()).isFalse();
		assertThat(bridge.partedPairs()).isZero();
	}

	@Test
	void countsEachPairOfStoriesThatFallsApart() {
		WeightedGraph star = Graphs.of(7, "0-1 2-3 4-5 6-0 6-2 6-4");

		Bridge bridge = Bridges.of(star, new int[] { 0, 0, 1, 1, 2, 2, 3 }, new int[] { 0, 0, 0, 0 }, 1, 1)
			.bridges()
			.getFirst();

		assertThat(bridge.article()).isEqualTo(6);
		assertThat(bridge.cut()).isTrue();
		assertThat(bridge.partedPairs()).isEqualTo(3);
		assertThat(bridge.joins()).extracting(Join::story).containsExactly(0, 1, 2);
	}

	@Test
	void namesTheStrongestTieIntoEachStoryHeaviestStoryFirst() {
		WeightedGraph graph = Graphs.of(6, "0-1:5 0-2:6 0-3:6 0-4:9 0-5:2 1-5:1");

		Bridge bridge = only(Bridges.of(graph, new int[] { 0, 0, 1, 1, 2, 2 }, new int[] { 0, 0, 0 }, 9, 1), 0);

		assertThat(bridge.joins()).containsExactly(new Join(1, 2, 6, 12, 1), new Join(2, 4, 9, 11, 11 / 12.0));
	}

	@Test
	void cutsWithinAConstellationOnly() {
		WeightedGraph ring = Graphs.of(4, "0-1 1-2 2-3 3-0");

		Bridges bridges = Bridges.of(ring, new int[] { 0, 1, 2, 3 }, new int[] { 0, 0, 0, 1 }, 9, 1);

		assertThat(bridges.bridges()).extracting(Bridge::article, Bridge::cut, Bridge::partedPairs)
			.containsExactlyInAnyOrder(tuple(0, false, 0L), tuple(1, true, 1L), tuple(2, false, 0L),
					tuple(3, false, 0L));
	}

	@Test
	void ranksWithinEachConstellation() {
		WeightedGraph path = Graphs.of(8, "0-1 1-2 2-3 3-4 4-5 5-6 6-7");
		int[] stories = { 0, 0, 1, 1, 2, 2, 3, 3 };

		List<Bridge> bridges = Bridges.of(path, stories, new int[] { 0, 0, 1, 1 }, 1, 1).bridges();

		assertThat(bridges).extracting(Bridge::article).containsExactly(3, 4);
	}

	@Test
	void findsNoneWithinOneStory() {
		Bridges bridges = Bridges.of(Graphs.of(3, "0-1 1-2"), new int[3], new int[1], 5, 1);

		assertThat(bridges.participation()).containsOnly(0);
		assertThat(bridges.betweenness()[1]).isEqualTo(1);
		assertThat(bridges.bridges()).isEmpty();
	}

	@Test
	void isTheSameOnOneCoreAndOnMany() throws Exception {
		WeightedGraph graph = Graphs.random(400, 0.03, 5);
		int[] story = IntStream.range(0, 400).map((article) -> article / 10).toArray();
		int[] constellation = IntStream.range(0, 40).map((number) -> number / 8).toArray();
		Bridges many = Bridges.of(graph, story, constellation, 3, 1);

		try (ForkJoinPool one = new ForkJoinPool(1)) {
			Bridges alone = one.submit(() -> Bridges.of(graph, story, constellation, 3, 1)).get();

			assertThat(alone.betweenness()).isEqualTo(many.betweenness());
			assertThat(alone.participation()).isEqualTo(many.participation());
			assertThat(alone.bridges()).isEqualTo(many.bridges());
		}
	}

	@Test
	void rejectsStoriesOfAnotherGraph() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> Bridges.of(Graphs.of(2, "0-1"), new int[3], new int[1], 1, 1))
			.withMessageContaining("2 nodes");
	}

	private static Bridge only(Bridges bridges, int article) {
		return bridges.bridges().stream().filter((bridge) -> bridge.article() == article).findFirst().orElseThrow();
	}

}
