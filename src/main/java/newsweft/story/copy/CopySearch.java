package newsweft.story.copy;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Goes through articles in order of time and finds for each the original of its text. */
final class CopySearch {

	/** Copies this much like their original bring no shingles of their own. */
	private static final int SAME_SHINGLES = 900;

	/** Bodies share less than bodies with titles do where these are the same. */
	private static final int LEAST_CANDIDATE = 400;

	/** A headline's latest originals; more have one only in columns and series. */
	private static final int LATEST_HEADLINES = 8;

	private final List<Fingerprint> articles;

	private final Comparator<Integer> order;

	private final Headlines headlines;

	private final Likeness likeness;

	private final ShingleIndex excerpts;

	private final ShingleIndex texts;

	private final Map<Long, int[]> byHeadline = new HashMap<>();

	private final int[] originals;

	private final int[] similarities;

	private final Evidence[] evidence;

	CopySearch(List<Fingerprint> articles) {
		this.articles = articles;
		this.order = Comparator
			.comparing((Integer row) -> articles.get(row).time(), Comparator.nullsLast(Comparator.naturalOrder()))
			.thenComparing(Comparator.naturalOrder());
		this.headlines = new Headlines(articles);
		this.likeness = new Likeness(this.headlines);
		this.excerpts = new ShingleIndex(articles.stream().map(Fingerprint::excerpt).toArray(int[][]::new),
				LEAST_CANDIDATE);
		this.texts = new ShingleIndex(articles.stream().map(Fingerprint::text).toArray(int[][]::new), LEAST_CANDIDATE);
		this.originals = IntStream.range(0, articles.size()).toArray();
		this.similarities = new int[articles.size()];
		this.evidence = new Evidence[articles.size()];
		Arrays.fill(this.similarities, 1000);
		Arrays.fill(this.evidence, Evidence.NONE);
	}

	/** In order of time, so that an original is there before its copies. */
	Copies run() {
		IntStream.range(0, this.articles.size()).boxed().sorted(this.order).forEach(this::place);
		return new Copies(this.originals, this.similarities, this.evidence);
	}

	private void place(int row) {
		Best best = new Best(row);
		for (int candidate : this.excerpts.candidates(row)) {
			best.offer(candidate);
		}
		for (int candidate : this.texts.candidates(row)) {
			best.offer(candidate);
		}
		boolean repeated = this.headlines.isRepeated(this.articles.get(row));
		for (int candidate : repeated ? sameHeadline(row) : new int[0]) {
			best.offer(candidate);
		}
		best.settle();
		if (this.originals[row] == row || this.similarities[row] < SAME_SHINGLES) {
			this.excerpts.add(row);
			this.texts.add(row);
		}
		if (repeated && this.originals[row] == row) {
			remember(row);
		}
	}

	private int[] sameHeadline(int row) {
		return this.byHeadline.getOrDefault(this.articles.get(row).headline(), new int[0]);
	}

	private void remember(int row) {
		int[] before = sameHeadline(row);
		int[] latest = Arrays.copyOf(before, before.length + 1);
		latest[before.length] = row;
		this.byHeadline.put(this.articles.get(row).headline(),
				Arrays.copyOfRange(latest, Math.max(0, latest.length - LATEST_HEADLINES), latest.length));
	}

	/** The original that an article is most like. */
	private final class Best {

		private final int row;

		private final Fingerprint article;

		private int original = -1;

		private int similarity;

		private Evidence reason = Evidence.NONE;

		Best(int row) {
			this.row = row;
			this.article = CopySearch.this.articles.get(row);
		}

		/** An article placed before, an original or a copy. */
		void offer(int candidate) {
			int its = CopySearch.this.originals[candidate];
			Fingerprint other = CopySearch.this.articles.get(its);
			int alike = CopySearch.this.likeness.similarity(other, this.article);
			Evidence found = Evidence.NONE;
			if (isSameText(candidate, its, alike) && !CopySearch.this.likeness.differs(other, this.article)) {
				found = Evidence.TEXT;
			}
			else if (CopySearch.this.likeness.haveOneHeadline(other, this.article)) {
				found = Evidence.TITLE;
			}
			if (found != Evidence.NONE && isBetter(its, alike)) {
				this.original = its;
				this.similarity = alike;
				this.reason = found;
			}
		}

		private boolean isSameText(int candidate, int its, int alike) {
			if (alike >= Likeness.SAME_TEXT || candidate == its) {
				return alike >= Likeness.SAME_TEXT;
			}
			boolean related = alike >= Likeness.STILL_SAME_TEXT
					|| CopySearch.this.evidence[candidate] == Evidence.TITLE;
			return related && isLike(candidate);
		}

		private boolean isLike(int candidate) {
			Fingerprint other = CopySearch.this.articles.get(candidate);
			return CopySearch.this.likeness.similarity(other, this.article) >= Likeness.SAME_TEXT
					&& !CopySearch.this.likeness.differs(other, this.article);
		}

		private boolean isBetter(int its, int alike) {
			return this.original < 0 || alike > this.similarity
					|| alike == this.similarity && CopySearch.this.order.compare(its, this.original) < 0;
		}

		void settle() {
			if (this.original >= 0) {
				CopySearch.this.originals[this.row] = this.original;
				CopySearch.this.similarities[this.row] = this.similarity;
				CopySearch.this.evidence[this.row] = this.reason;
			}
		}

	}

}
