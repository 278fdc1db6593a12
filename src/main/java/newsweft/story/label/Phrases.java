package newsweft.story.label;

import java.util.List;

import newsweft.story.text.Mixing;
import newsweft.story.text.Word;

/**
 * The words and phrases of a text. A phrase is up to three words in a row with nothing
 * but one space or hyphen between them; it is known by the 64-bit hash of its stems,
 * which among the hundred million phrases of a million articles leaves about one chance
 * in three thousand that any two are taken for one.
 */
final class Phrases {

	static final int LONGEST = 3;

	private Phrases() {
	}

	/** Visits every phrase of a text, as often as it stands there. */
	static void forEach(String text, List<Word> words, Occurrence occurrence) {
		long[] hashes = new long[words.size()];
		for (int i = 0; i < hashes.length; i++) {
			hashes[i] = hash(words.get(i).stem());
		}
		for (int first = 0; first < hashes.length; first++) {
			long phrase = hashes[first];
			occurrence.of(phrase, first, first);
			for (int last = first + 1; last < Math.min(first + LONGEST, hashes.length); last++) {
				if (!isJoined(text, words.get(last - 1), words.get(last))) {
					break;
				}
				phrase = join(phrase, hashes[last]);
				occurrence.of(phrase, first, last);
			}
		}
	}

	/**
	 * A phrase by its stems.
	 * @param stems separated by single spaces
	 */
	static long of(String stems) {
		long phrase = 0;
		int start = 0;
		while (start <= stems.length()) {
			int space = stems.indexOf(' ', start);
			int end = (space < 0) ? stems.length() : space;
			long word = hash(stems.substring(start, end));
			phrase = (start == 0) ? word : join(phrase, word);
			start = end + 1;
		}
		return phrase;
	}

	static long hash(String stem) {
		long hash = 0xcbf29ce484222325L;
		for (int i = 0; i < stem.length(); i++) {
			// FNV-1a (Fowler, Noll, Vo), over characters.
			hash = (hash ^ stem.charAt(i)) * 0x100000001b3L;
		}
		return Mixing.mix(hash);
	}

	static long join(long phrase, long word) {
		return Mixing.mix(phrase * 0x9e3779b97f4a7c15L + word);
	}

	private static boolean isJoined(String text, Word word, Word next) {
		return next.follows(word) && next.start() == word.end() + 1 && " -".indexOf(text.charAt(word.end())) >= 0;
	}

	/** Where a phrase stands: from the word with one number to that with another. */
	@FunctionalInterface
	interface Occurrence {

		void of(long phrase, int first, int last);

	}

}
