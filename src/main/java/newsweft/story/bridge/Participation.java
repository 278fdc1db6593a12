package newsweft.story.bridge;

import newsweft.story.network.WeightedGraph;

/**
 * The participation coefficient (Guimerà, Amaral: Functional cartography of complex
 * metabolic networks, 2005), with weights in place of counted links: one less the squares
 * of the shares of a node's ties that go to each story.
 */
final class Participation {

	private Participation() {
	}

	/**
	 * Works it out.
	 * @return for each node 0.0, where all ties stay in one story or there are none, to
	 * below 1.0, where they spread evenly over many
	 */
	static double[] of(WeightedGraph graph, int[] story, int stories) {
		double[] participation = new double[graph.nodes()];
		long[] sums = new long[stories];
		for (int node = 0; node < participation.length; node++) {
			long all = 0;
			for (int at = graph.start(node); at < graph.end(node); at++) {
				sums[story[graph.neighbour(at)]] += graph.weight(at);
				all += graph.weight(at);
			}
			double squares = 0;
			for (int at = graph.start(node); at < graph.end(node); at++) {
				double share = (double) sums[story[graph.neighbour(at)]] / all;
				squares += share * share;
				sums[story[graph.neighbour(at)]] = 0;
			}
			participation[node] = (all > 0) ? 1 - squares : 0;
		}
		return participation;
	}

}
