package newsweft.corpus;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;

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
		try (BufferedInputStream content = new BufferedInputStream(Files.newInputStream(path), BUFFER_SIZE)) {
			kind = kind.orTold(content);
			if (kind == FileKind.OUTLINE && inside.isEmpty()) {
				new Outline(path, file).read(found);
			}
			else if (kind.isArchive()) {
				Archive archive = new Archive(inside);
				Readings.FileReader reader = (kind == FileKind.ZIP) ? () -> archive.readZip(path, found)
						: archive.unpacked(kind, file, content, found);
				readUnlessKnown(path, file, found, reader);
			}
			else if (Files.size(path) > Content.MAX_SIZE) {
				readUnlessKnown(path, file, found, () -> Content.read(file, content, found));
			}
			else {
				Content.read(file, content, found);
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
		found.readings().whole(file, fingerprint, reader);
	}

	/**
	 * Reads the content of a file that is no archive on disk.
	 * @throws IOException if the content breaks off
	 */
	static void read(String file, InputStream content, Found found) throws IOException {
		FileKind kind = FileKind.of(file.substring(file.lastIndexOf('/') + 1));
		if (kind == FileKind.OTHER || kind == FileKind.HIDDEN || kind.isArchive()) {
			found.put(new Skipped(file, reason(kind)));
		}
		else {
			Content.read(file, content, found);
		}
	}

	static String reason(FileKind kind) {
		return switch (kind) {
			case HIDDEN -> "hidden file";
			case OTHER -> "not a kind of file that holds posts";
			default -> "archive in an archive";
		};
	}

	/** In words: some exceptions carry only a path, or nothing. */
	static String reason(IOException failure) {
		return switch (failure) {
			case AccessDeniedException denied -> "no permission";
			case EOFException end -> "ends too early";
			default -> String.valueOf(Note
				.shortened((failure.getMessage() != null) ? failure.getMessage() : failure.getClass().getSimpleName()));
		};
	}

}
