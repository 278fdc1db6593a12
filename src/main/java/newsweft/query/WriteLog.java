package newsweft.query;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonValue;
import newsweft.web.Problem;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.TransientException;
import org.springframework.http.HttpStatus;
import tools.jackson.databind.json.JsonMapper;

/** What was changed from the console: a file with a line of JSON for each attempt. */
final class WriteLog {

	static final String NAME = "writes.jsonl";

	private final Path file;

	private final JsonMapper json;

	private final Disk disk;

	WriteLog(Path file, JsonMapper json) {
		this(file, json, (end, line) -> {
			end.write(line);
			end.getFD().sync();
		});
	}

	WriteLog(Path file, JsonMapper json, Disk disk) {
		this.file = file;
		this.json = json;
		this.disk = disk;
	}

	Path file() {
		return this.file;
	}

	/**
	 * Logs a change, makes it, and where that fails logs what came of it.
	 * @throws QueryFailed if nobody knows whether the change was made
	 * @throws org.springframework.web.ErrorResponseException if it cannot be logged, and
	 * was not made
	 */
	void around(Entry entry, Runnable commit) {
		add(entry);
		try {
			commit.run();
		}
		catch (RuntimeException failure) {
			boolean refused = failure instanceof ClientException || failure instanceof TransientException;
			RuntimeException told = refused ? failure : Failures.unknown(failure);
			try {
				add(entry.ended(refused ? Outcome.FAILED : Outcome.UNKNOWN, String.valueOf(failure.getMessage())));
			}
			catch (RuntimeException unlogged) {
				told.addSuppressed(unlogged);
			}
			throw told;
		}
	}

	/**
	 * Adds a line, which is on the disk afterwards, or nothing of it is there.
	 * @throws org.springframework.web.ErrorResponseException if it cannot be written
	 */
	synchronized void add(Entry entry) {
		byte[] line = (this.json.writeValueAsString(entry) + "\n").getBytes(StandardCharsets.UTF_8);
		// Unlike a channel, it is not closed where the watchdog has interrupted the
		// thread.
		try (RandomAccessFile out = new RandomAccessFile(this.file.toFile(), "rw")) {
			append(out, line);
		}
		catch (IOException failure) {
			throw Problem.failure(HttpStatus.INSUFFICIENT_STORAGE, "write-not-logged", "Nothing was changed",
					"The change could not be written to the log " + this.file + " (" + failure
							+ "), so it was rolled back. Check the space and the permissions there, and try again.");
		}
	}

	private void append(RandomAccessFile out, byte[] line) throws IOException {
		long before = out.length();
		out.seek(before);
		try {
			this.disk.write(out, line);
		}
		catch (IOException failure) {
			out.setLength(before);
			throw failure;
		}
	}

	/** Writes a line through to the disk. */
	@FunctionalInterface
	interface Disk {

		void write(RandomAccessFile end, byte[] line) throws IOException;

	}

	/**
	 * A line.
	 *
	 * @param key names the attempt
	 * @param message why it failed; empty where it did not
	 */
	record Entry(String key, Instant at, Outcome outcome, String cypher, Map<String, Object> parameters,
			Changes changes, String message) {

		static Entry of(Query query, Changes changes, Outcome outcome) {
			return new Entry(UUID.randomUUID().toString(), Instant.now(), outcome, query.cypher(), query.parameters(),
					changes, "");
		}

		Entry ended(Outcome outcome, String message) {
			return new Entry(this.key, Instant.now(), outcome, this.cypher, this.parameters, this.changes, message);
		}

	}

	/** What came of an attempt. */
	enum Outcome {

		/** It is being committed. */
		COMMIT,

		/** The commit of the line with the same key failed. */
		FAILED,

		/** Nobody knows what became of the commit of the line with the same key. */
		UNKNOWN,

		/** It would have done something else than was shown, so it was rolled back. */
		REFUSED;

		@JsonValue
		String slug() {
			return name().toLowerCase(Locale.ROOT);
		}

	}

}
