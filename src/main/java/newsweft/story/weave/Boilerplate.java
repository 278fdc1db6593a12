package newsweft.story.weave;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import newsweft.story.text.Mixing;
import newsweft.story.text.ReadArticle;
import newsweft.story.text.Word;

/**
 * What a provider writes under many articles, such as who it is or how to subscribe, says
 * nothing about any of them. Five words in a row that stand under three or more titles of
 * one provider are taken for that, and count as one over the number of titles.
 */
final class Boilerplate {

	private static final int ROW = 5;

	/** Two articles with a sentence in common may well report the same. */
	private static final int TITLES = 3;

	private final long[] repeated;

	private final int[] titles;

	Boilerplate(List<ReadArticle> articles) {
		Set<List<Object>> met = new HashSet<>();
		long[] rows = articles.stream()
			.filter((article) -> article.article().provider() != null)
			.filter((article) -> met.add(List.of(article.article().provider(), article.article().title())))
			.toList()
			.parallelStream()
			.flatMapToLong((article) -> LongStream
				.concat(Arrays.stream(rows(article, article.excerpt())), Arrays.stream(rows(article, article.text())))
				.distinct())
			.toArray();
		Arrays.parallelSort(rows);
		int[] ends = IntStream.range(TITLES - 1, rows.length)
			.filter((at) -> rows[at] == rows[at - TITLES + 1] && (at + 1 == rows.length || rows[at + 1] != rows[at]))
			.toArray();
		this.repeated = Arrays.stream(ends).mapToLong((at) -> rows[at]).toArray();
		this.titles = Arrays.stream(ends).map((at) -> {
			int from = at;
			while (from > 0 && rows[from - 1] == rows[at]) {
				from--;
			}
			return at - from + 1;
		}).toArray();
	}

	/** Each row of words under a provider, as 64 bits. */
	private static long[] rows(ReadArticle article, List<Word> words) {
		String provider = article.article().provider();
		long[] rows = new long[(provider != null) ? Math.max(0, words.size() - ROW + 1) : 0];
		long[] hashes = words.stream().mapToLong((word) -> Mixing.mix(word.stem().hashCode())).toArray();
		for (int from = 0; from < rows.length; from++) {
			long hash = Mixing.mix(provider.hashCode());
			for (int at = from; at < from + ROW; at++) {
				hash = Mixing.mix(31 * hash + hashes[at]);
			}
			rows[from] = hash;
		}
		return rows;
	}

	/**
	 * What words count.
	 * @param weight of a word that is no boilerplate
	 */
	float[] weights(ReadArticle article, List<Word> words, float weight) {
		float[] weights = new float[words.size()];
		Arrays.fill(weights, weight);
		if (this.repeated.length > 0) {
			long[] rows = rows(article, words);
			for (int from = 0; from < rows.length; from++) {
				int found = Arrays.binarySearch(this.repeated, rows[from]);
				for (int at = from; found >= 0 && at < from + ROW; at++) {
					weights[at] = Math.min(weights[at], weight / this.titles[found]);
				}
			}
		}
		return weights;
	}

}
