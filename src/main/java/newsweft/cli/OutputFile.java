package newsweft.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/**
 * A file that a command writes.
 *
 * @param path where it is, or will be
 */
record OutputFile(Path path) {

	/**
	 * Finds out early whether it can be written, before long work is done for it.
	 * @throws CommandFailed if it is a folder, has none to be in, or may not be written
	 */
	void check() {
		if (Files.isDirectory(this.path)) {
			throw new CommandFailed(this.path + " is a folder. Name a file in it.");
		}
		if (!Files.isDirectory(folder(this.path))) {
			throw new CommandFailed("There is no folder " + folder(this.path) + ". Make it, or name another file.");
		}
		if (!Files.isWritable(Files.exists(this.path) ? this.path : folder(this.path))) {
			throw new CommandFailed(this.path + " may not be written. Check its permissions, or name another file.");
		}
	}

	/**
	 * Writes it whole: aside first, so that what fails leaves neither half a file nor a
	 * damaged older one. What is no regular file, such as a pipe, is written to straight.
	 * @throws IOException if it cannot be written
	 */
	void write(Content content) throws IOException {
		boolean exists = Files.exists(this.path);
		Path target = (exists && Files.isRegularFile(this.path)) ? this.path.toRealPath() : this.path;
		if (exists && (!Files.isRegularFile(target) || !Files.isWritable(folder(target)))) {
			try (OutputStream out = Files.newOutputStream(target)) {
				content.write(out);
			}
			return;
		}
		// Not a temporary file of the system's making: only its owner could read it.
		Path draft = folder(target).resolve("newsweft-" + UUID.randomUUID() + ".part");
		try {
			try (OutputStream out = Files.newOutputStream(draft, StandardOpenOption.CREATE_NEW,
					StandardOpenOption.WRITE)) {
				content.write(out);
			}
			Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
		}
		finally {
			Files.deleteIfExists(draft);
		}
	}

	private static Path folder(Path file) {
		Path folder = file.toAbsolutePath().getParent();
		return (folder != null) ? folder : file.toAbsolutePath();
	}

	/** What goes into it. */
	@FunctionalInterface
	interface Content {

		void write(OutputStream out) throws IOException;

	}

}
