package newsweft.story.bridge;

import newsweft.story.network.WeightedGraph;

/**
 * How far articles join stories. The same graph, stories and seed give the same, on
 * however many cores.
 *
 * @param participation of each article: how evenly its ties spread over stories, 0.0 to
 * below 1.0
 * @param betweenness of each article: the share of shortest paths between two others that
 * runs through it, 0.0–1.0; estimated in large graphs
 */
public record Bridges(double[] participation, double[] betweenness) {

	/**
	 * Measures them.
	 * @param graph the ties between articles
	 * @param story of each article, numbered from 0
	 * @param stories how many there are
	 * @param seed of the paths that betweenness is estimated from
	 * @throws IllegalArgumentException if the graph has another number of articles
	 */
	public static Bridges of(WeightedGraph graph, int[] story, int stories, long seed) {
		if (graph.nodes() != story.length) {
			throw new IllegalArgumentException(
					"%d nodes, but stories of %d articles".formatted(graph.nodes(), story.length));
		}
		return new Bridges(Participation.of(graph, story, stories), Betweenness.of(graph, seed));
	}

}
