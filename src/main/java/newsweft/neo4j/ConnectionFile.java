package newsweft.neo4j;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.Properties;

/**
 * The file in a data folder through which other commands find the database that runs on
 * it.
 */
final class ConnectionFile {

	private final Path file;

	ConnectionFile(Path folder) {
		this.file = folder.resolve("connection.properties");
	}

	/** Written aside and moved, so that no reader ever sees half of it. */
	void write(Connection connection) {
		Properties lines = new Properties();
		lines.setProperty("uri", connection.uri().toString());
		lines.setProperty("username", connection.username());
		lines.setProperty("password", connection.password());
		lines.setProperty("process", Long.toString(connection.process()));
		lines.setProperty("owner", Long.toString(connection.owner()));
		Path draft = this.file.resolveSibling(this.file.getFileName() + ".draft");
		try {
			Files.deleteIfExists(draft);
			OwnerOnly.createFile(draft);
			try (Writer writer = Files.newBufferedWriter(draft)) {
				lines.store(writer, null);
			}
			Files.move(draft, this.file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
		}
		catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
	}

	Optional<Connection> read() {
		Properties lines = new Properties();
		try (Reader reader = Files.newBufferedReader(this.file)) {
			lines.load(reader);
		}
		catch (NoSuchFileException absent) {
			return Optional.empty();
		}
		catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
		return Optional.of(new Connection(URI.create(lines.getProperty("uri")), lines.getProperty("username"),
				lines.getProperty("password"), Long.parseLong(lines.getProperty("process")),
				Long.parseLong(lines.getProperty("owner"))));
	}

	void delete() {
		try {
			Files.deleteIfExists(this.file);
		}
		catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
	}

}
