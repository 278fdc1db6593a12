package newsweft.story.copy;

import java.util.Arrays;
import java.util.Objects;
import java.util.function.IntPredicate;

/**
 * Tells whether two articles carry one text. Sharing half of all shingles is what the
 * literature asks for (Broder 1997); the rest tells copies from what templates,
 * boilerplate and series share. Measured on 2,494 articles of January 2020.
 */
final class Likeness {

	/** Jaccard index, in thousandths, from which on two texts are one. */
	static final int SAME_TEXT = 500;

	/** Jaccard index below which a copy of a copy is no copy of the original. */
	static final int STILL_SAME_TEXT = 350;

	/** Jaccard index from which on texts differ by typing errors only. */
	private static final int IDENTICAL = 900;

	/** Shingles without which bodies say nothing: a line or two. */
	private static final int LEAST_BODY = 8;

	/** Per cent of a headline that must be found in the other article. */
	private static final int LEAST_LINK = 25;

	/** Jaccard index that supports a telling headline. */
	private static final int SUPPORT = 200;

	/** One coincidence in a thousand corpora of the size. */
	private static final int TELLING = 10_000;

	private static final int VERY_TELLING = 30_000;

	private static final long HALF_A_DAY = 43_200;

	private static final long THREE_DAYS = 259_200;

	private static final long TEN_DAYS = 864_000;

	private final Headlines headlines;

	Likeness(Headlines headlines) {
		this.headlines = headlines;
	}

	/**
	 * How similar two texts are: the Jaccard index of their shingles with or, where they
	 * are long enough, without those of the title. Where both have a full text that is
	 * compared, else the excerpts.
	 * @return thousandths
	 */
	int similarity(Fingerprint a, Fingerprint b) {
		int[] left = body(a, b);
		int[] right = body(b, a);
		int shared = HashSets.shared(left, right);
		int bodies = HashSets.jaccard(shared, left.length + right.length);
		int all = HashSets.jaccard(shared + HashSets.shared(a.title(), b.title()),
				left.length + right.length + a.title().length + b.title().length);
		return (shared >= LEAST_BODY) ? Math.max(bodies, all) : all;
	}

	private static int[] body(Fingerprint article, Fingerprint other) {
		return (article.hasText() && other.hasText()) ? article.text() : article.excerpt();
	}

	private static int bodySimilarity(Fingerprint a, Fingerprint b) {
		int[] left = body(a, b);
		int[] right = body(b, a);
		return HashSets.jaccard(HashSets.shared(left, right), left.length + right.length);
	}

	/**
	 * Whether two articles with similar texts report on different things all the same.
	 */
	boolean differs(Fingerprint a, Fingerprint b) {
		if (swapped(a.headlineNumbers(), a, b, (number) -> true)
				&& swapped(b.headlineNumbers(), b, a, (number) -> true)) {
			return true;
		}
		boolean onlyInA = swapped(a.headlineWords(), a, b, (word) -> isSubject(word, a));
		boolean onlyInB = swapped(b.headlineWords(), b, a, (word) -> isSubject(word, b));
		if (onlyInA && onlyInB) {
			return true;
		}
		if (isOneProvider(a, b)) {
			return (a.headline() != b.headline())
					? onlyInA || onlyInB || bodySimilarity(a, b) < IDENTICAL || isUnlinked(a, b)
					: haveOtherNumbers(a, b);
		}
		return isUnlinked(a, b);
	}

	private static boolean isOneProvider(Fingerprint a, Fingerprint b) {
		return a.provider() != null && Objects.equals(a.provider(), b.provider());
	}

	private boolean isSubject(int word, Fingerprint article) {
		return HashSets.contains(article.bodyWords(), word) && this.headlines.isRare(word);
	}

	/** Whether the other article has nowhere what one has. */
	private static boolean swapped(int[] words, Fingerprint one, Fingerprint other, IntPredicate counts) {
		return Arrays.stream(words).filter(counts).anyMatch((word) -> !has(other, word));
	}

	private static boolean has(Fingerprint article, int word) {
		return HashSets.contains(article.bodyWords(), word) || HashSets.contains(article.headlineWords(), word);
	}

	private static boolean haveOtherNumbers(Fingerprint a, Fingerprint b) {
		int shared = HashSets.shared(a.bodyNumbers(), b.bodyNumbers());
		return shared < a.bodyNumbers().length && shared < b.bodyNumbers().length;
	}

	/** Whether the shared text is about neither headline, as a publisher's notice is. */
	private boolean isUnlinked(Fingerprint a, Fingerprint b) {
		return a.headline() != b.headline() && Math.max(link(a, b), link(b, a)) < LEAST_LINK;
	}

	private int link(Fingerprint from, Fingerprint to) {
		long all = 0;
		long found = 0;
		for (int word : from.headlineWords()) {
			int surprise = this.headlines.surprise(word);
			all += surprise;
			found += has(to, word) ? surprise : 0;
		}
		return (all == 0) ? 100 : (int) (100 * found / all);
	}

	/**
	 * Whether one headline makes two articles copies, though their excerpts are cut from
	 * different places.
	 * @return false for different headlines
	 */
	boolean haveOneHeadline(Fingerprint a, Fingerprint b) {
		if (a.headline() != b.headline() || a.time() == null || b.time() == null) {
			return false;
		}
		int similarity = bodySimilarity(a, b);
		if (a.hasText() && b.hasText() && similarity < SUPPORT) {
			return false;
		}
		int telling = this.headlines.telling(a);
		long apart = Math.abs(a.time() - b.time());
		if (isOneProvider(a, b)) {
			return (apart <= HALF_A_DAY && telling >= VERY_TELLING)
					|| (apart <= THREE_DAYS && telling >= TELLING && similarity >= SUPPORT && !haveOtherNumbers(a, b));
		}
		int asked = (apart <= THREE_DAYS || similarity >= SUPPORT) ? TELLING : VERY_TELLING;
		return apart <= TEN_DAYS && telling >= asked;
	}

}
