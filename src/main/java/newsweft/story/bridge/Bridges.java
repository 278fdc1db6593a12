package newsweft.story.bridge;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import newsweft.story.network.WeightedGraph;

/**
 * Which articles join stories. The same graph, stories and seed give the same, on however
 * many cores.
 *
 * @param participation of each article: how evenly its ties spread over stories, 0.0 to
 * below 1.0
 * @param betweenness of each article: the share of shortest paths between two others that
 * runs through it, 0.0–1.0; exact up to fifty million ties times articles, estimated
 * beyond
 * @param bridges the most important ones of each constellation, by constellation, the
 * highest score first
 */
public record Bridges(double[] participation, double[] betweenness, List<Bridge> bridges) {

	/**
	 * Finds them.
	 * @param graph the ties between articles
	 * @param story of each article, numbered from 0
	 * @param constellation of each story, numbered from 0
	 * @param most bridges of a constellation, at most
	 * @param seed of the paths that betweenness is estimated from
	 * @throws IllegalArgumentException if the graph has another number of articles
	 */
	public static Bridges of(WeightedGraph graph, int[] story, int[] constellation, int most, long seed) {
		if (graph.nodes() != story.length) {
			throw new IllegalArgumentException(
					"%d nodes, but stories of %d articles".formatted(graph.nodes(), story.length));
		}
		double[] participation = Participation.of(graph, story, constellation.length);
		double[] betweenness = Betweenness.of(graph, seed);
		int[] part = Arrays.stream(story).map((number) -> constellation[number]).toArray();
		boolean[] cut = CutArticles.of(graph, part);
		Integer[] ranked = IntStream.range(0, story.length)
			.filter((article) -> participation[article] * betweenness[article] > 0)
			.boxed()
			.sorted(Comparator.<Integer>comparingInt((article) -> part[article])
				.thenComparingDouble((article) -> -participation[article] * betweenness[article]))
			.toArray(Integer[]::new);
		Reasons reasons = new Reasons(graph, story, part);
		List<Bridge> bridges = IntStream.range(0, ranked.length)
			.filter((at) -> at < most || part[ranked[at - most]] != part[ranked[at]])
			.parallel()
			.map((at) -> ranked[at])
			.mapToObj((article) -> new Bridge(article, participation[article] * betweenness[article],
					reasons.joins(article), cut[article], reasons.partedPairs(article)))
			.toList();
		return new Bridges(participation, betweenness, bridges);
	}

}
