package newsweft.story.network;

import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class WeightedGraphTests {

	@Test
	void hasEachEdgeAtBothEndsInOrder() {
		WeightedGraph graph = WeightedGraph.of(4, new int[] { 2, 0, 1 }, new int[] { 0, 1, 2 }, new int[] { 7, 5, 3 });

		assertThat(graph.nodes()).isEqualTo(4);
		assertThat(graph.edges()).isEqualTo(3);
		assertThat(row(graph, 0)).containsExactly("1:5", "2:7");
		assertThat(row(graph, 2)).containsExactly("0:7", "1:3");
		assertThat(row(graph, 3)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			1, 1, 4
			0, 9, 4
			-1, 0, 4
			0, 1, 0
			""")
	void rejectsWhatIsNoEdge(int from, int to, int weight) {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> WeightedGraph.of(2, new int[] { from }, new int[] { to }, new int[] { weight }));
	}

	@Test
	void rejectsAnEdgeThatIsThereTwice() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> WeightedGraph.of(2, new int[] { 0, 1 }, new int[] { 1, 0 }, new int[] { 1, 1 }))
			.withMessageContaining("Two edges");
	}

	private static Iterable<String> row(WeightedGraph graph, int node) {
		return IntStream.range(graph.start(node), graph.end(node))
			.mapToObj((at) -> graph.neighbour(at) + ":" + graph.weight(at))
			.toList();
	}

}
