package newsweft.story.label;

import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicIntegerArray;

import newsweft.story.text.ReadArticle;
import newsweft.story.text.Word;

/**
 * How the words of a corpus are used, which tells names and things from verbs without a
 * dictionary, in any language that writes capitals: a name is capitalised inside a
 * sentence, and a thing often is the last word of a clause.
 */
final class WordUse {

	/** Cells for each article; two words in one cell are taken for one. */
	private static final int CELLS = 16;

	private static final int FEWEST_CELLS = 1 << 18;

	private static final int MOST_CELLS = 1 << 22;

	private static final int FIELDS = 8;

	private static final int USES = 0;

	private static final int ENDS = 1;

	private static final int RUNNING = 2;

	private static final int CAPITALS = 3;

	private static final int VERBS = 4;

	/** After them English puts verbs; of other languages none is told. */
	private static final Set<String> BEFORE_VERBS = Set.of("to", "will", "would", "can", "could", "should", "must",
			"might", "cannot", "we", "you", "they", "i", "not", "who");

	/**
	 * Of how many uses the mean is, that a rare word is taken to have besides its own.
	 */
	private static final double PRIOR = 4;

	private final AtomicIntegerArray cells;

	private final double meanEnds;

	WordUse(List<ReadArticle> articles) {
		long wanted = Math.clamp((long) articles.size() * CELLS, FEWEST_CELLS, MOST_CELLS);
		this.cells = new AtomicIntegerArray(FIELDS * (int) Long.highestOneBit(2 * wanted - 1));
		articles.parallelStream().forEach((article) -> {
			read(article.article().title(), article.title());
			read(article.article().excerpt(), article.excerpt());
		});
		long uses = 0;
		long ends = 0;
		for (int cell = 0; cell < this.cells.length(); cell += FIELDS) {
			uses += this.cells.get(cell + USES);
			ends += this.cells.get(cell + ENDS);
		}
		this.meanEnds = (uses == 0) ? 0 : (double) ends / uses;
	}

	private void read(String text, List<Word> words) {
		boolean heading = Writing.isHeading(text, words);
		for (Word word : words) {
			int cell = cell(Phrases.hash(word.stem()));
			this.cells.incrementAndGet(cell + USES);
			if (Writing.endsClause(text, word.end())) {
				this.cells.incrementAndGet(cell + ENDS);
			}
			if (Writing.follows(text, word.start(), BEFORE_VERBS)) {
				this.cells.incrementAndGet(cell + VERBS);
			}
			if (!heading && !Writing.startsSentence(text, word.start())) {
				this.cells.incrementAndGet(cell + RUNNING);
				if (!Character.isLowerCase(text.charAt(word.start()))) {
					this.cells.incrementAndGet(cell + CAPITALS);
				}
			}
		}
	}

	/**
	 * How often a word ends a clause, beside the mean word.
	 * @param word its hash
	 * @return 1 for the mean word
	 */
	double ending(long word) {
		int cell = cell(word);
		double share = (this.cells.get(cell + ENDS) + PRIOR * this.meanEnds) / (this.cells.get(cell + USES) + PRIOR);
		return (this.meanEnds == 0) ? 1 : share / this.meanEnds;
	}

	/**
	 * How much a word is written like a name.
	 * @param word its hash
	 * @return 0.0–1.0; a half where it stands in headings alone
	 */
	double capitalised(long word) {
		int cell = cell(word);
		return (this.cells.get(cell + CAPITALS) + 0.5) / (this.cells.get(cell + RUNNING) + 1);
	}

	/**
	 * How much a word is used like a verb.
	 * @param word its hash
	 * @return 0.0–1.0, 1 where every third use follows a word that asks for a verb
	 */
	double verbal(long word) {
		int cell = cell(word);
		return Math.min(1, 3.0 * this.cells.get(cell + VERBS) / (this.cells.get(cell + USES) + PRIOR));
	}

	private int cell(long word) {
		return FIELDS * ((int) word & (this.cells.length() / FIELDS - 1));
	}

}
