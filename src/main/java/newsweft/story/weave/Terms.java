package newsweft.story.weave;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The terms that vectors are made of, numbered: stems in the order of the alphabet, then
 * the pairs that several articles have.
 */
final class Terms {

	private final Stems stems;

	/** In how many articles each stem is, and after them each pair. */
	private final int[] spread;

	private final long[] pairs;

	Terms(Stems stems, List<TermCounts> counts) {
		this.stems = stems;
		long[] met = counts.stream().map(TermCounts::pairs).flatMapToLong(Arrays::stream).toArray();
		Arrays.parallelSort(met);
		this.pairs = repeated(met);
		this.spread = new int[stems.count() + this.pairs.length];
		for (TermCounts article : counts) {
			for (int at = 0; at < article.size() && !TermCounts.isPair(article.term(at)); at++) {
				this.spread[(int) article.term(at)]++;
			}
		}
		int number = stems.count() - 1;
		for (int at = 1; at < met.length; at++) {
			if (met[at] == met[at - 1]) {
				boolean first = at == 1 || met[at - 2] != met[at];
				number += first ? 1 : 0;
				this.spread[number] += first ? 2 : 1;
			}
		}
	}

	/** Those that stand more than once among the sorted ones. */
	private static long[] repeated(long[] sorted) {
		return IntStream.range(1, sorted.length)
			.filter((at) -> sorted[at] == sorted[at - 1] && (at == 1 || sorted[at - 2] != sorted[at]))
			.mapToLong((at) -> sorted[at])
			.toArray();
	}

	int count() {
		return this.spread.length;
	}

	/**
	 * The number of a term.
	 * @return negative for a pair that only one article has
	 */
	int number(long term) {
		if (!TermCounts.isPair(term)) {
			return (int) term;
		}
		int place = Arrays.binarySearch(this.pairs, term);
		return (place >= 0) ? this.stems.count() + place : -1;
	}

	/** In how many articles a term is. */
	int spread(int number) {
		return (number >= 0) ? this.spread[number] : 1;
	}

	boolean isPair(int number) {
		return number >= this.stems.count();
	}

	/** The stem with that number. */
	String name(int number) {
		return this.stems.name(number);
	}

}
