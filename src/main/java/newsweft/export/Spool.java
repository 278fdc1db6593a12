package newsweft.export;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;

/** Keeps texts in a temporary file until they are wanted, in any order. */
final class Spool implements AutoCloseable {

	private final FileChannel file;

	private long end;

	Spool() throws IOException {
		Path path = Files.createTempFile("newsweft-export-", ".spool");
		this.file = FileChannel.open(path, StandardOpenOption.READ, StandardOpenOption.WRITE,
				StandardOpenOption.DELETE_ON_CLOSE);
	}

	/**
	 * Keeps some texts together.
	 * @return where they are
	 */
	long put(String... texts) throws IOException {
		List<byte[]> parts = Arrays.stream(texts).map((text) -> text.getBytes(StandardCharsets.UTF_8)).toList();
		ByteBuffer buffer = ByteBuffer.allocate(parts.stream().mapToInt((part) -> Integer.BYTES + part.length).sum());
		parts.forEach((part) -> buffer.putInt(part.length).put(part));
		long place = this.end;
		buffer.flip();
		while (buffer.hasRemaining()) {
			this.end += this.file.write(buffer, this.end);
		}
		return place;
	}

	/**
	 * A text that is kept.
	 * @param number of the text among those that were kept together, 0 for the first
	 */
	String get(long place, int number) throws IOException {
		long at = place;
		int length = read(at, Integer.BYTES).getInt();
		for (int skipped = 0; skipped < number; skipped++) {
			at += Integer.BYTES + length;
			length = read(at, Integer.BYTES).getInt();
		}
		return StandardCharsets.UTF_8.decode(read(at + Integer.BYTES, length)).toString();
	}

	private ByteBuffer read(long place, int length) throws IOException {
		ByteBuffer buffer = ByteBuffer.allocate(length);
		long at = place;
		while (buffer.hasRemaining()) {
			int count = this.file.read(buffer, at);
			if (count < 0) {
				throw new IOException("The temporary file is shorter than it was.");
			}
			at += count;
		}
		return buffer.flip();
	}

	@Override
	public void close() throws IOException {
		this.file.close();
	}

}
