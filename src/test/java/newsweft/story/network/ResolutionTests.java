package newsweft.story.network;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ResolutionTests {

	private static final int UNIT = 4096;

	private static final WeightedGraph PAIRS = WeightedGraph.of(6, new int[] { 0, 2, 4 }, new int[] { 1, 3, 5 },
			new int[] { 1600, 1600, 1600 });

	@Test
	void isHalfwayBetweenRandomAndNearest() {
		assertThat(Resolution.ofStories(PAIRS, (left, right) -> 100, UNIT, 1)).isEqualTo(400);
	}

	@Test
	void countsEachPairOfAFewOnce() {
		assertThat(Resolution.ofStories(PAIRS, (left, right) -> (left + right == 9) ? 1500 : 0, UNIT, 1))
			.isEqualTo(400);
	}

	@Test
	void samplesThePairsOfMany() {
		WeightedGraph graph = RandomGraphs.uniform(1000, 5000, 1);

		long half = Resolution.ofStories(graph, (left, right) -> (left < right) ? 100 : 0, UNIT, 1);

		assertThat(half).isBetween(200L, 230L)
			.isEqualTo(Resolution.ofStories(graph, (left, right) -> (left < right) ? 100 : 0, UNIT, 1));
		assertThat(Resolution.ofStories(graph, (left, right) -> (left == right) ? UNIT : 50, UNIT, 1))
			.isEqualTo(Resolution.ofStories(graph, (left, right) -> 50, UNIT, 2));
	}

	@Test
	void leavesACorpusOfOneStoryTogether() {
		assertThat(Resolution.ofStories(PAIRS, (left, right) -> 1600, UNIT, 1)).isEqualTo(533);
	}

	@Test
	void keepsApartWhatHasNothingInCommon() {
		assertThat(Resolution.ofStories(PAIRS, (left, right) -> 0, UNIT, 1)).isEqualTo(102);
		assertThat(Resolution.ofStories(WeightedGraph.of(1, new int[0], new int[0], new int[0]), (left, right) -> 0,
				UNIT, 1))
			.isEqualTo(102);
	}

	@Test
	void asksLessOfConstellations() {
		assertThat(Resolution.ofConstellations(205)).isEqualTo(8);
		assertThat(Resolution.ofConstellations(5)).isEqualTo(1);
	}

}
