package newsweft.story.network;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ResolutionTests {

	private static final int UNIT = 4096;

	private static final WeightedGraph PAIRS = WeightedGraph.of(6, new int[] { 0, 2, 4 }, new int[] { 1, 3, 5 },
			new int[] { 1600, 1600, 1600 });

	@Test
	void isHalfwayBetweenRandomAndNearest() {
		assertThat(Resolution.ofStories(PAIRS, (left, right) -> 40, UNIT, 1)).isEqualTo(252);
	}

	@Test
	void countsEachPairOfAFewOnce() {
		assertThat(Resolution.ofStories(PAIRS, (left, right) -> (left + right == 9) ? 600 : 0, UNIT, 1)).isEqualTo(252);
	}

	@Test
	void samplesThePairsOfMany() {
		WeightedGraph graph = RandomGraphs.uniform(1000, 5000, 1);

		assertThat(Resolution.ofStories(graph, (left, right) -> (left == right) ? UNIT : 40, UNIT, 1))
			.isEqualTo(Resolution.ofStories(graph, (left, right) -> 40, UNIT, 2));
		assertThat(Resolution.ofStories(graph, (left, right) -> (left < right) ? 80 : 0, UNIT, 1))
			.isEqualTo(Resolution.ofStories(graph, (left, right) -> (left < right) ? 80 : 0, UNIT, 1));
	}

	@Test
	void leavesACorpusOfOneStoryTogether() {
		assertThat(Resolution.ofStories(PAIRS, (left, right) -> 1600, UNIT, 1)).isEqualTo(UNIT / 12).isLessThan(1600);
	}

	@Test
	void keepsApartWhatHasNothingInCommon() {
		assertThat(Resolution.ofStories(PAIRS, (left, right) -> 0, UNIT, 1)).isEqualTo(UNIT / 18);
		assertThat(Resolution.ofStories(WeightedGraph.of(1, new int[0], new int[0], new int[0]), (left, right) -> 0,
				UNIT, 1))
			.isEqualTo(UNIT / 18);
	}

	@Test
	void asksLessOfConstellations() {
		assertThat(Resolution.ofConstellations(240)).isEqualTo(8);
		assertThat(Resolution.ofConstellations(5)).isEqualTo(1);
	}

}
