package newsweft.story.copy;

import java.util.Arrays;

import newsweft.story.text.ArticleText;
import org.jspecify.annotations.Nullable;

/**
 * What is compared of one article; every array is a set.
 *
 * @param headline the words of the title without its suffix, as one hash; 0 without any
 * @param headlineWords the same words
 * @param headlineNumbers those of them with a digit
 * @param title shingles of the whole title
 * @param excerpt shingles of the excerpt, of the text's beginning where there is none
 * @param text shingles of the text's beginning, empty where there is no text
 * @param bodyWords the words of excerpt and text
 * @param bodyNumbers those of them with a digit
 * @param time seconds since 1970, or null
 * @param provider the publisher's domain, or null
 */
record Fingerprint(long headline, int[] headlineWords, int[] headlineNumbers, int[] title, int[] excerpt, int[] text,
		int[] bodyWords, int[] bodyNumbers, @Nullable Long time, @Nullable String provider) {

	/** As long as the longer excerpts. */
	private static final int EXCERPT_WORDS = 80;

	/** Past this, papers cut an agency's text. */
	private static final int TEXT_WORDS = 200;

	private static final int TITLE_WORDS = 60;

	static Fingerprint of(ArticleText article) {
		int[] title = PlainWords.of(article.title(), TITLE_WORDS);
		int[] headline = PlainWords.of(Headline.of(article.title()), TITLE_WORDS);
		int[] text = PlainWords.of(article.text(), TEXT_WORDS);
		int[] excerpt = article.excerpt().isBlank() ? Arrays.copyOf(text, Math.min(text.length, EXCERPT_WORDS))
				: PlainWords.of(article.excerpt(), EXCERPT_WORDS);
		int[] body = HashSets.union(excerpt, text);
		return new Fingerprint(hash(headline), HashSets.of(headline), HashSets.of(PlainWords.numbers(headline)),
				HashSets.shingles(title), HashSets.shingles(excerpt), HashSets.shingles(text), body,
				PlainWords.numbers(body),
				(article.publishedAt() != null) ? article.publishedAt().getEpochSecond() : null, article.provider());
	}

	private static long hash(int[] words) {
		long hash = 0;
		for (int word : words) {
			hash = (hash ^ word) * 0x9e3779b97f4a7c15L;
			hash ^= hash >>> 29;
		}
		return hash;
	}

	boolean hasText() {
		return this.text.length > 0;
	}

}
