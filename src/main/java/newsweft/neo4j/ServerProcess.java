package newsweft.neo4j;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** One run of the database's process. */
final class ServerProcess {

	/** A large store that was not closed cleanly takes its time to recover. */
	private static final Duration PATIENCE_AT_START = Duration.ofMinutes(5);

	private static final String SILENCE = "it gave no answer within " + PATIENCE_AT_START.toMinutes() + " minutes";

	private static final Duration PATIENCE_AT_END = Duration.ofSeconds(30);

	private final Process process;

	private final Path log;

	private ServerProcess(Process process, Path log) {
		this.process = process;
		this.log = log;
	}

	/**
	 * Starts the process and hands it the password; returns before the database answers.
	 */
	static ServerProcess start(DataFolder folder, Neo4jProperties properties, int boltPort, String password) {
		return start(folder, properties, boltPort, password, Redirect.to(log(folder).toFile()));
	}

	/**
	 * The same after an end that nobody wanted: what the last process said of it stays in
	 * the log.
	 */
	static ServerProcess startAgain(DataFolder folder, Neo4jProperties properties, int boltPort, String password) {
		return start(folder, properties, boltPort, password, Redirect.appendTo(log(folder).toFile()));
	}

	/** Waits for the end of a process that an earlier parent left, and that is ending. */
	static void awaitEnd(long process) {
		ProcessHandle.of(process)
			.filter((handle) -> handle.info().command().orElse("").matches(".*\\bjava(\\.exe)?"))
			.ifPresent((handle) -> handle.onExit()
				.completeOnTimeout(handle, PATIENCE_AT_END.toSeconds(), TimeUnit.SECONDS)
				.join());
	}

	static Path log(DataFolder folder) {
		return folder.path().resolve("database.log");
	}

	private static ServerProcess start(DataFolder folder, Neo4jProperties properties, int boltPort, String password,
			Redirect errors) {
		Path store = folder.path().resolve("neo4j");
		Path log = log(folder);
		try {
			Files.createDirectories(store.resolve("import"));
			List<Path> arguments = List.of(store, ServerSettings.writeClosed(store, properties),
					ServerSettings.writeOpen(store, properties, boltPort));
			Process process = new ProcessBuilder(ServerCommand.of(properties, arguments)).redirectError(errors).start();
			OutputStream input = process.getOutputStream();
			input.write((password + "\n").getBytes(StandardCharsets.UTF_8));
			input.flush();
			return new ServerProcess(process, log);
		}
		catch (IOException failure) {
			throw new DatabaseUnavailable("The database can't be started (" + failure + "). See " + log + ".", failure);
		}
	}

	/**
	 * Waits until Bolt answers.
	 * @return the port on loopback
	 * @throws DatabaseUnavailable if the database did not start
	 */
	int awaitPort() {
		String answer = CompletableFuture.supplyAsync(this::readAnswer)
			.completeOnTimeout(SILENCE, PATIENCE_AT_START.toMillis(), TimeUnit.MILLISECONDS)
			.join();
		if (answer.startsWith("port ")) {
			return Integer.parseInt(answer.substring("port ".length()));
		}
		this.process.destroy();
		throw new DatabaseUnavailable(
				"The database did not start: " + answer.replaceFirst("^failed ", "") + ". See " + this.log + ".");
	}

	private String readAnswer() {
		try {
			BufferedReader answers = this.process.inputReader(StandardCharsets.UTF_8);
			String answer = answers.readLine();
			return (answer != null) ? answer : "its process ended";
		}
		catch (IOException failure) {
			return failure.toString();
		}
	}

	long id() {
		return this.process.pid();
	}

	void onEnd(Runnable action) {
		this.process.onExit().thenRun(action);
	}

	/** Ends the process at once; the store is recovered at the next start. */
	void kill() {
		this.process.destroyForcibly();
	}

	/** Asks the database to end, waits for it, and only then insists. */
	void close() {
		try {
			this.process.getOutputStream().close();
			if (!this.process.waitFor(PATIENCE_AT_END.toMillis(), TimeUnit.MILLISECONDS)) {
				this.process.destroyForcibly();
			}
		}
		catch (IOException alreadyEnded) {
			this.process.destroy();
		}
		catch (InterruptedException interruption) {
			Thread.currentThread().interrupt();
			this.process.destroy();
		}
	}

}
