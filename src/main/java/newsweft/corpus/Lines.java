package newsweft.corpus;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

import org.jspecify.annotations.Nullable;

/**
 * The lines of a stream as bytes. A line that is too long comes as its beginning, one
 * byte longer than allowed; so a file without line ends does not fill the memory.
 */
final class Lines {

	private final InputStream content;

	private final int maxLength;

	private final byte[] buffer = new byte[1 << 16];

	private int position;

	private int filled;

	Lines(InputStream content, int maxLength) {
		this.content = content;
		this.maxLength = maxLength;
	}

	/** The next line without its end, or null after the last. */
	byte @Nullable [] next() throws IOException {
		ByteArrayOutputStream line = new ByteArrayOutputStream();
		if (!fill()) {
			return null;
		}
		while (fill()) {
			int start = this.position;
			while (this.position < this.filled && this.buffer[this.position] != '\n') {
				this.position++;
			}
			line.write(this.buffer, start, Math.min(this.position - start, this.maxLength + 1 - line.size()));
			if (this.position < this.filled) {
				this.position++;
				break;
			}
		}
		return line.toByteArray();
	}

	private boolean fill() throws IOException {
		if (this.position == this.filled) {
			this.position = 0;
			this.filled = Math.max(0, this.content.read(this.buffer));
		}
		return this.filled > 0;
	}

}
