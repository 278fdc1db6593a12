package newsweft.story.text;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads articles together: one that is too short to tell its language is taken to be in
 * that of its provider, or else in that of all, and what is a name is learned from all.
 */
public final class ArticleReader {

	/** About 300 words, what a news text has to say first. */
	private static final int START_OF_TEXT = 2_000;

	private final Map<String, int[]> providers = new HashMap<>();

	private final int[] all = new int[Language.values().length];

	private ArticleReader() {
	}

	/**
	 * Reads articles, on all cores.
	 * @return in their order
	 */
	public static List<ReadArticle> read(List<ArticleText> texts) {
		Vocabulary vocabulary = new Vocabulary();
		List<Draft> drafts = texts.parallelStream().map((article) -> Draft.of(article, vocabulary)).toList();
		ArticleReader reader = new ArticleReader();
		drafts.forEach(reader::count);
		drafts.parallelStream().forEach((draft) -> draft.learnNames(reader.language(draft)));
		return drafts.parallelStream().map((draft) -> draft.finish(reader.language(draft))).toList();
	}

	private void count(Draft draft) {
		if (draft.detection.sure()) {
			int language = draft.detection.language().ordinal();
			this.all[language]++;
			this.providers.computeIfAbsent(provider(draft), (key) -> new int[this.all.length])[language]++;
		}
	}

	private static String provider(Draft draft) {
		String provider = draft.article.provider();
		return (provider != null) ? provider : "";
	}

	private Language language(Draft draft) {
		if (draft.detection.sure()) {
			return draft.detection.language();
		}
		int[] provider = this.providers.get(provider(draft));
		if (provider != null) {
			return mostly(provider);
		}
		boolean likely = draft.detection.language() != Language.UNDETERMINED;
		return likely ? draft.detection.language() : mostly(this.all);
	}

	/** The language of most, or none where there is no such majority. */
	private static Language mostly(int[] counts) {
		int sum = Arrays.stream(counts).sum();
		return Arrays.stream(Language.values())
			.filter((language) -> 2 * counts[language.ordinal()] > sum)
			.findFirst()
			.orElse(Language.UNDETERMINED);
	}

	/** An article whose language may not yet be known. */
	private record Draft(ArticleText article, Detection detection, Tokens title, Tokens excerpt, Tokens text) {

		static Draft of(ArticleText article, Vocabulary vocabulary) {
			Tokens title = vocabulary.read(article.title());
			Tokens excerpt = vocabulary.read(article.excerpt());
			Tokens text = vocabulary.read(start(article.text()));
			return new Draft(article, Detection.of(List.of(title, excerpt, text)), title, excerpt, text);
		}

		private static String start(String text) {
			int end = (text.length() > START_OF_TEXT) ? text.lastIndexOf(' ', START_OF_TEXT) : text.length();
			return text.substring(0, (end >= 0) ? end : START_OF_TEXT);
		}

		void learnNames(Language language) {
			this.title.learnNames(language);
			this.excerpt.learnNames(language);
			this.text.learnNames(language);
		}

		ReadArticle finish(Language language) {
			return new ReadArticle(this.article, language, this.title.words(language), this.excerpt.words(language),
					this.text.words(language));
		}

	}

}
