package newsweft.story.label;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import newsweft.story.text.ArticleText;
import newsweft.story.text.ReadArticle;
import newsweft.story.text.Word;

/** How often a group of articles has its phrases. */
final class PhraseCounts {

	/** More of a group than this tells nothing new about it. */
	private static final int MOST_ARTICLES = 1000;

	/** A group of so few may lack words that two of them share. */
	static final int FEW = 4;

	/** English papers drop it from their names, or do not. */
	private static final String THE = "the";

	/** A title counts twice an excerpt. */
	static final int TITLE = 2;

	private static final int EXCERPT = 1;

	/** How many uses the words' own writing weighs. */
	private static final double PRIOR = 1;

	private final Map<Long, Count> counts = new HashMap<>();

	private final Set<Long> titles = new HashSet<>();

	private int articles;

	private final Spread spread;

	private final boolean many;

	/** Counts phrases; of articles with one title, the first alone. */
	PhraseCounts(List<ReadArticle> all, List<Integer> rows, Spread spread) {
		this.spread = spread;
		this.many = rows.size() > FEW;
		int counted = Math.min(rows.size(), MOST_ARTICLES);
		for (int i = 0; i < counted; i++) {
			ReadArticle article = all.get(rows.get((int) ((long) i * rows.size() / counted)));
			long title = 0;
			for (Word word : article.title()) {
				title = Phrases.join(title, Phrases.hash(word.stem()));
			}
			if (this.titles.add(title)) {
				this.articles++;
				read(article.article(), article.article().title(), article.title(), TITLE);
				read(article.article(), article.article().excerpt(), article.excerpt(), EXCERPT);
			}
		}
	}

	private void read(ArticleText article, String text, List<Word> words, int weight) {
		String publisher = (article.provider() != null) ? letters(article.provider().split("\\.")[0]) : "";
		boolean heading = Writing.isHeading(text, words);
		Phrases.forEach(text, words, (phrase, first, last) -> {
			Count count = this.counts.get(phrase);
			if (count == null) {
				int everywhere = this.spread.of(phrase);
				// What one article alone has labels no group of many, nor any from its
				// excerpt.
				if (everywhere <= 1 && (this.many || weight == EXCERPT)) {
					return;
				}
				count = new Count(text, words.subList(first, last + 1), everywhere);
				this.counts.put(phrase, count);
			}
			if (count.lastArticle != this.articles && !count.isName(publisher)) {
				count.lastArticle = this.articles;
				count.articles++;
				count.weight += weight;
			}
			if (!heading && !Writing.startsSentence(text, words.get(first).start())) {
				count.see(text, words, first, last);
			}
		});
	}

	static String letters(String text) {
		return text.replaceAll("[^\\p{L}\\p{N}]", "").toLowerCase(Locale.ROOT);
	}

	/** How many articles were counted, 1 or more. */
	int articles() {
		return this.articles;
	}

	Map<Long, Count> counts() {
		return this.counts;
	}

	/** How often a group has one phrase. */
	static final class Count {

		private final String text;

		private final List<Word> words;

		private final long[] hashes;

		private final int spread;

		private int lastArticle;

		private int articles;

		private int weight;

		private int running;

		private int names;

		private int mixtures;

		private Count(String text, List<Word> words, int spread) {
			this.spread = spread;
			this.text = text;
			this.words = words;
			this.hashes = new long[words.size()];
			for (int word = 0; word < this.hashes.length; word++) {
				this.hashes[word] = Phrases.hash(words.get(word).stem());
			}
		}

		/** Its words as they stand in one article, in small letters. */
		List<String> words() {
			return this.words.stream()
				.map((word) -> this.text.substring(word.start(), word.end()).toLowerCase(Locale.ROOT))
				.toList();
		}

		long[] wordHashes() {
			return this.hashes;
		}

		/** Its letters and digits in small letters. */
		String letters() {
			return PhraseCounts.letters(this.text.substring(this.words.getFirst().start(), this.words.getLast().end()));
		}

		/** A publisher signs its titles; that says nothing about what they report. */
		private boolean isName(String publisher) {
			int start = this.words.getFirst().start();
			int length = this.words.getLast().end() - start;
			if (publisher.length() < 3 || length < publisher.length() - THE.length()
					|| length > 2 * publisher.length() + THE.length()) {
				return false;
			}
			char initial = Character.toLowerCase(this.text.charAt(start));
			if (initial != publisher.charAt(0) && !publisher.startsWith(THE) && initial != 't') {
				return false;
			}
			String letters = letters();
			return letters.equals(publisher) || letters.equals(THE + publisher) || publisher.equals(THE + letters);
		}

		/** How many articles have it. */
		int articles() {
			return this.articles;
		}

		/** How many articles of the whole corpus have it. */
		int spread() {
			return this.spread;
		}

		/** A title counts {@link #TITLE}, an excerpt half of it. */
		int weight() {
			return this.weight;
		}

		private void see(String running, List<Word> words, int first, int last) {
			int capitals = 0;
			for (int word = first; word <= last; word++) {
				capitals += Character.isLowerCase(running.charAt(words.get(word).start())) ? 0 : 1;
			}
			this.running++;
			this.names += (capitals == last - first + 1) ? 1 : 0;
			this.mixtures += (capitals > 0 && capitals <= last - first) ? 1 : 0;
		}

		/** The share of its uses inside sentences that capitalises all of its words. */
		double named(double prior) {
			return (this.names + PRIOR * prior) / (this.running + PRIOR);
		}

		/** The share of its uses inside sentences that capitalises some of its words. */
		double mixed(double prior) {
			return (this.mixtures + PRIOR * prior) / (this.running + PRIOR);
		}

		/** Whether it is part of a word such as an address. */
		boolean isCut() {
			int before = this.words.getFirst().start() - 1;
			int after = this.words.getLast().end();
			return (before >= 0 && this.text.charAt(before) == '.') || (after + 1 < this.text.length()
					&& this.text.charAt(after) == '.' && Character.isLetterOrDigit(this.text.charAt(after + 1)));
		}

	}

}
