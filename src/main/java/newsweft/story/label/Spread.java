package newsweft.story.label;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicIntegerArray;

import newsweft.story.text.ReadArticle;

/**
 * In how many articles each phrase is, by a count-min sketch with two rows (Cormode and
 * Muthukrishnan: An Improved Data Stream Summary, 2005): never too low, exact unless both
 * cells of a phrase are shared, in memory that does not grow with the phrases beyond a
 * bound.
 */
final class Spread {

	/** Cells for each article: a title and an excerpt have about a hundred phrases. */
	private static final int CELLS = 128;

	private static final int FEWEST_CELLS = 1 << 22;

	/** 512 MB. */
	private static final int MOST_CELLS = 1 << 27;

	/** Both cells of a phrase lie in 64 bytes, so that they come from memory at once. */
	private static final int LINE = 16;

	private final AtomicIntegerArray cells;

	Spread(List<ReadArticle> articles) {
		long wanted = Math.clamp((long) articles.size() * CELLS, FEWEST_CELLS, MOST_CELLS);
		this.cells = new AtomicIntegerArray((int) Long.highestOneBit(2 * wanted - 1));
		articles.parallelStream().forEach((article) -> {
			long[] phrases = distinct(article);
			for (long phrase : phrases) {
				this.cells.incrementAndGet(first(phrase));
				this.cells.incrementAndGet(second(phrase));
			}
		});
	}

	/** The phrases of an article, each once. */
	private static long[] distinct(ReadArticle article) {
		Buffer buffer = new Buffer();
		Phrases.forEach(article.article().title(), article.title(), (phrase, first, last) -> buffer.add(phrase));
		Phrases.forEach(article.article().excerpt(), article.excerpt(), (phrase, first, last) -> buffer.add(phrase));
		return buffer.distinct();
	}

	/** In how many articles a phrase is, 0 or more. */
	int of(long phrase) {
		return Math.min(this.cells.get(first(phrase)), this.cells.get(second(phrase)));
	}

	private int first(long phrase) {
		return ((int) phrase & (this.cells.length() / LINE - 1)) * LINE + ((int) (phrase >>> 56) & LINE - 1);
	}

	/** Another cell of the same line. */
	private int second(long phrase) {
		return first(phrase) ^ (1 + (int) ((phrase >>> 32) & 0x7fffffff) % (LINE - 1));
	}

	/** Grows as it is filled. */
	private static final class Buffer {

		private long[] values = new long[256];

		private int size;

		private void add(long value) {
			if (this.size == this.values.length) {
				this.values = Arrays.copyOf(this.values, 2 * this.size);
			}
			this.values[this.size++] = value;
		}

		private long[] distinct() {
			Arrays.sort(this.values, 0, this.size);
			int kept = 0;
			for (int i = 0; i < this.size; i++) {
				if (kept == 0 || this.values[i] != this.values[kept - 1]) {
					this.values[kept++] = this.values[i];
				}
			}
			return Arrays.copyOf(this.values, kept);
		}

	}

}
