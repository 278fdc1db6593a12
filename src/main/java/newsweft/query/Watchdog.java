package newsweft.query;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

import newsweft.neo4j.LastResort;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Looks whether queries end when they are told to. What does not within five seconds ends
 * the database's process, which starts again; on another server, nobody waits for it any
 * longer.
 */
@Component
final class Watchdog implements DisposableBean {

	private static final Duration PATIENCE = Duration.ofSeconds(5);

	private final LastResort resort;

	private final Set<Watched> running = ConcurrentHashMap.newKeySet();

	private final ScheduledExecutorService clock = Executors
		.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("watchdog").factory());

	Watchdog(LastResort resort) {
		this.resort = resort;
	}

	/**
	 * Watches a query of this thread; the time runs from the first bound.
	 * @throws QueryFailed if it did not end when it was told to
	 */
	<T> T watch(String id, Function<Watched, T> query) {
		try (Watched watched = new Watched(id)) {
			this.running.add(watched);
			try {
				return query.apply(watched);
			}
			catch (RuntimeException failure) {
				QueryFailed stuck = watched.stuck();
				throw (stuck != null && !isUnknown(failure)) ? stuck : failure;
			}
		}
	}

	/** Why the database did not answer matters less than what may have been done. */
	private static boolean isUnknown(RuntimeException failure) {
		return failure instanceof QueryFailed failed && failed.reason() == QueryFailed.Reason.UNKNOWN;
	}

	/** The queries of that id are being ended; those without an id never are. */
	void cancelled(String id) {
		this.running.stream().filter((query) -> !id.isEmpty() && query.id.equals(id)).forEach(Watched::cancel);
	}

	@Override
	public void destroy() {
		this.clock.shutdownNow();
	}

	/** A query that is watched until it is closed. */
	final class Watched implements AutoCloseable {

		private final String id;

		private final Thread thread = Thread.currentThread();

		private @Nullable Future<?> look;

		private volatile boolean spared;

		private boolean cancelled;

		private boolean ended;

		private @Nullable QueryFailed stuck;

		private Watched(String id) {
			this.id = id;
		}

		/** What the database does next should take no longer than this. */
		synchronized void within(Duration time) {
			if (!this.ended) {
				lookAfter(this.cancelled ? PATIENCE : time.plus(PATIENCE));
			}
		}

		private synchronized void cancel() {
			this.cancelled = true;
			if (this.look != null) {
				within(Duration.ZERO);
			}
		}

		/** Whether somebody wants it to end, also if the database did not know it yet. */
		synchronized boolean isCancelled() {
			return this.cancelled;
		}

		/**
		 * Goes on only while nobody wants it to end.
		 * @throws QueryFailed if somebody does
		 */
		void requireWanted() {
			if (isCancelled()) {
				throw Failures.cancelled();
			}
		}

		private void lookAfter(Duration time) {
			if (this.look != null) {
				this.look.cancel(false);
			}
			this.look = Watchdog.this.clock.schedule(this::look, time.toMillis(), TimeUnit.MILLISECONDS);
		}

		private synchronized void look() {
			if (this.ended) {
				return;
			}
			if (this.spared) {
				lookAfter(PATIENCE);
				return;
			}
			boolean restarted = Watchdog.this.resort.restart();
			this.stuck = Failures.stuck(restarted);
			if (!restarted) {
				this.thread.interrupt();
			}
		}

		/** Why the query failed, if it was not the database that ended it. */
		private synchronized @Nullable QueryFailed stuck() {
			return this.stuck;
		}

		/** A reader whose time is not the database's. */
		RowReader sparing(RowReader reader) {
			return new RowReader() {
				@Override
				public void start(List<String> columns, int limit) {
					spare(() -> reader.start(columns, limit));
				}

				@Override
				public void row(Record row, long size) {
					spare(() -> reader.row(row, size));
				}
			};
		}

		private void spare(Runnable reading) {
			this.spared = true;
			try {
				reading.run();
			}
			finally {
				this.spared = false;
			}
		}

		@Override
		public synchronized void close() {
			this.ended = true;
			Watchdog.this.running.remove(this);
			if (this.look != null) {
				this.look.cancel(false);
			}
			if (this.stuck != null) {
				// The interruption was ours, and whatever the thread does next has
				// nothing to do with it.
				Thread.interrupted();
			}
		}

	}

}
