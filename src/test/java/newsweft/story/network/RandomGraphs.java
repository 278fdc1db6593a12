package newsweft.story.network;

import java.util.Random;
import java.util.TreeMap;

/** Graphs with more or less of a structure, each from a seed. */
final class RandomGraphs {

	private RandomGraphs() {
	}

	/** Edges anywhere. */
	static WeightedGraph uniform(int nodes, int edges, long seed) {
		return planted(nodes, edges, nodes, 0, seed);
	}

	/**
	 * Groups of very different sizes, as in the benchmark of Lancichinetti, Fortunato and
	 * Radicchi (2008): the sizes follow a power law, and a share of the edges leads out.
	 * @param largest size of a group
	 * @param inside share of the edges that stay in a group
	 */
	static WeightedGraph planted(int nodes, int edges, int largest, double inside, long seed) {
		Random random = new Random(seed);
		int[] first = new int[nodes];
		int[] size = new int[nodes];
		for (int node = 0; node < nodes;) {
			int count = Math.min(nodes - node, Math.max(3, (int) (largest * Math.pow(random.nextDouble(), 2))));
			for (int end = node + count, start = node; node < end; node++) {
				first[node] = start;
				size[node] = count;
			}
		}
		TreeMap<Long, Integer> weights = new TreeMap<>();
		while (weights.size() < edges) {
			int from = random.nextInt(nodes);
			boolean stays = random.nextDouble() < inside;
			int to = (stays) ? first[from] + random.nextInt(size[from]) : random.nextInt(nodes);
			if (from != to) {
				weights.put((long) Math.min(from, to) << Integer.SIZE | Math.max(from, to), 1 + random.nextInt(1000));
			}
		}
		return WeightedGraph.of(nodes,
				weights.keySet().stream().mapToInt((pair) -> (int) (pair >> Integer.SIZE)).toArray(),
				weights.keySet().stream().mapToInt(Long::intValue).toArray(),
				weights.values().stream().mapToInt(Integer::intValue).toArray());
	}

}
