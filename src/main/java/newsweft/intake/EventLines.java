package newsweft.intake;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import tools.jackson.databind.json.JsonMapper;

/** Writes server-sent events with JSON in them. */
final class EventLines {

	private final OutputStream out;

	private final JsonMapper json;

	EventLines(OutputStream out, JsonMapper json) {
		this.out = out;
		this.json = json;
	}

	/**
	 * Writes an event.
	 * @throws UncheckedIOException if nobody reads it
	 */
	void write(String name, Object value) {
		send("event: " + name + "\ndata: " + this.json.writeValueAsString(value) + "\n\n");
	}

	/**
	 * Writes a comment, since only writing tells whether anybody is still there.
	 * @throws UncheckedIOException if nobody reads it
	 */
	void beat() {
		send(":\n\n");
	}

	private void send(String text) {
		try {
			this.out.write(text.getBytes(StandardCharsets.UTF_8));
			this.out.flush();
		}
		catch (IOException gone) {
			throw new UncheckedIOException(gone);
		}
	}

}
