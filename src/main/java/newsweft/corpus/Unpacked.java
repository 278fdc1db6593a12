package newsweft.corpus;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

import org.jspecify.annotations.Nullable;

/**
 * What comes out of an archive. Decoders meet broken bytes with all kinds of exceptions;
 * here each is an {@link IOException}, so that it costs the archive or the entry alone.
 */
final class Unpacked extends FilterInputStream {

	private Unpacked(InputStream content) {
		super(content);
	}

	static Unpacked of(Decoding<? extends InputStream> source) throws IOException {
		return new Unpacked(guarded(source));
	}

	/** For anything that is read off an archive. */
	static <T extends @Nullable Object> T guarded(Decoding<T> decoding) throws IOException {
		try {
			return decoding.decode();
		}
		catch (RuntimeException broken) {
			throw new IOException(String.valueOf(broken.getMessage()), broken);
		}
	}

	@Override
	public int read() throws IOException {
		return guarded(this.in::read);
	}

	@Override
	public int read(byte[] bytes, int offset, int length) throws IOException {
		return guarded(() -> this.in.read(bytes, offset, length));
	}

	@Override
	public long skip(long count) throws IOException {
		return guarded(() -> this.in.skip(count));
	}

	/**
	 * A step of decoding.
	 *
	 * @param <T> what comes of it
	 */
	@FunctionalInterface
	interface Decoding<T extends @Nullable Object> {

		T decode() throws IOException;

	}

}
