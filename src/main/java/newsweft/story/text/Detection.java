package newsweft.story.text;

import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The language of a text, told by its script and its function words. A word that several
 * languages have counts for each the less.
 *
 * @param language the most likely one
 * @param sure whether there is enough to tell; a headline alone is mostly too short
 */
public record Detection(Language language, boolean sure) {

	/** Divides by the number of languages that share a word, up to six. */
	private static final int VOTE = 60;

	/** A letter that a language does not have tells more than a word that it has. */
	private static final int FOREIGN_LETTER = 2 * VOTE;

	/** A headline may have one or two function words of a language that it is not in. */
	private static final int ENOUGH = 3;

	/** About two in five words of running text are function words, of press fewer. */
	private static final double LEAST_SHARE = 0.15;

	/**
	 * Where fewer words are function words of one language, it is none of those known.
	 */
	private static final double UNKNOWN_SHARE = 0.05;

	/** In fewer words there may be no function word by chance. */
	private static final int LONG = 20;

	/**
	 * Tells the language.
	 * @param texts of one article
	 * @return {@link Language#UNDETERMINED} where there is nothing to tell it by
	 */
	public static Detection of(List<Tokens> texts) {
		int[] scripts = new int[Language.values().length];
		Votes votes = new Votes(new int[Integer.SIZE], new int[Integer.SIZE]);
		int words = 0;
		for (Tokens text : texts) {
			for (int token = 0; token < text.count(); token++) {
				int letter = text.firstLetter(token);
				if (Character.isLetter(letter)) {
					words++;
					scripts[script(letter).ordinal()]++;
					votes.count(text.isAcronym(token) ? 0 : text.form(token).languages());
				}
			}
		}
		boolean alphabet = 2 * (scripts[Language.ENGLISH.ordinal()] + scripts[Language.RUSSIAN.ordinal()]) > words;
		return alphabet ? byFunctionWords(votes, words) : byScript(scripts, words);
	}

	/** One language for each script; English stands for all that write Latin letters. */
	private static Language script(int letter) {
		return switch (UnicodeScript.of(letter)) {
			case LATIN -> Language.ENGLISH;
			case CYRILLIC -> Language.RUSSIAN;
			case HAN -> Language.CHINESE;
			case HIRAGANA, KATAKANA -> Language.JAPANESE;
			case HANGUL -> Language.KOREAN;
			default -> Language.UNDETERMINED;
		};
	}

	/** Japanese also writes Chinese characters, Chinese no Japanese ones. */
	private static Detection byScript(int[] scripts, int words) {
		int chinese = scripts[Language.CHINESE.ordinal()];
		int japanese = scripts[Language.JAPANESE.ordinal()];
		int korean = scripts[Language.KOREAN.ordinal()];
		if (2 * (chinese + japanese + korean) < words || words == 0) {
			return new Detection(Language.UNDETERMINED, words > 0);
		}
		if (korean > chinese + japanese) {
			return new Detection(Language.KOREAN, true);
		}
		return new Detection((10 * japanese > chinese) ? Language.JAPANESE : Language.CHINESE, true);
	}

	private static Detection byFunctionWords(Votes votes, int words) {
		int best = votes.best();
		int most = votes.sums[best];
		if (words >= LONG && most < UNKNOWN_SHARE * VOTE * words) {
			return new Detection(Language.UNDETERMINED, true);
		}
		boolean alone = Arrays.stream(votes.sums).filter((sum) -> sum == most).count() == 1;
		boolean likely = alone && most >= VOTE;
		boolean sure = likely && votes.hits[best] >= Math.max(ENOUGH, LEAST_SHARE * words);
		boolean known = likely && best < Language.values().length;
		return new Detection(known ? Language.values()[best] : Language.UNDETERMINED, sure);
	}

	/** Function words met, by the bit of the language; sums are less where shared. */
	private record Votes(int[] sums, int[] hits) {

		void count(int languages) {
			for (int left = languages; left != 0; left &= left - 1) {
				int language = Integer.numberOfTrailingZeros(left);
				this.sums[language] += (language < Integer.SIZE - 1) ? VOTE / Integer.bitCount(languages)
						: FOREIGN_LETTER;
				this.hits[language]++;
			}
		}

		int best() {
			return IntStream.range(0, Integer.SIZE).reduce(0, (a, b) -> (this.sums[b] > this.sums[a]) ? b : a);
		}

	}

}
