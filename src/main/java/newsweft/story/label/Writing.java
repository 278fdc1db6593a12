package newsweft.story.label;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import newsweft.story.text.Word;

/** How words stand in a text. */
final class Writing {

	private Writing() {
	}

	/** A heading that capitalises every word says little about how a word is written. */
	static boolean isHeading(String text, List<Word> words) {
		int capitals = 0;
		for (Word word : words) {
			capitals += Character.isLowerCase(text.charAt(word.start())) ? 0 : 1;
		}
		return capitals > 0.7 * words.size();
	}

	/** So does the first word of a sentence. */
	static boolean startsSentence(String text, int start) {
		int before = start - 1;
		while (before >= 0 && !Character.isLetterOrDigit(text.charAt(before))) {
			if (".:!?|\u2013\u2014".indexOf(text.charAt(before)) >= 0) {
				return true;
			}
			before--;
		}
		return before < 0;
	}

	/** Whether a word is the last before a comma, a full stop, or the end of the text. */
	static boolean endsClause(String text, int end) {
		int after = end;
		while (after < text.length() && "\"'\u2019\u201d)".indexOf(text.charAt(after)) >= 0) {
			after++;
		}
		if (after == text.length()) {
			return true;
		}
		// An excerpt that was cut ends anywhere.
		boolean cut = text.startsWith("..", after) || text.startsWith(" ..", after) || text.startsWith("\u2026", after)
				|| text.startsWith(" \u2026", after);
		return !cut && ".,;:!?|\u3002\uff0c".indexOf(text.charAt(after)) >= 0;
	}

	/** Whether the word before is one of some, in whatever case. */
	static boolean follows(String text, int start, Set<String> words) {
		int end = start - 1;
		if (end < 1 || text.charAt(end) != ' ') {
			return false;
		}
		int begin = end;
		while (begin > 0 && Character.isLetter(text.charAt(begin - 1))) {
			begin--;
		}
		return words.contains(text.substring(begin, end).toLowerCase(Locale.ROOT));
	}

	static String spelling(String text, Word first, Word last) {
		int end = last.end();
		// The tokenizer leaves the last dot of an abbreviation out.
		boolean abbreviated = end < text.length() && text.charAt(end) == '.'
				&& text.substring(last.start(), end).indexOf('.') > 0 && end - last.start() <= 5;
		return text.substring(first.start(), abbreviated ? end + 1 : end);
	}

}
