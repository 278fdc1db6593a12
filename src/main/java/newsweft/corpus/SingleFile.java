package newsweft.corpus;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A file as a source of readings, on disk or as an entry of an archive.
 */
final class SingleFile {

	private static final int BUFFER_SIZE = 1 << 16;

	private SingleFile() {
	}

	/**
	 * Reads a file on disk, archives included.
	 * @param file its path below the corpus root
	 * @param inside what to put in front of the names of an archive's entries
	 */
	static void read(Path path, String file, String inside, Found found) {
		FileKind kind = FileKind.of(path.getFileName().toString());
		if (kind == FileKind.HIDDEN || kind == FileKind.OTHER) {
			found.put(new Skipped(file, reason(kind)));
			return;
		}
		try {
			if (kind.holdsSeveral()) {
				readUnlessKnown(path, file, found, () -> readSeveral(kind, path, file, inside, found));
			}
			else {
				readContent(path, file, found);
			}
		}
		catch (IOException unreadable) {
			found.put(new Rejected(file, 0,
					(kind.isArchive() ? "broken archive: " : "unreadable: ") + reason(unreadable)));
		}
	}

	private static void readUnlessKnown(Path path, String file, Found found, Readings.FileReader reader)
			throws IOException {
		Fingerprint fingerprint;
		try (InputStream content = Files.newInputStream(path)) {
			fingerprint = Fingerprint.of(file, content, found.vocabulary());
		}
		if (found.readings().ledger().knows(fingerprint)) {
			found.put(new Unchanged(file));
		}
		else {
			found.readings().whole(fingerprint, reader);
		}
	}

	private static void readSeveral(FileKind kind, Path path, String file, String inside, Found found)
			throws IOException {
		switch (kind) {
			case ZIP -> new Archive(inside).readZip(path, found);
			case TAR_GZ, TAR_XZ -> {
				try (InputStream content = new BufferedInputStream(Files.newInputStream(path), BUFFER_SIZE)) {
					new Archive(inside).readTar(kind, content, found);
				}
			}
			default -> readContent(path, file, found);
		}
	}

	private static void readContent(Path path, String file, Found found) throws IOException {
		try (InputStream content = new BufferedInputStream(Files.newInputStream(path), BUFFER_SIZE)) {
			read(file, content, found);
		}
	}

	/**
	 * Reads the content of a file that is no archive on disk.
	 * @throws IOException if the content breaks off
	 */
	static void read(String file, InputStream content, Found found) throws IOException {
		FileKind kind = FileKind.of(file.substring(file.lastIndexOf('/') + 1));
		switch (kind) {
			case POST -> {
				byte[] bytes = content.readNBytes(PostFile.MAX_SIZE + 1);
				found.put(file, bytes, () -> List.of(PostFile.read(file, bytes, found.vocabulary())));
			}
			case LINES -> PostLines.read(file, content, found);
			default -> found.put(new Skipped(file, reason(kind)));
		}
	}

	static String reason(FileKind kind) {
		return switch (kind) {
			case HIDDEN -> "hidden file";
			case ZIP, TAR_GZ, TAR_XZ -> "archive in an archive";
			default -> "not a kind of file that holds posts";
		};
	}

	/** In words: some exceptions carry only a path, or nothing. */
	static String reason(IOException failure) {
		return switch (failure) {
			case AccessDeniedException denied -> "no permission";
			case EOFException end -> "ends too early";
			default -> (failure.getMessage() != null) ? failure.getMessage() : failure.getClass().getSimpleName();
		};
	}

}
