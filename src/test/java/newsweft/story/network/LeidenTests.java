package newsweft.story.network;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import nl.cwts.networkanalysis.LeidenAlgorithm;
import nl.cwts.networkanalysis.Network;
import nl.cwts.util.LargeDoubleArray;
import nl.cwts.util.LargeIntArray;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class LeidenTests {

	/** Two triangles, joined by one weak edge. */
	private static final WeightedGraph TRIANGLES = WeightedGraph.of(6, new int[] { 0, 1, 0, 3, 4, 3, 2 },
			new int[] { 1, 2, 2, 4, 5, 5, 3 }, new int[] { 9, 9, 9, 9, 9, 9, 4 });

	static Stream<Arguments> graphs() {
		return Stream.of(Arguments.of(RandomGraphs.uniform(300, 1500, 1), 40),
				Arguments.of(RandomGraphs.uniform(2000, 8000, 2), 20),
				Arguments.of(RandomGraphs.planted(1000, 10_000, 40, 0.8, 3), 100),
				Arguments.of(RandomGraphs.planted(3000, 40_000, 120, 0.7, 4), 30),
				Arguments.of(RandomGraphs.planted(3000, 40_000, 120, 0.5, 5), 60));
	}

	@Test
	void findsTwoTriangles() {
		assertThat(Leiden.communities(TRIANGLES, 2, 1)).containsExactly(0, 0, 0, 1, 1, 1);
	}

	@Test
	void countsTheArticlesOfANode() {
		assertThat(Leiden.communities(TRIANGLES, new int[] { 1, 1, 9, 1, 1, 1 }, 2, 1)).containsExactly(0, 0, 1, 2, 2,
				2);
	}

	@Test
	void leavesNodesWithoutEdgesAlone() {
		WeightedGraph graph = WeightedGraph.of(3, new int[0], new int[0], new int[0]);

		assertThat(Leiden.communities(graph, 1, 1)).containsExactly(0, 1, 2);
		assertThat(Leiden.communities(WeightedGraph.of(0, new int[0], new int[0], new int[0]), 1, 1)).isEmpty();
	}

	@Test
	void measuresQuality() {
		int[] sizes = { 1, 1, 2, 1, 1, 1 };

		assertThat(Leiden.quality(TRIANGLES, sizes, new int[] { 0, 0, 0, 1, 1, 1 }, 2)).isEqualTo(54 - 2 * (5 + 3));
		assertThat(Leiden.quality(TRIANGLES, sizes, new int[] { 0, 1, 2, 2, 3, 4 }, 2)).isEqualTo(4 - 2 * 2);
	}

	@ParameterizedTest
	@MethodSource("graphs")
	void findsConnectedCommunities(WeightedGraph graph, long resolution) {
		for (int seed = 0; seed < 5; seed++) {
			int[] communities = Leiden.communities(graph, resolution, seed);
			assertThat(pieces(graph, communities)).isEqualTo((int) Arrays.stream(communities).distinct().count());
		}
	}

	@ParameterizedTest
	@MethodSource("graphs")
	void leavesNoMoveThatImproves(WeightedGraph graph, long resolution) {
		int[] communities = Leiden.communities(graph, resolution, 7);
		int alone = graph.nodes();
		long[] masses = new long[graph.nodes() + 1];
		Arrays.stream(communities).forEach((community) -> masses[community]++);
		for (int node = 0; node < graph.nodes(); node++) {
			int own = communities[node];
			masses[own]--;
			long stay = gain(graph, communities, node, own, masses, resolution);
			Set<Integer> others = new TreeSet<>(Set.of(alone));
			IntStream.range(graph.start(node), graph.end(node))
				.forEach((at) -> others.add(communities[graph.neighbour(at)]));
			for (int other : others) {
				assertThat(gain(graph, communities, node, other, masses, resolution)).isLessThanOrEqualTo(stay);
			}
			masses[own]++;
		}
	}

	@ParameterizedTest
	@MethodSource("graphs")
	void aSketchIsNearlyAsGoodAndConnected(WeightedGraph graph, long resolution) {
		int[] sizes = new int[graph.nodes()];
		Arrays.fill(sizes, 1);
		int[] sketch = Leiden.sketch(graph, resolution, 3);
		int[] communities = Leiden.communities(graph, resolution, 3);

		assertThat(pieces(graph, sketch)).isEqualTo((int) Arrays.stream(sketch).distinct().count());
		assertThat((double) Leiden.quality(graph, sizes, sketch, resolution))
			.isGreaterThanOrEqualTo(0.99 * Leiden.quality(graph, sizes, communities, resolution));
	}

	@ParameterizedTest
	@MethodSource("graphs")
	void isAsGoodAsItsAuthorsImplementation(WeightedGraph graph, long resolution) {
		int[] sizes = new int[graph.nodes()];
		Arrays.fill(sizes, 1);
		long[] own = LongStream.range(0, 5)
			.map((seed) -> Leiden.quality(graph, sizes, Leiden.communities(graph, resolution, seed), resolution))
			.toArray();
		long[] published = LongStream.range(0, 5)
			.map((seed) -> Leiden.quality(graph, sizes, published(graph, resolution, seed), resolution))
			.toArray();

		assertThat((double) Arrays.stream(own).sum()).isGreaterThanOrEqualTo(0.998 * Arrays.stream(published).sum());
	}

	@Test
	void repeatsItselfForASeed() {
		WeightedGraph graph = RandomGraphs.uniform(2000, 8000, 2);

		int[] first = Leiden.communities(graph, 20, 5);

		assertThat(Leiden.communities(graph, 20, 5)).isEqualTo(first);
		assertThat(Leiden.communities(graph, 20, 6)).isNotEqualTo(first);
	}

	@ParameterizedTest
	@CsvSource({ "0, 1, 1", "5, 0, 1", "9000000000000000000, 1, 1", "4000000000000000000, 1, 1", "1, 2147483647, 1" })
	void rejectsWhatItCannotCount(long resolution, int left, int right) {
		WeightedGraph pair = WeightedGraph.of(2, new int[] { 0 }, new int[] { 1 }, new int[] { 1 });

		assertThatIllegalArgumentException()
			.isThrownBy(() -> Leiden.communities(pair, new int[] { left, right }, resolution, 1));
	}

	@Test
	void rejectsTooFewSizes() {
		assertThatIllegalArgumentException().isThrownBy(() -> Leiden.communities(TRIANGLES, new int[] { 1 }, 1, 1))
			.withMessageContaining("6 nodes with 1 sizes");
	}

	private static long gain(WeightedGraph graph, int[] communities, int node, int to, long[] masses, long resolution) {
		return IntStream.range(graph.start(node), graph.end(node))
			.filter((at) -> communities[graph.neighbour(at)] == to)
			.mapToLong(graph::weight)
			.sum() - resolution * masses[to];
	}

	private static int pieces(WeightedGraph graph, int[] communities) {
		boolean[] seen = new boolean[graph.nodes()];
		int pieces = 0;
		for (int first = 0; first < graph.nodes(); first++) {
			pieces += (seen[first]) ? 0 : 1;
			Deque<Integer> waiting = new ArrayDeque<>(List.of(first));
			while (!waiting.isEmpty()) {
				int node = waiting.pop();
				seen[node] = true;
				for (int at = graph.start(node); at < graph.end(node); at++) {
					int neighbour = graph.neighbour(at);
					if (!seen[neighbour] && communities[neighbour] == communities[node]) {
						waiting.push(neighbour);
					}
				}
			}
		}
		return pieces;
	}

	private static int[] published(WeightedGraph graph, long resolution, long seed) {
		int[] ends = IntStream.range(0, graph.nodes()).map(graph::end).toArray();
		long[] starts = LongStream.concat(LongStream.of(0), Arrays.stream(ends).asLongStream()).toArray();
		double[] sizes = new double[graph.nodes()];
		Arrays.fill(sizes, 1);
		Network network = new Network(sizes, starts,
				new LargeIntArray(IntStream.range(0, 2 * graph.edges()).map(graph::neighbour).toArray()),
				new LargeDoubleArray(IntStream.range(0, 2 * graph.edges()).mapToDouble(graph::weight).toArray()),
				false);
		return new LeidenAlgorithm(resolution, 20, LeidenAlgorithm.DEFAULT_RANDOMNESS, new Random(seed))
			.findClustering(network)
			.getClusters();
	}

}
