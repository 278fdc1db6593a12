package newsweft.story.text;

import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;

/** What is asked of letters. */
final class Letters {

	/** Of one character of input there are at most so many of output. */
	private static final int LONGEST_FOLDED = 4;

	private Letters() {
	}

	static String withoutAccents(String word) {
		if (word.chars().allMatch((letter) -> letter < 0x80)) {
			return word;
		}
		char[] folded = new char[LONGEST_FOLDED * word.length()];
		int length = ASCIIFoldingFilter.foldToASCII(word.toCharArray(), 0, folded, 0, word.length());
		return new String(folded, 0, length);
	}

	/** Two letters at least, and none of them small. */
	static boolean isAllCapitals(String text, int start, int end) {
		int capitals = 0;
		for (int at = start; at < end; at++) {
			if (Character.isLowerCase(text.charAt(at))) {
				return false;
			}
			capitals += Character.isUpperCase(text.charAt(at)) ? 1 : 0;
		}
		return capitals > 1;
	}

}
