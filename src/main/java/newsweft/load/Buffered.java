package newsweft.load;

import java.io.IOException;
import java.io.InputStream;

/**
 * Reads ahead for one thread alone: the JDK's own takes a lock for each number and each
 * text, which are many.
 */
final class Buffered extends InputStream {

	private static final int SIZE = 1 << 16;

	private final InputStream in;

	private final byte[] ahead = new byte[SIZE];

	private int next;

	private int end;

	Buffered(InputStream in) {
		this.in = in;
	}

	@Override
	public int read() throws IOException {
		return fill() ? this.ahead[this.next++] & 0xff : -1;
	}

	@Override
	public int read(byte[] bytes, int offset, int length) throws IOException {
		if (length == 0) {
			return 0;
		}
		if (!fill()) {
			return -1;
		}
		int count = Math.min(length, this.end - this.next);
		System.arraycopy(this.ahead, this.next, bytes, offset, count);
		this.next += count;
		return count;
	}

	private boolean fill() throws IOException {
		if (this.next == this.end) {
			this.next = 0;
			this.end = Math.max(this.in.read(this.ahead), 0);
		}
		return this.end > 0;
	}

	@Override
	public void close() throws IOException {
		this.in.close();
	}

}
