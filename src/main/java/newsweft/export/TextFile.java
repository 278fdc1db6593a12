package newsweft.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.function.IntFunction;

/** What all text formats need to be written. */
final class TextFile {

	private static final int BUFFER = 1 << 16;

	/** Characters of ASCII that every format writes as they are. */
	private static final boolean[] PLAIN = new boolean[0x7F];

	static {
		for (char character = ' '; character < PLAIN.length; character++) {
			PLAIN[character] = "\"&'<>\\".indexOf(character) < 0;
		}
	}

	private TextFile() {
	}

	/** Writes UTF-8; to be flushed at the end. */
	static Writer to(OutputStream out) {
		return to(out, StandardCharsets.UTF_8);
	}

	static Writer to(OutputStream out, Charset charset) {
		return new Portions(new OutputStreamWriter(out, charset));
	}

	/** Whether a text is the same in every format, which most are. */
	static boolean isPlain(String text) {
		for (int position = 0; position < text.length(); position++) {
			if (!isPlain(text.charAt(position))) {
				return false;
			}
		}
		return true;
	}

	private static boolean isPlain(int character) {
		return character < PLAIN.length && PLAIN[character];
	}

	/**
	 * Writes a text, some characters of it in another way.
	 * @param escape what is written for a character that is not plain; empty for the
	 * character itself
	 */
	static void write(Writer out, String text, IntFunction<String> escape) throws IOException {
		int written = 0;
		int next;
		for (int position = 0; position < text.length(); position = next) {
			int character = text.codePointAt(position);
			next = position + Character.charCount(character);
			if (isPlain(character)) {
				continue;
			}
			String escaped = escape.apply(character);
			if (!escaped.isEmpty()) {
				out.write(text, written, position - written);
				out.write(escaped);
				written = next;
			}
		}
		out.write(text, written, text.length() - written);
	}

	/**
	 * Gathers what is written in small pieces, for one thread, without a lock for each.
	 */
	private static final class Portions extends Writer {

		private final Writer out;

		private final char[] portion = new char[BUFFER];

		private int length;

		Portions(Writer out) {
			this.out = out;
		}

		@Override
		public void write(int character) throws IOException {
			makeRoom(1);
			this.portion[this.length++] = (char) character;
		}

		@Override
		public void write(char[] text, int offset, int length) throws IOException {
			makeRoom(length);
			if (length > BUFFER) {
				this.out.write(text, offset, length);
			}
			else {
				System.arraycopy(text, offset, this.portion, this.length, length);
				this.length += length;
			}
		}

		@Override
		public void write(String text, int offset, int length) throws IOException {
			makeRoom(length);
			if (length > BUFFER) {
				this.out.write(text, offset, length);
			}
			else {
				text.getChars(offset, offset + length, this.portion, this.length);
				this.length += length;
			}
		}

		private void makeRoom(int wanted) throws IOException {
			if (wanted > BUFFER - this.length) {
				passOn();
			}
		}

		private void passOn() throws IOException {
			this.out.write(this.portion, 0, this.length);
			this.length = 0;
		}

		@Override
		public void flush() throws IOException {
			passOn();
			this.out.flush();
		}

		@Override
		public void close() throws IOException {
			passOn();
			this.out.close();
		}

	}

}
