package newsweft.story.network;

/**
 * Nodes that are a community by themselves although more than half of their ties, by
 * weight, lead to one other. A node has ties to its nearest neighbours only: to a
 * community with more members than that, the mean of its ties, missing ones counted as
 * nothing, can't reach the resolution however close it is to those it is tied to.
 */
final class Strays {

	private Strays() {
	}

	/**
	 * Lets them join it.
	 * @param communities of each node, numbered from 0
	 * @return numbered from 0 in the order of their first members
	 */
	static int[] join(WeightedGraph ties, int[] communities) {
		int[] sizes = new int[Groups.count(communities)];
		for (int community : communities) {
			sizes[community]++;
		}
		int[] joined = communities.clone();
		long[] toward = new long[sizes.length];
		for (int node = 0; node < communities.length; node++) {
			if (sizes[communities[node]] == 1) {
				joined[node] = closest(node, ties, communities, sizes, toward);
			}
		}
		Groups.renumber(joined);
		return joined;
	}

	/** The sums are all zero before and after. */
	private static int closest(int node, WeightedGraph ties, int[] communities, int[] sizes, long[] toward) {
		long all = 0;
		int closest = communities[node];
		for (int at = ties.start(node); at < ties.end(node); at++) {
			int community = communities[ties.neighbour(at)];
			all += ties.weight(at);
			toward[community] += ties.weight(at);
			if (sizes[community] > 1 && toward[community] > toward[closest]) {
				closest = community;
			}
		}
		boolean clear = 2 * toward[closest] > all;
		for (int at = ties.start(node); at < ties.end(node); at++) {
			toward[communities[ties.neighbour(at)]] = 0;
		}
		return clear ? closest : communities[node];
	}

}
