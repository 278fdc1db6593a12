package newsweft.story.bridge;

import java.util.SplittableRandom;
import java.util.stream.Stream;

import newsweft.story.network.WeightedGraph;

/** Graphs to test with. */
final class Graphs {

	private Graphs() {
	}

	/** Of ties such as "0-1 1-2:7", each of weight 1 unless it says more. */
	static WeightedGraph of(int nodes, String ties) {
		int[][] all = Stream.of(ties.split("\\s+"))
			.map((tie) -> Stream.of((tie + (tie.contains(":") ? "" : ":1")).split("[-:]"))
				.mapToInt(Integer::parseInt)
				.toArray())
			.toArray(int[][]::new);
		return WeightedGraph.of(nodes, column(all, 0), column(all, 1), column(all, 2));
	}

	private static int[] column(int[][] rows, int column) {
		return Stream.of(rows).mapToInt((row) -> row[column]).toArray();
	}

	/** Each pair is tied with a probability. */
	static WeightedGraph random(int nodes, double probability, long seed) {
		SplittableRandom random = new SplittableRandom(seed);
		StringBuilder ties = new StringBuilder("0-1");
		for (int high = 2; high < nodes; high++) {
			for (int low = 0; low < high; low++) {
				if (random.nextDouble() < probability) {
					ties.append(" %d-%d:%d".formatted(low, high, random.nextInt(1, 100)));
				}
			}
		}
		return of(nodes, ties.toString());
	}

}
