package newsweft.story.weave;

import java.util.List;
import java.util.stream.IntStream;

import newsweft.story.Basis;
import newsweft.story.bridge.Bridges;
import newsweft.story.network.Partition;
import newsweft.story.network.Partitions;
import newsweft.story.network.Resolution;
import newsweft.story.network.WeightedGraph;
import newsweft.story.text.ArticleReader;
import newsweft.story.text.ArticleText;
import newsweft.story.text.ReadArticle;

/**
 * Articles without copies, tied and grouped.
 *
 * @param articles with their words
 * @param vectors of their terms
 * @param near the nearest neighbours of each
 * @param ties between them
 * @param stories the story of each
 * @param constellations the constellation of each story
 * @param stability of each story, 0.0–1.0 in thousandths
 * @param resolution that gave the stories, in units of the ties
 */
record Fabric(List<ReadArticle> articles, TermVectors vectors, int[][] near, Ties ties, Grouping stories,
		Grouping constellations, double[] stability, long resolution) {

	/** Bridges are to stay when the reader asks for other communities. */
	private static final long SEED = 1;

	static Fabric of(List<ArticleText> texts, List<Pair> listings, Pattern pattern) {
		List<ReadArticle> articles = ArticleReader.read(texts);
		TermVectors vectors = TermVectors.of(articles);
		Recency recency = new Recency(articles);
		int[][] near = new NearestNeighbours(vectors, recency).find(pattern.neighbours());
		Ties ties = new Ties(vectors, recency, near, listings);
		long resolution = (pattern.resolution() != null) ? Math.max(1, Math.round(pattern.resolution() * Ties.UNIT))
				: Resolution.ofStories(ties.graph(), new Closeness(vectors, recency), Ties.UNIT, pattern.seed());
		Partition stories = Partitions.stories(ties.graph(), resolution, pattern.seed());
		int[] constellations = Partitions.constellations(ties.graph(), stories.communities(),
				Resolution.ofConstellations(resolution), pattern.seed());
		return new Fabric(articles, vectors, near, ties, Grouping.of(stories.communities()),
				Grouping.of(constellations), stories.stability(), resolution);
	}

	Basis basis(long seed, int version, double movement) {
		return new Basis((double) this.resolution / Ties.UNIT,
				(double) Resolution.ofConstellations(this.resolution) / Ties.UNIT, seed, version, movement);
	}

	/** How far articles join stories. */
	Bridges bridges() {
		return Bridges.of(this.ties.graph(), this.stories.groups(), this.stories.count(), SEED);
	}

	/** How much of what ties each story together is text; the rest is listings. */
	double[] textShares() {
		WeightedGraph graph = this.ties.graph();
		long[] all = new long[this.stories.count()];
		long[] listed = new long[this.stories.count()];
		for (int row = 0; row < graph.nodes(); row++) {
			int story = this.stories.group(row);
			for (int at = graph.start(row); at < graph.end(row); at++) {
				if (story == this.stories.group(graph.neighbour(at))) {
					all[story] += graph.weight(at);
					listed[story] += this.ties.listed(row, graph.neighbour(at));
				}
			}
		}
		return IntStream.range(0, all.length)
			.mapToDouble((story) -> (all[story] > 0) ? 1 - (double) listed[story] / all[story] : 1)
			.toArray();
	}

}
