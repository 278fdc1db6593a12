package newsweft.story.copy;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * The words of a text as hashes, so that case, accents and punctuation make no
 * difference. Scripts that put no space between words count by characters.
 */
final class PlainWords {

	private int[] words = new int[32];

	private int count;

	private boolean number;

	private final int limit;

	private PlainWords(int limit) {
		this.limit = limit;
	}

	/**
	 * The words of a text, in their order.
	 * @param text plain text
	 * @param limit how many words, at most
	 * @return one hash a word, odd for a word with a digit
	 */
	static int[] of(String text, int limit) {
		return new PlainWords(limit).read(plain(text));
	}

	/**
	 * The words with a digit.
	 * @param words hashes that {@link #of} gave
	 * @return in the same order
	 */
	static int[] numbers(int[] words) {
		return Arrays.stream(words).filter((word) -> (word & 1) == 1).toArray();
	}

	private static String plain(String text) {
		return isAscii(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFKD);
	}

	private static boolean isAscii(String text) {
		int at = 0;
		while (at < text.length() && text.charAt(at) < 128) {
			at++;
		}
		return at == text.length();
	}

	private int[] read(String text) {
		int hash = 0;
		for (int at = 0; at < text.length() && this.count < this.limit;) {
			int character = text.codePointAt(at);
			at += Character.charCount(character);
			if (standsAlone(character)) {
				hash = end(hash);
				end(31 * 7 + character);
			}
			else if (Character.isLetterOrDigit(character)) {
				hash = 31 * ((hash == 0) ? 7 : hash) + Character.toLowerCase(character);
				this.number |= Character.isDigit(character);
			}
			else if (!isInsideWord(character)) {
				hash = end(hash);
			}
		}
		end(hash);
		return Arrays.copyOf(this.words, this.count);
	}

	private int end(int hash) {
		if (hash != 0 && this.count < this.limit) {
			this.words = (this.count < this.words.length) ? this.words : Arrays.copyOf(this.words, 2 * this.count);
			this.words[this.count++] = (spread(hash) & ~1) | (this.number ? 1 : 0);
		}
		this.number = false;
		return 0;
	}

	private static boolean standsAlone(int character) {
		return character >= 0x0e00 && switch (Character.UnicodeScript.of(character)) {
			case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> Character.isLetter(character);
			default -> false;
		};
	}

	/** Apostrophes, and the accents that the normal form has split off. */
	private static boolean isInsideWord(int character) {
		return character == '\'' || character == '\u2019' || character == '\u02bc'
				|| Character.getType(character) == Character.NON_SPACING_MARK;
	}

	/** The finalizer of MurmurHash3, which spreads neighbouring values. */
	static int spread(int value) {
		int hash = value;
		hash = (hash ^ (hash >>> 16)) * 0x85ebca6b;
		hash = (hash ^ (hash >>> 13)) * 0xc2b2ae35;
		return hash ^ (hash >>> 16);
	}

}
