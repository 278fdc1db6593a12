package newsweft.story.weave;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import newsweft.story.text.Word;

/**
 * The words and phrases of all articles: who has them, and how they are written. A phrase
 * is up to three words in a row with nothing but one space or hyphen between them; it is
 * named by its stems, separated by spaces.
 */
final class Phrases {

	private static final int LONGEST = 3;

	/**
	 * A heading that capitalises every word says little about how a word is written, and
	 * neither does the start of a sentence.
	 */
	private static final int RUNNING_TEXT = 4;

	private final Map<String, Map<String, Integer>> spellings = new HashMap<>();

	private final Map<String, Integer> spread = new HashMap<>();

	Phrases(List<ReadArticle> articles) {
		for (ReadArticle article : articles) {
			Set<String> met = new HashSet<>();
			read(article.article().title(), article.title(), met);
			read(article.article().excerpt(), article.excerpt(), met);
			met.forEach((phrase) -> this.spread.merge(phrase, 1, Integer::sum));
		}
	}

	private void read(String text, List<Word> words, Set<String> met) {
		boolean heading = isHeading(text, words);
		forEach(text, words, (phrase, first, last) -> {
			met.add(phrase);
			int votes = (heading || startsSentence(text, first.start())) ? 1 : RUNNING_TEXT;
			this.spellings.computeIfAbsent(phrase, (key) -> new HashMap<>())
				.merge(text.substring(first.start(), last.end()), votes, Integer::sum);
		});
	}

	/** The phrases of a text, each once. */
	static Set<String> of(String text, List<Word> words) {
		Set<String> phrases = new HashSet<>();
		forEach(text, words, (phrase, first, last) -> phrases.add(phrase));
		return phrases;
	}

	private static void forEach(String text, List<Word> words, Occurrence occurrence) {
		for (int first = 0; first < words.size(); first++) {
			StringBuilder phrase = new StringBuilder(words.get(first).stem());
			occurrence.of(phrase.toString(), words.get(first), words.get(first));
			for (int last = first + 1; last < Math.min(first + LONGEST, words.size()); last++) {
				if (!isJoined(text, words.get(last - 1), words.get(last))) {
					break;
				}
				phrase.append(' ').append(words.get(last).stem());
				occurrence.of(phrase.toString(), words.get(first), words.get(last));
			}
		}
	}

	private static boolean isJoined(String text, Word word, Word next) {
		return next.follows(word) && next.start() == word.end() + 1 && " -".indexOf(text.charAt(word.end())) >= 0;
	}

	private static boolean isHeading(String text, List<Word> words) {
		long capitals = words.stream().filter((word) -> !Character.isLowerCase(text.charAt(word.start()))).count();
		return capitals > 0.7 * words.size();
	}

	private static boolean startsSentence(String text, int start) {
		int before = start - 1;
		while (before >= 0 && !Character.isLetterOrDigit(text.charAt(before))) {
			if (".:!?|".indexOf(text.charAt(before)) >= 0) {
				return true;
			}
			before--;
		}
		return before < 0;
	}

	/** In how many articles a phrase is. */
	int spread(String phrase) {
		return this.spread.getOrDefault(phrase, 0);
	}

	/** How a phrase is mostly written; the first in alphabetical order among equals. */
	String spelling(String phrase) {
		return this.spellings.getOrDefault(phrase, Map.of(phrase, 1))
			.entrySet()
			.stream()
			.min(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
				.thenComparing(Map.Entry.comparingByKey()))
			.orElseThrow()
			.getKey();
	}

	/** Where a phrase stands in a text. */
	private interface Occurrence {

		void of(String phrase, Word first, Word last);

	}

}
