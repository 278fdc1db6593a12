package newsweft.story.weave;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import newsweft.story.Basis;
import newsweft.story.Place;

/**
 * Weaves articles into stories and constellations. The same articles, listings, pattern
 * and former cloth give the same cloth, in whatever order they come and on however many
 * cores.
 */
public final class Loom {

	/** Of the method; to be raised whenever it may give other stories. */
	public static final int VERSION = 2;

	private final Pattern pattern;

	/** Sets the loom up. */
	public Loom(Pattern pattern) {
		this.pattern = pattern;
	}

	/**
	 * Weaves.
	 * @param texts the articles, no two with one key
	 * @param listings which article lists which; a listing of an article that is not
	 * among the texts is left out
	 * @param former what was woven before; its keys, labels and places are carried over
	 * @return each article in exactly one story
	 */
	public Woven weave(Collection<ArticleText> texts, Collection<Listing> listings, Cloth former) {
		List<ArticleText> articles = texts.stream().sorted(Comparator.comparing(ArticleText::key)).toList();
		if (articles.isEmpty()) {
			return new Woven(Cloth.EMPTY, List.of(), Map.of(), new Basis(0, 0, this.pattern.seed(), VERSION, 0));
		}
		List<Listing> known = known(articles, listings);
		Former before = new Former(former);
		List<ReadArticle> read = articles.parallelStream().map(ReadArticle::of).toList();
		TermVectors vectors = TermVectors.of(read);
		Recency recency = new Recency(read);
		int[][] near = new NearestNeighbours(vectors, recency).find(this.pattern.neighbours());
		Ties ties = new Ties(vectors, recency, near, rows(articles, known));
		double resolution = this.pattern.resolution() != null ? this.pattern.resolution() : 0.05;
		Grouping stories = Grouping.of(Leiden.communities(ties, resolution, this.pattern.seed()));
		Grouping constellations = Grouping.of(IntStream.range(0, stories.count()).toArray());
		Binding binding = new Binding(articles, (row) -> false);
		Weft weft = Weft.of(articles, stories, constellations, binding, before);
		Phrases phrases = new Phrases(read);
		Labels labels = new Labels(phrases, read.size());
		Assembly assembly = new Assembly(weft, binding, before);
		Communities communities = new Communities(ties, stories.groups());
		long[] centrality = IntStream.range(0, articles.size()).mapToLong(communities::centrality).toArray();
		List<List<String>> terms = IntStream.range(0, stories.count())
			.mapToObj((story) -> labels.terms(Arrays.stream(stories.members(story)).mapToObj(read::get).toList()))
			.toList();
		double[] ones = new double[stories.count()];
		Place[] places = new Place[stories.count()];
		Arrays.fill(ones, 1);
		Arrays.fill(places, new Place(0, 0, 1));
		Cloth cloth = new Cloth(assembly.constellations(terms, centrality, places),
				assembly.stories(terms, centrality, ones, ones, places),
				memberships(articles, stories, assembly, communities),
				articles.stream()
					.map((article) -> new Standing(article.key(), "en", new Place(0, 0, 1), 0, 0))
					.toList(),
				List.of(), Likenesses.of(read, vectors, near, phrases), Batches.claims(known));
		return new Woven(cloth, weft.storyLineage().changes(), weft.storyLineage().successors(),
				new Basis(resolution, 0, this.pattern.seed(), VERSION, 0));
	}

	private static List<Membership> memberships(List<ArticleText> articles, Grouping stories, Assembly assembly,
			Communities communities) {
		return IntStream.range(0, articles.size())
			.mapToObj((row) -> new Membership(articles.get(row).key(), assembly.storyKey(stories.group(row)),
					Assembly.inThousandths(communities.strength(row)), null, 0))
			.toList();
	}

	private static List<Listing> known(List<ArticleText> articles, Collection<Listing> listings) {
		Map<String, Integer> rows = numbered(articles);
		return listings.stream()
			.filter((listing) -> rows.containsKey(listing.source()) && rows.containsKey(listing.target()))
			.filter((listing) -> !listing.source().equals(listing.target()))
			.toList();
	}

	private static List<Pair> rows(List<ArticleText> articles, List<Listing> listings) {
		Map<String, Integer> rows = numbered(articles);
		return listings.stream()
			.map((listing) -> Pair.of(rows.get(listing.source()), rows.get(listing.target())))
			.toList();
	}

	private static Map<String, Integer> numbered(List<ArticleText> articles) {
		Map<String, Integer> rows = new HashMap<>();
		articles.forEach((article) -> rows.put(article.key(), rows.size()));
		return rows;
	}

}
