package newsweft.story.copy;

import java.util.Arrays;
import java.util.List;

/** How much the headlines of a corpus, and their words, tell. */
final class Headlines {

	/** In a corpus too small for shares, a word of a few headlines. */
	private static final int LEAST_RARE = 3;

	private static final int RARE_SHARE = 16;

	private static final int LEAST_SLOTS = 1 << 12;

	private static final int MOST_SLOTS = 1 << 24;

	private final int[] frequencies;

	private final long[] repeated;

	private final int distinct;

	Headlines(List<Fingerprint> articles) {
		long slots = Long.highestOneBit(16L * Math.max(1, articles.size()));
		this.frequencies = new int[Math.clamp(slots, LEAST_SLOTS, MOST_SLOTS)];
		long[] headlines = articles.stream().mapToLong(Fingerprint::headline).sorted().toArray();
		this.repeated = repeated(headlines);
		boolean[] counted = new boolean[this.repeated.length];
		int count = 0;
		for (Fingerprint article : articles) {
			int at = Arrays.binarySearch(this.repeated, article.headline());
			if (at < 0 || !counted[at]) {
				count++;
				for (int word : article.headlineWords()) {
					this.frequencies[slot(word)]++;
				}
			}
			if (at >= 0) {
				counted[at] = true;
			}
		}
		this.distinct = count;
	}

	private static long[] repeated(long[] sorted) {
		long[] repeated = new long[sorted.length / 2];
		int count = 0;
		for (int at = 1; at < sorted.length; at++) {
			if (sorted[at] == sorted[at - 1] && (count == 0 || repeated[count - 1] != sorted[at])) {
				repeated[count++] = sorted[at];
			}
		}
		return Arrays.copyOf(repeated, count);
	}

	private int slot(int word) {
		return word & (this.frequencies.length - 1);
	}

	/** Whether several articles have an article's headline. */
	boolean isRepeated(Fingerprint article) {
		return article.headlineWords().length > 0 && Arrays.binarySearch(this.repeated, article.headline()) >= 0;
	}

	/**
	 * The information of a word: how surprising it is in a headline of this corpus.
	 * @param word a hash
	 * @return thousandths of a bit
	 */
	int surprise(int word) {
		double share = (double) this.distinct / Math.max(1, this.frequencies[slot(word)]);
		return (int) (1000 * StrictMath.log(Math.max(1, share)) / StrictMath.log(2));
	}

	/**
	 * How far two articles are from having a headline in common by chance: the
	 * information of its words, less that of picking one of all pairs of headlines.
	 * @param article with the headline
	 * @return thousandths of a bit, negative where chance explains it
	 */
	int telling(Fingerprint article) {
		int surprise = Arrays.stream(article.headlineWords()).map(this::surprise).sum();
		return surprise - 2 * (int) (1000 * StrictMath.log(Math.max(1, this.distinct)) / StrictMath.log(2));
	}

	/**
	 * Whether so few headlines have a word that it may name the subject of one.
	 * @param word a hash
	 */
	boolean isRare(int word) {
		return this.frequencies[slot(word)] <= Math.max(LEAST_RARE, this.distinct / RARE_SHARE);
	}

}
