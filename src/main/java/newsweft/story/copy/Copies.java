package newsweft.story.copy;

import java.util.List;
import java.util.stream.IntStream;

import newsweft.story.text.ArticleText;

/**
 * Which articles are copies, and of which original. Every copy is like its original
 * itself: a chain of small changes does not join what differs. The same articles give the
 * same copies in whatever order and on however many cores.
 */
public final class Copies {

	private final int[] originals;

	private final int[] similarities;

	private final Evidence[] evidence;

	Copies(int[] originals, int[] similarities, Evidence[] evidence) {
		this.originals = originals;
		this.similarities = similarities;
		this.evidence = evidence;
	}

	/**
	 * Finds the copies.
	 * @param articles sorted by key
	 * @return one row an article, in the order of the list
	 */
	public static Copies of(List<ArticleText> articles) {
		return new CopySearch(articles.parallelStream().map(Fingerprint::of).toList()).run();
	}

	/** How many articles were looked at. */
	public int rows() {
		return this.originals.length;
	}

	/**
	 * The original of an article's text: the earliest, among equals the lowest row;
	 * articles without a date come last.
	 * @param row of the article
	 * @return row of the original, the row itself if it is no copy; an original's
	 * original is itself
	 */
	public int original(int row) {
		return this.originals[row];
	}

	/** Whether an article is a copy of another one. */
	public boolean isCopy(int row) {
		return this.originals[row] != row;
	}

	/**
	 * How alike an article and its original are.
	 * @param row of the article
	 * @return Jaccard index of their runs of four words, in thousandths, 0–1,000; 1,000
	 * for an original
	 */
	public int similarity(int row) {
		return this.similarities[row];
	}

	/**
	 * Why an article is held to be a copy.
	 * @param row of the article
	 * @return {@link Evidence#NONE} for an original
	 */
	public Evidence evidence(int row) {
		return this.evidence[row];
	}

	/** How many articles are copies. */
	public int count() {
		return (int) IntStream.range(0, rows()).filter(this::isCopy).count();
	}

}
