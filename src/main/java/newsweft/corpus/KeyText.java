package newsweft.corpus;

/**
 * Text in a form in which it can be a key in the graph.
 */
final class KeyText {

	/** What a range index of Neo4j takes in one key, even in three bytes a character. */
	static final int MAX_LENGTH = 2048;

	private static final char REPLACEMENT = '\ufffd';

	private KeyText() {
	}

	/**
	 * Text of any length as a key: one that is too long ends in a checksum of all of it.
	 */
	static String bounded(String text) {
		String whole = wellFormed(text);
		if (whole.length() <= MAX_LENGTH) {
			return whole;
		}
		String sum = checksum(whole);
		int end = MAX_LENGTH - sum.length() - 1;
		return whole.substring(0, Character.isLowSurrogate(whole.charAt(end)) ? end - 1 : end) + "-" + sum;
	}

	/** In 16 hexadecimal digits, the same wherever it is taken. */
	static String checksum(String text) {
		return "%016x".formatted(Fingerprint.of(text));
	}

	/**
	 * Text as it is when it comes back from the graph: half a pair of surrogates, which
	 * UTF-8 has no bytes for, is replaced by U+FFFD.
	 */
	static String wellFormed(String text) {
		for (int i = 0; i < text.length(); i++) {
			if (isAlone(text, i)) {
				return replaced(text);
			}
		}
		return text;
	}

	private static String replaced(String text) {
		StringBuilder replaced = new StringBuilder(text);
		for (int i = 0; i < text.length(); i++) {
			if (isAlone(text, i)) {
				replaced.setCharAt(i, REPLACEMENT);
			}
		}
		return replaced.toString();
	}

	private static boolean isAlone(String text, int index) {
		char c = text.charAt(index);
		return Character.isSurrogate(c) && (Character.isHighSurrogate(c)
				? index + 1 == text.length() || !Character.isLowSurrogate(text.charAt(index + 1))
				: index == 0 || !Character.isHighSurrogate(text.charAt(index - 1)));
	}

}
