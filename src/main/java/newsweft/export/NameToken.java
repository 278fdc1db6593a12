package newsweft.export;

import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * Makes the name tokens that GraphML's schema demands of its ids.
 * <p>
 * A character that is not an ASCII letter or digit, hyphen, dot, colon or underscore
 * becomes {@code _x002F_} with its code in hexadecimal, and so does an underscore that
 * could be read as the start of one. That is how SQL/XML (ISO 9075-14) and .NET's
 * {@code XmlConvert} write names, which also turn them back.
 */
final class NameToken {

	private static final Pattern ESCAPE = Pattern.compile("_x[0-9A-Fa-f]{4,8}_");

	private static final HexFormat HEXADECIMAL = HexFormat.of().withUpperCase();

	/** Letters, digits and others of ASCII. */
	private static final boolean[] PLAIN = new boolean[0x7F];

	static {
		for (char character = 0; character < PLAIN.length; character++) {
			PLAIN[character] = Character.isLetterOrDigit(character) || "-.:".indexOf(character) >= 0;
		}
	}

	private NameToken() {
	}

	static String of(String text) {
		StringBuilder token = new StringBuilder(text.length() + 32);
		int position = 0;
		while (position < text.length()) {
			int character = text.codePointAt(position);
			if (isPlain(character) || (character == '_' && !startsEscape(text, position))) {
				token.append((char) character);
			}
			else {
				int digits = (character > Character.MAX_VALUE) ? 8 : 4;
				token.append("_x").append(HEXADECIMAL.toHexDigits(character, digits)).append('_');
			}
			position += Character.charCount(character);
		}
		return token.toString();
	}

	private static boolean isPlain(int character) {
		return character < PLAIN.length && PLAIN[character];
	}

	private static boolean startsEscape(String text, int position) {
		return text.startsWith("_x", position) && ESCAPE.matcher(text).region(position, text.length()).lookingAt();
	}

}
