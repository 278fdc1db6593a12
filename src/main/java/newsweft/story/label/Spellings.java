package newsweft.story.label;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import newsweft.story.text.ReadArticle;
import newsweft.story.text.Word;

/** How some phrases are written in the articles. */
public final class Spellings {

	/** What a spelling in running text counts, beside one in a heading. */
	private static final int RUNNING_TEXT = 4;

	private final PhraseSet wanted;

	private final Map<Integer, Map<String, Integer>> votes = new ConcurrentHashMap<>();

	/**
	 * Looks them up.
	 * @param articles all articles
	 * @param wanted the phrases to look for
	 */
	Spellings(List<ReadArticle> articles, Collection<Long> wanted) {
		this.wanted = new PhraseSet(wanted);
		articles.parallelStream().forEach((article) -> {
			read(article.article().title(), article.title());
			read(article.article().excerpt(), article.excerpt());
		});
	}

	/**
	 * Looks words up by their stems.
	 * @param articles all articles
	 * @param stems words, or phrases with single spaces between the stems
	 */
	public static Spellings ofStems(List<ReadArticle> articles, Collection<String> stems) {
		return new Spellings(articles, stems.stream().map(Phrases::of).distinct().toList());
	}

	private void read(String text, List<Word> words) {
		boolean heading = Writing.isHeading(text, words);
		Phrases.forEach(text, words, (phrase, first, last) -> {
			int number = this.wanted.number(phrase);
			if (number >= 0) {
				boolean bare = heading || Writing.startsSentence(text, words.get(first).start());
				String spelling = Writing.spelling(text, words.get(first), words.get(last));
				this.votes.compute(number, (key, spellings) -> {
					Map<String, Integer> counts = (spellings != null) ? spellings : new HashMap<>(2);
					counts.merge(spelling, bare ? 1 : RUNNING_TEXT, Integer::sum);
					return counts;
				});
			}
		});
	}

	/** How a phrase is mostly written; the first in alphabetical order among equals. */
	String of(long phrase, String otherwise) {
		return this.votes.getOrDefault(this.wanted.number(phrase), Map.of(otherwise, 1))
			.entrySet()
			.stream()
			.min(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
				.thenComparing(Map.Entry.comparingByKey()))
			.orElseThrow()
			.getKey();
	}

	/**
	 * How a phrase is mostly written.
	 * @param stems separated by spaces
	 * @return the stems, where it was not looked up or stands nowhere
	 */
	public String of(String stems) {
		return of(Phrases.of(stems), stems);
	}

}
