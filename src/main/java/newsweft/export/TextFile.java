package newsweft.export;

import java.io.BufferedWriter;
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
		return new BufferedWriter(new OutputStreamWriter(out, charset), BUFFER);
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

}
