package newsweft.story.bridge;

import java.util.concurrent.ForkJoinPool;
import java.util.stream.IntStream;

import newsweft.story.network.WeightedGraph;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.offset;

class BridgesTests {

	/** Two triangles, and an article between them. */
	private static final String BARBELL = "0-1:50 1-2:50 0-2:50 3-4:50 4-5:50 3-5:50 2-6:20 6-3:10";

	@Test
	void findsTheArticleBetweenTwoCliques() {
		Bridges bridges = Bridges.of(Graphs.of(7, BARBELL), new int[] { 0, 0, 0, 1, 1, 1, 0 }, 2, 1);

		assertThat(bridges.betweenness()[6]).isCloseTo(0.6, offset(1e-6));
		assertThat(bridges.participation()[6]).isCloseTo(1 - (4 + 1) / 9.0, offset(1e-9));
	}

	@Test
	void findsNoneWithinOneStory() {
		Bridges bridges = Bridges.of(Graphs.of(3, "0-1 1-2"), new int[3], 1, 1);

		assertThat(bridges.participation()).containsOnly(0);
		assertThat(bridges.betweenness()[1]).isEqualTo(1);
	}

	@Test
	void isTheSameOnOneCoreAndOnMany() throws Exception {
		WeightedGraph graph = Graphs.random(400, 0.03, 5);
		int[] story = IntStream.range(0, 400).map((article) -> article / 10).toArray();
		Bridges many = Bridges.of(graph, story, 40, 1);

		try (ForkJoinPool one = new ForkJoinPool(1)) {
			Bridges alone = one.submit(() -> Bridges.of(graph, story, 40, 1)).get();

			assertThat(alone.betweenness()).isEqualTo(many.betweenness());
			assertThat(alone.participation()).isEqualTo(many.participation());
		}
	}

	@Test
	void rejectsStoriesOfAnotherGraph() {
		assertThatIllegalArgumentException().isThrownBy(() -> Bridges.of(Graphs.of(2, "0-1"), new int[3], 1, 1))
			.withMessageContaining("2 nodes");
	}

}
