package newsweft.story.bridge;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.IntStream;

import newsweft.story.network.WeightedGraph;
import org.jgrapht.Graph;
import org.jgrapht.alg.scoring.BetweennessCentrality;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

class BetweennessTests {

	@Test
	void isOneInTheMiddleOfAStar() {
		assertThat(Betweenness.of(Graphs.of(5, "0-4 1-4 2-4 3-4"), 1)).containsExactly(0, 0, 0, 0, 1);
	}

	@Test
	void countsHopsAndNotWeights() {
		WeightedGraph square = Graphs.of(4, "0-1:900 1-2:900 2-3:1 3-0:1");

		assertThat(Arrays.stream(Betweenness.of(square, 1)))
			.allSatisfy((share) -> assertThat(share).isCloseTo(1 / 6.0, offset(1e-6)));
	}

	@Test
	void isZeroWithoutTiesOrNodes() {
		assertThat(Betweenness.of(Graphs.of(3, "0-1"), 1)).containsExactly(0, 0, 0);
		assertThat(Betweenness.of(WeightedGraph.of(0, new int[0], new int[0], new int[0]), 1)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			40,  0.04, 1
			60,  0.10, 2
			200, 0.02, 3
			300, 0.05, 4
			""")
	void agreesWithJgrapht(int nodes, double probability, long seed) {
		WeightedGraph graph = Graphs.random(nodes, probability, seed);
		Map<Integer, Double> expected = new BetweennessCentrality<>(jgrapht(graph)).getScores();
		double pairs = (nodes - 1) * (nodes - 2) / 2.0;

		double[] betweenness = Betweenness.of(graph, seed);

		assertThat(betweenness).hasSize(nodes);
		IntStream.range(0, nodes)
			.forEach((node) -> assertThat(betweenness[node]).isCloseTo(expected.get(node) / pairs, offset(1e-6)));
	}

	@Test
	void estimatesInALargerGraphWhatIsMostBetween() {
		int nodes = (int) Math.sqrt(Betweenness.WORK);
		int[] spokes = IntStream.range(1, nodes).toArray();
		WeightedGraph star = WeightedGraph.of(nodes, new int[nodes - 1], spokes,
				Arrays.stream(spokes).map((each) -> 1).toArray());

		double[] betweenness = Betweenness.of(star, 7);

		assertThat(2L * star.edges() * nodes).isGreaterThan(Betweenness.WORK);
		assertThat(betweenness[0]).isCloseTo(1, offset(0.01));
		assertThat(Arrays.stream(betweenness).skip(1)).containsOnly(0.0);
		assertThat(Betweenness.of(star, 7)).isEqualTo(betweenness);
	}

	private static Graph<Integer, DefaultEdge> jgrapht(WeightedGraph graph) {
		Graph<Integer, DefaultEdge> copy = new SimpleGraph<>(DefaultEdge.class);
		IntStream.range(0, graph.nodes()).forEach(copy::addVertex);
		for (int node = 0; node < graph.nodes(); node++) {
			for (int at = graph.start(node); at < graph.end(node); at++) {
				copy.addEdge(node, graph.neighbour(at));
			}
		}
		return copy;
	}

}
