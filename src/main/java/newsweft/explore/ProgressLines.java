package newsweft.explore;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;

import newsweft.theme.Progress;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes progress as lines of JSON, ten a second at most beside those that begin a step.
 * Where nobody reads them any longer, it ends what reports to it.
 */
final class ProgressLines implements Progress {

	private static final long PAUSE = Duration.ofMillis(100).toNanos();

	private final OutputStream out;

	private final JsonMapper json;

	private String step = "";

	private long written;

	private boolean ended;

	ProgressLines(OutputStream out, JsonMapper json) {
		this.out = out;
		this.json = json;
	}

	/**
	 * Writes a line, if it is time for one.
	 * @throws UncheckedIOException if nobody reads it, or the last line is written
	 */
	@Override
	public synchronized void report(String step, long done, long of) {
		if (this.ended) {
			throw new UncheckedIOException(new IOException("The last line is written."));
		}
		if (!step.equals(this.step) || System.nanoTime() - this.written > PAUSE) {
			line(new Step(step, done, of));
			this.step = step;
			this.written = System.nanoTime();
		}
	}

	/**
	 * Writes the last line.
	 * @throws UncheckedIOException if nobody reads it
	 */
	synchronized void end(String name, Object value) {
		this.ended = true;
		line(Map.of(name, value));
	}

	private void line(Object line) {
		try {
			this.out.write((this.json.writeValueAsString(line) + "\n").getBytes(StandardCharsets.UTF_8));
			this.out.flush();
		}
		catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
	}

	private record Step(String step, long done, long of) {
	}

}
