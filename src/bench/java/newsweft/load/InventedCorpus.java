package newsweft.load;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.Deflater;

import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorOutputStream;
import org.apache.commons.compress.compressors.gzip.GzipParameters;

/** Invented posts as an archive that the loader reads. */
public final class InventedCorpus {

	private InventedCorpus() {
	}

	/**
	 * Writes a corpus.
	 * @param file a tar.gz that is not there yet
	 * @param size how many posts
	 * @return the file
	 */
	public static Path write(Path file, int size) throws IOException {
		return write(file, posts(size, 0, size));
	}

	/** Some posts of a corpus of that size, or that follow it. */
	static InventedPosts posts(int size, int first, int count) {
		return new InventedPosts(first, count, Math.max(10, size / 50));
	}

	static Path write(Path file, InventedPosts posts) throws IOException {
		GzipParameters quick = new GzipParameters();
		quick.setCompressionLevel(Deflater.BEST_SPEED);
		try (OutputStream out = new GzipCompressorOutputStream(Files.newOutputStream(file), quick);
				TarArchiveOutputStream tar = new TarArchiveOutputStream(new BufferedOutputStream(out, 1 << 16))) {
			posts.forEach((post) -> put(tar, post.number() + ".md", post.file(posts).getBytes(StandardCharsets.UTF_8)));
		}
		return file;
	}

	private static void put(TarArchiveOutputStream tar, String name, byte[] content) {
		try {
			TarArchiveEntry entry = new TarArchiveEntry(name);
			entry.setSize(content.length);
			tar.putArchiveEntry(entry);
			tar.write(content);
			tar.closeArchiveEntry();
		}
		catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
	}

}
