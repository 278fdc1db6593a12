package newsweft.corpus;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Text in UTF-8 that somebody read as Windows-1252, once or twice: {@code â€”} for a
 * dash.
 */
final class Mojibake {

	private static final Charset WINDOWS = Charset.forName("windows-1252");

	/**
	 * A first byte of UTF-8 with one that follows it, both as Windows-1252 shows them.
	 */
	private static final String FOLLOWER = "[\\u0080-\\u00bf\\u0152\\u0153\\u0160\\u0161\\u0178\\u017d\\u017e\\u0192"
			+ "\\u02c6\\u02dc\\u2013\\u2014\\u2018-\\u201a\\u201c-\\u201e\\u2020-\\u2022\\u2026\\u2030\\u2039\\u203a"
			+ "\\u20ac\\u2122\\ufffd]";

	private static final Pattern SUSPECT = Pattern.compile("[\\u00c2-\\u00f4]" + FOLLOWER);

	private static final Pattern RUN = Pattern.compile("[^\\x00-\\x7f]+");

	/** Their second byte is undefined in Windows-1252, and lost where it was replaced. */
	private static final String CUT_QUOTE = "\u00e2\u20ac\ufffd";

	/** What a quotation ends with, or a sentence. */
	private static final String CLOSING = "\u201c\u201d\u2018\u2019\u00bb\u203a\u2026\u2013\u2014\u2122\u00ae\u00b0";

	/** In bytes: three letters of Cyrillic, or two of Chinese. */
	private static final int WORD = 6;

	private Mojibake() {
	}

	/**
	 * What was meant.
	 * @return the same text unless all of it that is not ASCII proves to be such bytes
	 */
	static String repaired(String text) {
		String once = once(text);
		return once.equals(text) ? text : once(once);
	}

	private static String once(String text) {
		if (!isSuspect(text)) {
			return text;
		}
		String whole = text.replace(CUT_QUOTE, "\u00e2\u20ac\u009d");
		StringBuilder repaired = new StringBuilder();
		Matcher runs = RUN.matcher(whole);
		boolean proven = false;
		while (runs.find()) {
			String meant = decoded(runs.group());
			if (meant == null || seemsMeant(whole, runs.start(), runs.end())) {
				return text;
			}
			proven |= isProof(runs.group());
			runs.appendReplacement(repaired, Matcher.quoteReplacement(meant));
		}
		return proven ? runs.appendTail(repaired).toString() : text;
	}

	/** Most texts hold no such byte, and need no expression to tell. */
	private static boolean isSuspect(String text) {
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (c >= '\u00c2' && c <= '\u00f4') {
				return SUSPECT.matcher(text).find(i);
			}
		}
		return false;
	}

	private static @Nullable String decoded(String run) {
		ByteBuffer bytes = ByteBuffer.allocate(run.length());
		for (int i = 0; i < run.length(); i++) {
			char c = run.charAt(i);
			// The five bytes that are undefined are read as what they are.
			byte[] one = (c < '\u00a0') ? new byte[] { (byte) c } : Character.toString(c).getBytes(WINDOWS);
			if (c >= '\u00a0' && (one.length != 1 || one[0] == '?')) {
				return null;
			}
			bytes.put(one[0]);
		}
		try {
			return StandardCharsets.UTF_8.newDecoder().decode(bytes.flip()).toString();
		}
		catch (CharacterCodingException noUtf8) {
			return null;
		}
	}

	/**
	 * Signs that no text has by chance: letters of Western Europe and signs of
	 * punctuation; or a word in another script. A single pair such as in {@code Spaß“}
	 * may be meant.
	 */
	private static boolean isProof(String run) {
		return run.indexOf('\u00c2') >= 0 || run.indexOf('\u00c3') >= 0 || run.contains("\u00e2\u20ac")
				|| run.startsWith("\u00e2\u201a\u00ac") || run.startsWith("\u00e2\u201e\u00a2")
				|| run.startsWith("\u00f0\u0178") || run.length() >= WORD;
	}

	/** A capital word before a closing sign: {@code AMANHÃ”}. */
	private static boolean seemsMeant(String text, int start, int end) {
		return end - start == 2 && "\u00c2\u00c3".indexOf(text.charAt(start)) >= 0
				&& CLOSING.indexOf(text.charAt(start + 1)) >= 0 && start > 0
				&& Character.isUpperCase(text.charAt(start - 1))
				&& (end == text.length() || !Character.isLetter(text.charAt(end)));
	}

}
