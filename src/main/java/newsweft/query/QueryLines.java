package newsweft.query;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

import newsweft.graph.Node;
import newsweft.web.JsonLines;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.springframework.http.ProblemDetail;
import tools.jackson.core.SerializableString;

/**
 * Writes a result as lines of JSON while it comes: rows in batches, soon after the first
 * of a batch is there, and a sign of life where nothing comes, which also finds out that
 * nobody reads any longer.
 */
final class QueryLines implements RowReader, AutoCloseable {

	private static final long LOOK_MILLIS = 200;

	private static final Duration SILENCE = Duration.ofSeconds(1);

	private final JsonLines lines;

	private final Ends ends;

	private final Runnable gone;

	/** Of what is written, and of what waits for it. */
	private final ReentrantLock writing = new ReentrantLock();

	private final CountDownLatch ended = new CountDownLatch(1);

	private final RowBatch batch = new RowBatch();

	/** Of properties: they come with each node, and are turned into JSON once. */
	private final Map<String, SerializableString> names = new HashMap<>();

	private long lastLine = System.nanoTime();

	private volatile @Nullable RuntimeException failure;

	/**
	 * @param gone ends the query, when it turns out that nobody reads
	 */
	QueryLines(JsonLines lines, Ends ends, Runnable gone) {
		this.lines = lines;
		this.ends = ends;
		this.gone = gone;
		Thread.ofVirtual().start(this::watch);
	}

	private void watch() {
		try {
			while (!this.ended.await(LOOK_MILLIS, TimeUnit.MILLISECONDS)) {
				locked(this::look);
			}
		}
		catch (UncheckedIOException nobodyReads) {
			this.gone.run();
		}
		catch (RuntimeException failure) {
			// Told by whoever brings the next row, or the end.
			this.failure = failure;
		}
		catch (InterruptedException interruption) {
			Thread.currentThread().interrupt();
		}
	}

	private void look() {
		if (this.ended.getCount() == 0) {
			return;
		}
		if (!this.batch.rows().isEmpty()) {
			flush();
		}
		else if (System.nanoTime() - this.lastLine > SILENCE.toNanos()) {
			write(Map.of("type", "running"));
		}
	}

	@Override
	public void start(List<String> columns, int limit) {
		locked(() -> write(new Start("start", columns, limit)));
	}

	@Override
	public void row(Record row, long size) {
		locked(() -> {
			requireHealth();
			if (this.batch.add(row, size)) {
				flush();
			}
		});
	}

	void end(QuerySummary summary) {
		locked(() -> {
			requireHealth();
			flush();
			write(new End("end", summary.rows(), summary.cut(), this.ends.besides(), summary.timing(),
					summary.notifications(), summary.gqlStatus(), summary.plan()));
			this.ended.countDown();
		});
	}

	private void requireHealth() {
		RuntimeException known = this.failure;
		if (known != null) {
			throw known;
		}
	}

	/** What came before the problem counts. */
	void problem(ProblemDetail problem) {
		Map<String, @Nullable Object> line = new LinkedHashMap<>();
		line.put("type", "problem");
		line.put("title", problem.getTitle());
		line.put("detail", problem.getDetail());
		line.put("status", problem.getStatus());
		if (problem.getProperties() != null) {
			line.putAll(problem.getProperties());
		}
		locked(() -> {
			write(line);
			this.ended.countDown();
		});
	}

	/** Nothing is written from now on. */
	@Override
	public void close() {
		locked(this.ended::countDown);
	}

	private void flush() {
		if (!this.batch.rows().isEmpty()) {
			this.ends.read(this.batch.rows());
			write(new RowsJson(this.batch.rows(), this.ends, this.names));
			this.batch.clear();
		}
	}

	private void write(Object line) {
		this.lines.write(line);
		this.lastLine = System.nanoTime();
	}

	private void locked(Runnable action) {
		this.writing.lock();
		try {
			action.run();
		}
		finally {
			this.writing.unlock();
		}
	}

	private record Start(String type, List<String> columns, int limit) {
	}

	private record End(String type, int rows, Cut cut, List<Node> ends, QuerySummary.Timing timing,
			List<QuerySummary.Notice> notifications, String gqlStatus, @Nullable PlanStep plan) {
	}

}
