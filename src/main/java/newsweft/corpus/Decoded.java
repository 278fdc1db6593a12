package newsweft.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.util.function.Consumer;

/**
 * The text of a file that is streamed. What is no character of its encoding is U+FFFD,
 * and noted where it is met first, as {@link SourceText} does.
 */
final class Decoded extends Reader {

	/** No text has it, so that it tells where bytes were replaced. */
	private static final char MARK = '\ufffe';

	private static final char REPLACEMENT = '\ufffd';

	private final Reader text;

	private final Charset charset;

	private final Consumer<Note> notes;

	private int line = 1;

	private boolean noted;

	Decoded(InputStream content, Charset charset, Consumer<Note> notes) {
		this.text = new InputStreamReader(content, marking(charset));
		this.charset = charset;
		this.notes = notes;
	}

	private static CharsetDecoder marking(Charset charset) {
		return charset.newDecoder()
			.onMalformedInput(CodingErrorAction.REPLACE)
			.onUnmappableCharacter(CodingErrorAction.REPLACE)
			.replaceWith(String.valueOf(MARK));
	}

	@Override
	public int read(char[] buffer, int offset, int length) throws IOException {
		int read = this.text.read(buffer, offset, length);
		for (int i = offset; i < offset + read; i++) {
			if (buffer[i] == '\n') {
				this.line++;
			}
			else if (buffer[i] == MARK) {
				buffer[i] = REPLACEMENT;
				note();
			}
		}
		return read;
	}

	@Override
	public void close() throws IOException {
		this.text.close();
	}

	private void note() {
		if (!this.noted) {
			this.noted = true;
			this.notes.accept(
					new Note(this.line, "bytes that are not " + this.charset + " replaced, the first of them here"));
		}
	}

}
