package newsweft.neo4j;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.springframework.util.FileSystemUtils;

/**
 * Fills the store of a data folder anew while no database runs on it. A file says so
 * meanwhile: a store that was left half full is emptied before a database starts on it.
 */
final class Refill {

	private static final String MAIN = "newsweft.neo4j.server.Import";

	private static final Duration PAUSE = Duration.ofMillis(100);

	private final DataFolder folder;

	private final Path marker;

	Refill(DataFolder folder) {
		this.folder = folder;
		this.marker = folder.path().resolve("refill");
	}

	/**
	 * Runs the import to its end.
	 * @param waiting is called again and again; what it throws ends the import
	 */
	void run(ImportFiles files, Neo4jProperties properties, Runnable waiting) {
		try {
			Files.createFile(this.marker);
			Files.writeString(files.folder().resolve("neo4j.conf"), "");
			ProcessBuilder tool = new ProcessBuilder(ServerCommand.of(properties, MAIN, files.arguments()))
				.redirectErrorStream(true)
				.redirectOutput(Redirect.appendTo(ServerProcess.log(this.folder).toFile()));
			tool.environment().put("NEO4J_HOME", store().toString());
			tool.environment().put("NEO4J_CONF", files.folder().toString());
			Process process = tool.start();
			try {
				Files.writeString(this.marker, Long.toString(process.pid()));
				while (!process.waitFor(PAUSE.toMillis(), TimeUnit.MILLISECONDS)) {
					waiting.run();
				}
			}
			finally {
				process.destroyForcibly().waitFor();
			}
			if (process.exitValue() != 0) {
				throw new DatabaseUnavailable("The import into the store failed; nothing was written. See "
						+ ServerProcess.log(this.folder) + ".");
			}
			Files.delete(this.marker);
		}
		catch (IOException failure) {
			throw new DatabaseUnavailable("The store can't be filled (" + failure + ").", failure);
		}
		catch (InterruptedException interruption) {
			Thread.currentThread().interrupt();
			throw new DatabaseUnavailable("The import was interrupted.");
		}
	}

	/** Whether a process fills the store now, or was killed while it did. */
	boolean isUnderWay() {
		return Files.exists(this.marker);
	}

	/** Empties a store that was left half full. */
	void undo() {
		try {
			if (isUnderWay()) {
				String left = Files.readString(this.marker);
				if (!left.isEmpty()) {
					ServerProcess.awaitEnd(Long.parseLong(left));
				}
				for (String part : List.of("databases", "transactions")) {
					FileSystemUtils.deleteRecursively(store().resolve("data").resolve(part).resolve("neo4j"));
				}
				Files.delete(this.marker);
			}
		}
		catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
	}

	private Path store() {
		return this.folder.path().resolve("neo4j");
	}

}
