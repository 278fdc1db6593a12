package newsweft.web;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

import tools.jackson.databind.json.JsonMapper;

/**
 * Writes values as lines of JSON, each as soon as it is there. A reader who is slower
 * makes the writer wait.
 */
public final class JsonLines {

	private final OutputStream out;

	private final JsonMapper json;

	/**
	 * Writes nothing yet.
	 * @param out of a response
	 */
	public JsonLines(OutputStream out, JsonMapper json) {
		this.out = out;
		this.json = json;
	}

	/**
	 * Writes a line.
	 * @param value becomes one JSON value
	 * @throws UncheckedIOException if nobody reads it
	 */
	public void write(Object value) {
		try {
			this.out.write(this.json.writeValueAsBytes(value));
			this.out.write('\n');
			this.out.flush();
		}
		catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
	}

}
