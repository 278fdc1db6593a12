package newsweft.story.weave;

import java.util.Arrays;
import java.util.stream.LongStream;

/** Undirected edges, both rows of each in one number, the lower one first. */
final class Edges {

	private Edges() {
	}

	static long edge(int row, int other) {
		return (long) Math.min(row, other) << Integer.SIZE | Math.max(row, other);
	}

	static int low(long edge) {
		return (int) (edge >>> Integer.SIZE);
	}

	static int high(long edge) {
		return (int) edge;
	}

	/** Each edge once, ascending. */
	static long[] distinct(LongStream edges) {
		long[] all = edges.toArray();
		Arrays.parallelSort(all);
		return LongStream.range(0, all.length)
			.filter((at) -> at == 0 || all[(int) at] != all[(int) at - 1])
			.map((at) -> all[(int) at])
			.toArray();
	}

}
