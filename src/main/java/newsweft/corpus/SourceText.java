package newsweft.corpus;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The text of a file with line feeds alone, and notes on the characters that had to be
 * replaced by U+FFFD.
 */
record SourceText(String text, List<Note> notes) {

	private static final char REPLACEMENT = '\ufffd';

	/**
	 * Decodes UTF-8, or UTF-16 where a byte order mark says so. Bytes that are no
	 * characters and control characters are replaced: one cut-off character at the end of
	 * an excerpt must not cost an article.
	 */
	static SourceText of(byte[] bytes) {
		List<Note> notes = new ArrayList<>();
		Charset charset = charset(bytes);
		CharBuffer decoded = CharBuffer.allocate(bytes.length + 1);
		boolean broken = charset.newDecoder()
			.onMalformedInput(CodingErrorAction.REPORT)
			.decode(ByteBuffer.wrap(bytes), decoded, true)
			.isError();
		String text = broken ? new String(bytes, charset) : decoded.flip().toString();
		if (broken) {
			int line = line(decoded.flip());
			notes.add(new Note(line, "bytes that are not " + charset + " replaced, the first of them here"));
		}
		text = text.startsWith("\ufeff") ? text.substring(1) : text;
		if (text.indexOf('\r') >= 0) {
			text = text.replace("\r\n", "\n").replace('\r', '\n');
		}
		return new SourceText(withoutControls(text, notes), notes);
	}

	private static Charset charset(byte[] bytes) {
		int mark = (bytes.length < 2) ? 0 : (bytes[0] & 0xff) << 8 | (bytes[1] & 0xff);
		return switch (mark) {
			case 0xfeff -> StandardCharsets.UTF_16BE;
			case 0xfffe -> StandardCharsets.UTF_16LE;
			default -> StandardCharsets.UTF_8;
		};
	}

	private static String withoutControls(String text, List<Note> notes) {
		int first = 0;
		while (first < text.length() && !isControl(text.charAt(first))) {
			first++;
		}
		if (first == text.length()) {
			return text;
		}
		StringBuilder replaced = new StringBuilder(text);
		for (int i = first; i < text.length(); i++) {
			if (isControl(text.charAt(i))) {
				replaced.setCharAt(i, REPLACEMENT);
			}
		}
		int line = line(text.subSequence(0, first));
		notes.add(new Note(line, "control characters replaced, the first of them here"));
		return replaced.toString();
	}

	/** What YAML calls unprintable, and would refuse a whole post for. */
	private static boolean isControl(char c) {
		return (c < ' ' && c != '\n' && c != '\t') || (c >= '\u007f' && c <= '\u009f' && c != '\u0085')
				|| c >= '\ufffe';
	}

	private static int line(CharSequence before) {
		return 1 + (int) before.toString()
			.replace("\r\n", "\n")
			.replace('\r', '\n')
			.chars()
			.filter((c) -> c == '\n')
			.count();
	}

}
