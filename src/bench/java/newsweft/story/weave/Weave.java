package newsweft.story.weave;

import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

import newsweft.story.copy.Copies;
import newsweft.story.map.MapLayout;
import newsweft.story.map.Places;
import newsweft.story.network.Memberships;
import newsweft.story.network.Partition;
import newsweft.story.network.Partitions;
import newsweft.story.network.Resolution;
import newsweft.story.network.WeightedGraph;
import newsweft.story.text.ArticleReader;
import newsweft.story.text.ArticleText;
import newsweft.story.text.ReadArticle;

/** Weaves a synthetic corpus of the size that it is given, step by step. */
final class Weave {

	private static final long REPEAT_FOR = TimeUnit.SECONDS.toNanos(10);

	/** Makes the code warm, whatever the size that is measured. */
	private static final int WARM_UP = 2_500;

	private static final int NEIGHBOURS = 30;

	private static final long SEED = 1;

	private final Stopwatch watch = new Stopwatch();

	private Weave() {
	}

	public static void main(String[] arguments) {
		new Weave().repeat(corpus(WARM_UP));
		Weave weave = new Weave();
		WeightedGraph graph = weave.repeat(corpus(Integer.parseInt(arguments[0])));
		weave.watch.print();
		new Rivals(graph).print();
		// The published search may still run.
		System.out.flush();
		Runtime.getRuntime().halt(0);
	}

	private static List<ArticleText> corpus(int articles) {
		return SyntheticCorpus.of(articles).stream().sorted(Comparator.comparing(ArticleText::key)).toList();
	}

	private WeightedGraph repeat(List<ArticleText> texts) {
		long start = System.nanoTime();
		WeightedGraph graph;
		do {
			graph = this.watch.time("in all", () -> run(texts));
		}
		while (System.nanoTime() - start < REPEAT_FOR);
		return graph;
	}

	private WeightedGraph run(List<ArticleText> texts) {
		Copies copies = time("copies", () -> Copies.of(texts));
		Folding folding = new Folding(texts, copies);
		List<ReadArticle> articles = time("words", () -> ArticleReader.read(folding.originals(texts)));
		TermVectors vectors = time("vectors", () -> TermVectors.of(articles));
		Recency recency = new Recency(articles);
		int[][] near = time("neighbours", () -> new NearestNeighbours(vectors, recency).find(NEIGHBOURS));
		Ties ties = time("ties", () -> new Ties(vectors, recency, near, List.of()));
		WeightedGraph graph = ties.graph();
		long resolution = time("resolution",
				() -> Resolution.ofStories(graph, new Closeness(vectors, recency), Ties.UNIT, SEED));
		Partition found = time("stories and stability", () -> Partitions.stories(graph, resolution, SEED));
		Grouping stories = Grouping.of(found.communities());
		Grouping constellations = Grouping.of(time("constellations", () -> Partitions.constellations(graph,
				found.communities(), Resolution.ofConstellations(resolution), SEED)));
		time("memberships", () -> Memberships.of(graph, found.communities()));
		time("similar articles", () -> Likenesses.of(articles, vectors, near));
		Fabric fabric = new Fabric(articles, vectors, near, ties, stories, constellations, found.stability(),
				resolution);
		time("labels", () -> new Naming(fabric).stories());
		time("bridges", fabric::bridges);
		time("positions", () -> MapLayout.lay(folding.unfold(graph), folding.unfold(stories).groups(),
				constellations.groups(), Places.none(texts.size(), stories.count(), constellations.count()), SEED));
		return graph;
	}

	private <T> T time(String step, Supplier<T> work) {
		return this.watch.time(step, work);
	}

}
