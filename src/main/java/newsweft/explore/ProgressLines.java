package newsweft.explore;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Map;

import newsweft.theme.Progress;
import newsweft.web.JsonLines;

/**
 * Writes progress as lines of JSON, ten a second at most beside those that begin a step.
 * Where nobody reads them any longer, it ends what reports to it.
 */
final class ProgressLines implements Progress {

	private static final long PAUSE = Duration.ofMillis(100).toNanos();

	private final JsonLines lines;

	private String step = "";

	private long written;

	private boolean ended;

	ProgressLines(JsonLines lines) {
		this.lines = lines;
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
			this.lines.write(new Step(step, done, of));
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
		this.lines.write(Map.of(name, value));
	}

	private record Step(String step, long done, long of) {
	}

}
