package newsweft.intake;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

import newsweft.intake.LoadRow.State;
import newsweft.load.LoadReport;
import newsweft.load.Progress;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ProblemDetail;

/** A load that this server was asked for: it waits, works, and ends. */
public final class LoadJob {

	private final String id = UUID.randomUUID().toString();

	private final CompletableFuture<Brought> outcome = new CompletableFuture<>();

	private final LoadOrder order;

	private final Progress listener;

	private final Runnable changed;

	private final Report report = new Report();

	private State state = State.WAITING;

	private Instant at = Instant.now().truncatedTo(ChronoUnit.MILLIS);

	private @Nullable String step;

	private long done;

	private long total = -1;

	private boolean cancelled;

	private boolean abandoned;

	private @Nullable LoadReport loaded;

	private @Nullable ProblemDetail problem;

	/**
	 * A job that waits.
	 * @param listener is told of its progress, too
	 * @param changed is called after each change, never with this job's monitor
	 */
	LoadJob(LoadOrder order, Progress listener, Runnable changed) {
		this.order = order;
		this.listener = listener;
		this.changed = changed;
	}

	/**
	 * Waits for its end.
	 * @return what came of it
	 * @throws LoadCancelled if its user ended it; all else that a load throws is thrown,
	 * too
	 */
	public Brought await() {
		try {
			return this.outcome.join();
		}
		catch (CompletionException failure) {
			throw (failure.getCause() instanceof RuntimeException cause) ? cause : failure;
		}
	}

	void run(Intake intake) {
		try {
			end(bring(intake));
		}
		catch (RuntimeException | Error failure) {
			fail(failure);
		}
		this.changed.run();
	}

	private Brought bring(Intake intake) {
		try {
			begin();
			return intake.bring(this.order, this::advance, this.report, this.report);
		}
		finally {
			this.order.end().run();
		}
	}

	/**
	 * Ends it as soon as it tells of its progress; once stories are woven it is too late.
	 */
	void cancel() {
		synchronized (this) {
			this.cancelled = true;
			if (this.state == State.WAITING) {
				this.state = State.CANCELLED;
			}
		}
		this.changed.run();
	}

	/** Ends it since the server does; whatever fails from now on fails for that. */
	void abandon() {
		synchronized (this) {
			this.abandoned = true;
		}
		cancel();
	}

	private void begin() {
		synchronized (this) {
			if (this.cancelled) {
				throw new LoadCancelled();
			}
			this.state = State.RUNNING;
			this.at = Instant.now().truncatedTo(ChronoUnit.MILLIS);
		}
		this.changed.run();
	}

	private void advance(String step, long done, long total) {
		this.listener.report(step, done, total);
		synchronized (this) {
			if (this.cancelled && !step.equals(Intake.WEAVING)) {
				throw new LoadCancelled();
			}
			this.step = step;
			this.done = done;
			this.total = total;
		}
		this.changed.run();
	}

	private void end(Brought brought) {
		synchronized (this) {
			this.loaded = brought.loaded();
			this.state = State.DONE;
			if (key() != null) {
				this.report.forgetEntries();
			}
		}
		this.outcome.complete(brought);
	}

	private void fail(Throwable failure) {
		RuntimeException told;
		synchronized (this) {
			told = this.abandoned ? new LoadCancelled() : LoadFaults.unchecked(failure);
			this.state = (told instanceof LoadCancelled) ? State.CANCELLED : State.FAILED;
			this.problem = LoadFaults.of(told);
		}
		this.outcome.completeExceptionally(told);
	}

	synchronized boolean hasEnded() {
		return this.state.hasEnded();
	}

	/** The key of its record in the graph; null where it left none. */
	synchronized @Nullable String key() {
		LoadReport report = this.loaded;
		return (report != null && report.changedAnything() && !this.order.options().dryRun()) ? report.key() : null;
	}

	/** Without entries where these are stored. */
	Report report() {
		return this.report;
	}

	String id() {
		return this.id;
	}

	synchronized LoadRow row() {
		LoadReport ended = this.loaded;
		return new LoadRow(this.id, this.state, this.order.named(), this.order.options().prune(),
				this.order.options().dryRun(), this.at, this.step, this.done, this.total,
				(ended != null) ? Figures.of(ended) : null, this.report.counts(), this.problem);
	}

}
