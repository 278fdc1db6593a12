package newsweft.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Supplier;

import newsweft.export.Provenance;

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

	/**
	 * Writes it whole, as {@link #write} does, as text in UTF-8.
	 * @return what the text says of itself
	 * @throws IOException if it cannot be written
	 */
	<T> T writeText(Function<PrintWriter, T> text) throws IOException {
		AtomicReference<T> said = new AtomicReference<>();
		write((out) -> {
			PrintWriter writer = new PrintWriter(out, false, StandardCharsets.UTF_8);
			said.set(text.apply(writer));
			if (writer.checkError()) {
				throw new IOException(this.path + " cannot be written");
			}
		});
		return said.get();
	}

	/**
	 * Writes beside it where it comes from, and says so; of what is no regular file,
	 * nothing.
	 * @param provenance as JSON
	 * @param err is told
	 * @throws IOException if it cannot be written
	 */
	void tellOrigin(Supplier<String> provenance, PrintWriter err) throws IOException {
		if (Files.isRegularFile(this.path)) {
			OutputFile besides = new OutputFile(
					this.path.resolveSibling(Provenance.besides(this.path.getFileName().toString())));
			besides.writeText((out) -> out.append(provenance.get()));
			err.println("Where it comes from is told in " + besides.path + ".");
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
