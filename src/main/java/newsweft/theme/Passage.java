package newsweft.theme;

import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;

/**
 * A part of a text that is short enough for a list.
 *
 * @param text whole words of it, with an ellipsis where it was cut
 * @param marks of the text that are in it
 */
record Passage(String text, List<Mark> marks) {

	private static final int LONGEST = 300;

	/** How much may stand before the first mark, for its context. */
	private static final int LEAD = 80;

	private static final String CUT = "… ";

	/**
	 * Takes the part with the most marks, the first of such parts.
	 * @param marks in their order, apart from each other
	 */
	static Passage of(String text, List<Mark> marks) {
		if (text.length() <= LONGEST) {
			return new Passage(text, marks);
		}
		Mark first = marks.isEmpty() ? new Mark(0, 0) : marks.get(densest(marks));
		int from = start(text, first.from());
		int to = Math.max(first.to(), end(text, from + LONGEST));
		String before = (from > 0) ? CUT : "";
		int shift = before.length() - from;
		return new Passage(before + text.substring(from, to) + ((to < text.length()) ? " …" : ""),
				marks.stream()
					.filter((mark) -> mark.from() >= from && mark.to() <= to)
					.map((mark) -> new Mark(mark.from() + shift, mark.to() + shift))
					.toList());
	}

	/** The mark after which most others follow closely. */
	private static int densest(List<Mark> marks) {
		int densest = 0;
		int most = 0;
		int next = 0;
		for (int at = 0; at < marks.size(); at++) {
			while (next < marks.size() && marks.get(next).to() <= marks.get(at).from() + LONGEST - LEAD) {
				next++;
			}
			if (next - at > most) {
				most = next - at;
				densest = at;
			}
		}
		return densest;
	}

	private static int start(String text, int mark) {
		int start = (mark <= LEAD) ? 0 : words(text).following(mark - LEAD - 1);
		while (start < mark && Character.isWhitespace(text.charAt(start))) {
			start++;
		}
		return Math.min(start, mark);
	}

	private static int end(String text, int most) {
		int end = (most >= text.length()) ? text.length() : words(text).preceding(most + 1);
		while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
			end--;
		}
		return end;
	}

	private static BreakIterator words(String text) {
		BreakIterator words = BreakIterator.getWordInstance(Locale.ROOT);
		words.setText(text);
		return words;
	}

}
