package newsweft.corpus;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * The text of a file with line feeds alone, and notes on the characters that had to be
 * replaced by U+FFFD.
 */
final class SourceText {

	private static final char REPLACEMENT = '\ufffd';

	/** In XML and in HTML; both say it among the first thousand bytes. */
	private static final Pattern DECLARED = Pattern
		.compile("(?i)<[?!\\w][^>]*?(?:encoding|charset)\\s*=\\s*[\"']?([a-z0-9][\\w.:-]*)");

	private static final int HEAD = 1024;

	private final String text;

	private final int firstLine;

	private final List<Note> notes;

	private String @Nullable [] lines;

	private SourceText(String text, int firstLine, List<Note> notes) {
		this.text = text;
		this.firstLine = firstLine;
		this.notes = notes;
	}

	/**
	 * Decodes UTF-8, UTF-16, or what XML and HTML say they are written in. Bytes that are
	 * no characters and control characters are replaced: one cut-off character at the end
	 * of an excerpt must not cost an article.
	 */
	static SourceText of(byte[] bytes) {
		return of(bytes, 1);
	}

	/**
	 * Decodes a part of a file.
	 * @param firstLine the line on which it begins
	 */
	static SourceText of(byte[] bytes, int firstLine) {
		List<Note> notes = new ArrayList<>();
		Charset charset = charset(bytes);
		CharBuffer decoded = CharBuffer.allocate(bytes.length + 1);
		boolean broken = charset.newDecoder()
			.onMalformedInput(CodingErrorAction.REPORT)
			.onUnmappableCharacter(CodingErrorAction.REPORT)
			.decode(ByteBuffer.wrap(bytes), decoded, true)
			.isError();
		String text = broken ? new String(bytes, charset) : decoded.flip().toString();
		if (broken) {
			int line = firstLine + lineEnds(decoded.flip());
			notes.add(new Note(line, "bytes that are not " + charset + " replaced, the first of them here"));
		}
		text = text.startsWith("\ufeff") ? text.substring(1) : text;
		if (text.indexOf('\r') >= 0) {
			text = text.replace("\r\n", "\n").replace('\r', '\n');
		}
		return new SourceText(withoutControls(text, firstLine, notes), firstLine, notes);
	}

	String text() {
		return this.text;
	}

	List<Note> notes() {
		return this.notes;
	}

	/** A line of the file; null where there is none. */
	@Nullable String line(int number) {
		int index = number - this.firstLine;
		if (this.lines == null) {
			this.lines = this.text.split("\n", -1);
		}
		return (index >= 0 && index < this.lines.length) ? this.lines[index].strip() : null;
	}

	/** By its mark, by the zeros that Latin letters have in UTF-16, or as it says. */
	static Charset charset(byte[] bytes) {
		int mark = (bytes.length < 2) ? 0 : (bytes[0] & 0xff) << 8 | (bytes[1] & 0xff);
		if (mark == 0xfeff || (bytes.length > 3 && bytes[0] == 0 && bytes[2] == 0 && bytes[1] != 0 && bytes[3] != 0)) {
			return StandardCharsets.UTF_16BE;
		}
		if (mark == 0xfffe || (bytes.length > 3 && bytes[1] == 0 && bytes[3] == 0 && bytes[0] != 0 && bytes[2] != 0)) {
			return StandardCharsets.UTF_16LE;
		}
		return (bytes.length > 0 && bytes[0] == '<') ? declared(bytes) : StandardCharsets.UTF_8;
	}

	private static Charset declared(byte[] bytes) {
		Matcher head = DECLARED
			.matcher(new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1));
		try {
			Charset charset = head.find() ? Charset.forName(head.group(1)) : StandardCharsets.UTF_8;
			// As browsers do: what says it is the one is mostly the other.
			return charset.equals(StandardCharsets.ISO_8859_1) ? Charset.forName("windows-1252")
					: charset.name().startsWith("UTF-") ? StandardCharsets.UTF_8 : charset;
		}
		catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
			return StandardCharsets.UTF_8;
		}
	}

	private static String withoutControls(String text, int firstLine, List<Note> notes) {
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
		int line = firstLine + lineEnds(text.subSequence(0, first));
		notes.add(new Note(line, "control characters replaced, the first of them here"));
		return replaced.toString();
	}

	/** What YAML calls unprintable, and would refuse a whole post for. */
	private static boolean isControl(char c) {
		return (c < ' ' && c != '\n' && c != '\t') || (c >= '\u007f' && c <= '\u009f' && c != '\u0085')
				|| c >= '\ufffe';
	}

	private static int lineEnds(CharSequence before) {
		return (int) before.toString()
			.replace("\r\n", "\n")
			.replace('\r', '\n')
			.chars()
			.filter((c) -> c == '\n')
			.count();
	}

}
