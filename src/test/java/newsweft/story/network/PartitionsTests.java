package newsweft.story.network;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ForkJoinPool;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PartitionsTests {

	/**
	 * Four triangles in a row; the joints between the first two and the last two hold.
	 */
	private static final WeightedGraph TRIANGLES = WeightedGraph.of(12,
			new int[] { 0, 0, 1, 3, 3, 4, 6, 6, 7, 9, 9, 10, 2, 5, 8 },
			new int[] { 1, 2, 2, 4, 5, 5, 7, 8, 8, 10, 11, 11, 3, 6, 9 },
			new int[] { 900, 900, 900, 900, 900, 900, 900, 900, 900, 900, 900, 900, 300, 40, 300 });

	private static final int[] STORIES = { 0, 0, 0, 1, 1, 1, 2, 2, 2, 3, 3, 3 };

	@Test
	void findsStories() {
		Partition stories = Partitions.stories(TRIANGLES, 200, 1);

		assertThat(stories.communities()).isEqualTo(STORIES);
		assertThat(stories.stability()).containsExactly(1, 1, 1, 1);
		assertThat(stories.count()).isEqualTo(4);
	}

	@Test
	void findsConstellationsOfStories() {
		assertThat(Partitions.constellations(TRIANGLES, STORIES, 10, 1)).containsExactly(0, 0, 1, 1);
		assertThat(Partitions.constellations(TRIANGLES, STORIES, 1, 1)).containsOnly(0);
		assertThat(Partitions.constellations(TRIANGLES, STORIES, 100, 1)).containsExactly(0, 1, 2, 3);
	}

	@Test
	void takesTheBestOfSeveralSearches() {
		WeightedGraph graph = RandomGraphs.planted(1000, 10_000, 40, 0.6, 3);
		int[] sizes = new int[1000];
		Arrays.fill(sizes, 1);
		long found = Leiden.quality(graph, sizes, Partitions.stories(graph, 100, 1).communities(), 100);

		for (int seed = 1; seed <= 3; seed++) {
			assertThat(found)
				.isGreaterThanOrEqualTo(Leiden.quality(graph, sizes, Leiden.communities(graph, 100, seed), 100));
		}
	}

	@Test
	void isLessSureWhereThereIsLessStructure() {
		double planted = stability(RandomGraphs.planted(1000, 10_000, 40, 0.9, 3), 100);
		double uniform = stability(RandomGraphs.uniform(1000, 10_000, 3), 100);

		assertThat(planted).isGreaterThan(0.8);
		assertThat(uniform).isLessThan(0.6);
	}

	@Test
	void findsTheSameOnAnyNumberOfThreads() throws Exception {
		WeightedGraph graph = RandomGraphs.planted(1000, 10_000, 40, 0.6, 3);
		Partition here = Partitions.stories(graph, 100, 1);

		for (int threads : new int[] { 1, 5 }) {
			try (ForkJoinPool pool = new ForkJoinPool(threads)) {
				Partition there = pool.submit(() -> Partitions.stories(graph, 100, 1)).get();
				assertThat(there.communities()).isEqualTo(here.communities());
				assertThat(there.stability()).isEqualTo(here.stability());
			}
		}
	}

	@Test
	void measuresStabilityByTheBestMatch() {
		int[] found = { 0, 0, 0, 0, 1, 1 };

		assertThat(Stability.of(found, List.of(new int[] { 0, 0, 0, 1, 2, 2 }, new int[] { 0, 0, 0, 0, 0, 0 })))
			.containsExactly(0.708, 0.667);
		assertThat(Stability.of(found, List.of())).containsExactly(1, 1);
	}

	private static double stability(WeightedGraph graph, long resolution) {
		return Arrays.stream(Partitions.stories(graph, resolution, 1).stability()).average().orElseThrow();
	}

}
