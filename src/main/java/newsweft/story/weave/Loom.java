package newsweft.story.weave;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import newsweft.story.Story;

/**
 * Weaves articles into stories: vectors, nearest neighbours, ties, communities, labels.
 * The same articles, listings and settings give the same cloth, in whatever order they
 * come and on however many cores.
 */
public final class Loom {

	/** Of how many of its nearest neighbours an article is said to be alike, at most. */
	private static final int ALIKE = 10;

	/** Cosine below which two articles are not said to be alike. */
	private static final double LEAST_ALIKE = 0.1;

	private static final int REASONS = 5;

	private final int neighbours;

	private final double resolution;

	private final long seed;

	/**
	 * Sets the loom up.
	 * @param neighbours how many nearest neighbours an article is tied to, at least
	 * @param resolution mean closeness, 0.0–1.0, below which a story falls apart
	 * @param seed of the communities
	 */
	public Loom(int neighbours, double resolution, long seed) {
		this.neighbours = neighbours;
		this.resolution = resolution;
		this.seed = seed;
	}

	/**
	 * Weaves.
	 * @param texts the articles, no two with one key
	 * @param listings which article lists which; a listing of an article that is not
	 * among the texts is left out
	 * @return each article in exactly one story
	 */
	public Cloth weave(Collection<ArticleText> texts, Collection<Listing> listings) {
		if (texts.isEmpty()) {
			return new Cloth(List.of(), List.of(), List.of());
		}
		List<ReadArticle> articles = texts.parallelStream()
			.sorted(Comparator.comparing(ArticleText::key))
			.map(ReadArticle::of)
			.toList();
		TermVectors vectors = TermVectors.of(articles);
		Recency recency = new Recency(articles);
		int[][] near = new NearestNeighbours(vectors, recency).find(this.neighbours);
		Ties ties = new Ties(vectors, recency, near, rows(articles, listings));
		Communities communities = new Communities(ties, Leiden.communities(ties, this.resolution, this.seed));
		Phrases phrases = new Phrases(articles);
		return cloth(articles, communities, phrases, likenesses(articles, vectors, near, phrases));
	}

	private static List<Pair> rows(List<ReadArticle> articles, Collection<Listing> listings) {
		Map<String, Integer> rows = new HashMap<>();
		articles.forEach((article) -> rows.put(article.article().key(), rows.size()));
		return listings.stream()
			.filter((listing) -> rows.containsKey(listing.source()) && rows.containsKey(listing.target()))
			.filter((listing) -> !listing.source().equals(listing.target()))
			.map((listing) -> Pair.of(rows.get(listing.source()), rows.get(listing.target())))
			.toList();
	}

	private static Cloth cloth(List<ReadArticle> articles, Communities communities, Phrases phrases,
			List<Likeness> likenesses) {
		Binding binding = new Binding(articles, communities, phrases);
		List<Story> stories = new ArrayList<>();
		Membership[] memberships = new Membership[articles.size()];
		for (List<Integer> members : communities.members()) {
			Story story = binding.story(members);
			stories.add(story);
			members.forEach((row) -> memberships[row] = new Membership(articles.get(row).article().key(), story.key(),
					inThousandths(communities.strength(row))));
		}
		stories.sort(Comparator.comparing(Story::key));
		return new Cloth(stories, Arrays.asList(memberships), likenesses);
	}

	private static List<Likeness> likenesses(List<ReadArticle> articles, TermVectors vectors, int[][] near,
			Phrases phrases) {
		return IntStream.range(0, near.length)
			.boxed()
			.flatMap((row) -> Arrays.stream(near[row]).limit(ALIKE).mapToObj((other) -> Pair.of(row, other)))
			.distinct()
			.sorted()
			.filter((pair) -> vectors.cosine(pair.low(), pair.high()) >= LEAST_ALIKE)
			.map((pair) -> new Likeness(articles.get(pair.low()).article().key(),
					articles.get(pair.high()).article().key(), inThousandths(vectors.cosine(pair.low(), pair.high())),
					vectors.shared(pair.low(), pair.high(), REASONS).stream().map(phrases::spelling).toList()))
			.toList();
	}

	private static double inThousandths(double share) {
		return Math.rint(share * 1000) / 1000;
	}

}
