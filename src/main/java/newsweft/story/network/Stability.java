package newsweft.story.network;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Agreement of a partition with others of the same nodes, community by community (Hennig:
 * Cluster-wise assessment of cluster stability, 2007, with other searches in place of
 * resampled data).
 */
final class Stability {

	private Stability() {
	}

	/**
	 * Measures it.
	 * @return for each community the mean, over the others, of its best Jaccard index, in
	 * thousandths; 1 where there are no others
	 */
	static double[] of(int[] communities, List<int[]> others) {
		int count = Groups.count(communities);
		int[][] members = Groups.members(communities, count);
		int[][] sizes = others.stream().map(Stability::sizes).toArray(int[][]::new);
		return IntStream.range(0, count).parallel().mapToDouble((community) -> {
			double sum = IntStream.range(0, others.size())
				.mapToDouble((run) -> best(members[community], others.get(run), sizes[run]))
				.sum();
			return (others.isEmpty()) ? 1 : Thousandths.of(sum / others.size());
		}).toArray();
	}

	private static int[] sizes(int[] communities) {
		int[] sizes = new int[communities.length];
		Arrays.stream(communities).forEach((community) -> sizes[community]++);
		return sizes;
	}

	private static double best(int[] members, int[] communities, int[] sizes) {
		int[] met = Arrays.stream(members).map((node) -> communities[node]).sorted().toArray();
		double best = 0;
		int from = 0;
		for (int to = 1; to <= met.length; to++) {
			if (to == met.length || met[to] != met[from]) {
				int shared = to - from;
				best = Math.max(best, (double) shared / (members.length + sizes[met[from]] - shared));
				from = to;
			}
		}
		return best;
	}

}
