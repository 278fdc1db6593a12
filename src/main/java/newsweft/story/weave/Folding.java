package newsweft.story.weave;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

import newsweft.story.copy.Copies;
import newsweft.story.network.WeightedGraph;
import newsweft.story.text.ArticleText;

/**
 * The rows of all articles, and the fewer rows of those that are no copies, ordered by
 * date: what is compared then lies close together. A copy stands in the row of its
 * original.
 */
final class Folding {

	/** For each row of all articles the folded one. */
	private final int[] folded;

	/** For each folded row the one of all. */
	private final int[] originals;

	Folding(List<ArticleText> articles, Copies copies) {
		this.originals = IntStream.range(0, articles.size())
			.filter((row) -> !copies.isCopy(row))
			.boxed()
			.sorted(Comparator.comparing(articles::get, ArticleText.EARLIEST_FIRST))
			.mapToInt(Integer::intValue)
			.toArray();
		int[] numbers = new int[copies.rows()];
		for (int number = 0; number < this.originals.length; number++) {
			numbers[this.originals[number]] = number;
		}
		this.folded = IntStream.range(0, copies.rows()).map((row) -> numbers[copies.original(row)]).toArray();
	}

	/** Only what belongs to originals, by date. */
	<T> List<T> originals(List<T> all) {
		return Arrays.stream(this.originals).mapToObj(all::get).toList();
	}

	/** Each article in the group of its original. */
	Grouping unfold(Grouping groups) {
		return Grouping.of(IntStream.of(this.folded).map(groups::group).toArray());
	}

	int folded(int row) {
		return this.folded[row];
	}

	boolean isOriginal(int row) {
		return this.originals[this.folded[row]] == row;
	}

	/**
	 * Listings between originals, each once in each direction; a copy's is its
	 * original's.
	 */
	List<Pair> listings(List<ArticleText> articles, Collection<Listing> listings) {
		Map<String, Integer> rows = new HashMap<>();
		articles.forEach((article) -> rows.put(article.key(), this.folded[rows.size()]));
		return listings.stream()
			.map((listing) -> List.of(Objects.requireNonNull(rows.get(listing.source())),
					Objects.requireNonNull(rows.get(listing.target()))))
			.filter((ends) -> !ends.getFirst().equals(ends.getLast()))
			.distinct()
			.map((ends) -> Pair.of(ends.getFirst(), ends.getLast()))
			.toList();
	}

	/**
	 * Ties between all articles: those of the originals, and one between each copy and
	 * its original.
	 */
	WeightedGraph unfold(WeightedGraph graph) {
		int copies = this.folded.length - this.originals.length;
		int[] from = new int[graph.edges() + copies];
		int[] to = new int[from.length];
		int[] weights = new int[from.length];
		int edge = 0;
		for (int row = 0; row < graph.nodes(); row++) {
			for (int at = graph.start(row); at < graph.end(row); at++) {
				if (row < graph.neighbour(at)) {
					from[edge] = this.originals[row];
					to[edge] = this.originals[graph.neighbour(at)];
					weights[edge++] = graph.weight(at);
				}
			}
		}
		for (int row = 0; row < this.folded.length; row++) {
			if (!isOriginal(row)) {
				from[edge] = row;
				to[edge] = this.originals[this.folded[row]];
				weights[edge++] = Ties.UNIT;
			}
		}
		return WeightedGraph.of(this.folded.length, from, to, weights);
	}

}
