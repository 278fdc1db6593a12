package newsweft.export;

import java.util.function.IntPredicate;

/** Drops the characters that a file cannot hold; everything else stays as it is. */
final class Characters {

	private Characters() {
	}

	/**
	 * Text that an XML 1.0 document can hold: without control characters other than tab,
	 * line feed and carriage return, without U+FFFE, U+FFFF and unpaired surrogates.
	 * @see <a href="https://www.w3.org/TR/xml/#charsets">XML 1.0, production 2</a>
	 */
	static String legalInXml(String text) {
		return keep(text,
				(character) -> (character >= 0x20 && character < Character.MIN_SURROGATE)
						|| (character > Character.MAX_SURROGATE && character < 0xFFFE)
						|| character >= Character.MIN_SUPPLEMENTARY_CODE_POINT || character == '\t' || character == '\n'
						|| character == '\r');
	}

	/** Text that UTF-8 can hold: without unpaired surrogates. */
	static String legalInUtf8(String text) {
		return keep(text, (character) -> character < Character.MIN_SURROGATE || character > Character.MAX_SURROGATE);
	}

	private static String keep(String text, IntPredicate legal) {
		int position = 0;
		while (position < text.length()) {
			char usual = text.charAt(position);
			if (usual >= ' ' && usual < Character.MIN_SURROGATE) {
				position++;
				continue;
			}
			int character = text.codePointAt(position);
			if (!legal.test(character)) {
				StringBuilder kept = new StringBuilder(text.length()).append(text, 0, position);
				text.codePoints().skip(text.codePointCount(0, position)).filter(legal).forEach(kept::appendCodePoint);
				return kept.toString();
			}
			position += Character.charCount(character);
		}
		return text;
	}

}
