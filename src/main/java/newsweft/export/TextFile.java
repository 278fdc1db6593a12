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

	private TextFile() {
	}

	/** Writes UTF-8; to be flushed at the end. */
	static Writer to(OutputStream out) {
		return to(out, StandardCharsets.UTF_8);
	}

	static Writer to(OutputStream out, Charset charset) {
		return new Portions(new OutputStreamWriter(out, charset));
	}

	/**
	 * Writes a text, some characters of it in another way.
	 * @param escape what is written for a character; empty for the character itself
	 */
	static void write(Writer out, String text, IntFunction<String> escape) throws IOException {
		int written = 0;
		int next;
		for (int position = 0; position < text.length(); position = next) {
			int character = text.codePointAt(position);
			next = position + Character.charCount(character);
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

		private final StringBuilder portion = new StringBuilder(BUFFER + BUFFER / 2);

		Portions(Writer out) {
			this.out = out;
		}

		@Override
		public void write(int character) throws IOException {
			this.portion.append((char) character);
			passOnIfFull();
		}

		@Override
		public void write(char[] text, int offset, int length) throws IOException {
			this.portion.append(text, offset, length);
			passOnIfFull();
		}

		@Override
		public void write(String text, int offset, int length) throws IOException {
			this.portion.append(text, offset, offset + length);
			passOnIfFull();
		}

		@Override
		public Writer append(CharSequence text) throws IOException {
			this.portion.append(text);
			passOnIfFull();
			return this;
		}

		private void passOnIfFull() throws IOException {
			if (this.portion.length() >= BUFFER) {
				passOn();
			}
		}

		private void passOn() throws IOException {
			this.out.append(this.portion);
			this.portion.setLength(0);
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
