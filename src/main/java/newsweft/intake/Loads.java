package newsweft.intake;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import newsweft.load.Progress;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Loads one corpus after the other, in the order in which they were asked for. */
@Component
public final class Loads {

	/** More of them wait for what is likely a mistake. */
	static final int MOST_WAITING = 20;

	/** Loads of this server that it remembers beside those that changed the graph. */
	private static final int REMEMBERED = 10;

	private final Intake intake;

	private final ExecutorService worker = Executors
		.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("loads").factory());

	/** The newest first. */
	private final Deque<LoadJob> jobs = new ArrayDeque<>();

	private long changes;

	private boolean closed;

	Loads(Intake intake) {
		this.intake = intake;
	}

	/**
	 * Loads a corpus when those before it have ended.
	 * @param listener is told of its progress; it must not throw
	 * @throws TooManyLoads if very many wait already
	 */
	public LoadJob begin(LoadOrder order, Progress listener) {
		LoadJob job = new LoadJob(order, listener, this::changed);
		synchronized (this) {
			if (this.jobs.stream().filter((other) -> !other.hasEnded()).count() > MOST_WAITING) {
				throw new TooManyLoads();
			}
			this.jobs.addFirst(job);
			this.jobs.stream().filter(LoadJob::hasEnded).skip(REMEMBERED).toList().forEach(this.jobs::remove);
		}
		changed();
		this.worker.execute(() -> job.run(this.intake));
		return job;
	}

	/** The newest first. */
	synchronized List<LoadJob> list() {
		return List.copyOf(this.jobs);
	}

	Optional<LoadJob> find(String id) {
		return list().stream().filter((job) -> job.id().equals(id)).findFirst();
	}

	/**
	 * Waits for a change.
	 * @param seen how many there were when the caller looked last
	 * @return how many there were; the same as before where nothing changed in time
	 */
	synchronized long awaitChange(long seen, long millis) throws InterruptedException {
		long deadline = System.nanoTime() + millis * 1_000_000;
		while (this.changes == seen && !this.closed) {
			long left = (deadline - System.nanoTime()) / 1_000_000;
			if (left <= 0) {
				break;
			}
			wait(left);
		}
		return this.changes;
	}

	synchronized boolean isClosed() {
		return this.closed;
	}

	private synchronized void changed() {
		this.changes++;
		notifyAll();
	}

	/** Before the server waits for answers that are under way. */
	@EventListener
	void close(ContextClosedEvent event) {
		list().forEach(LoadJob::abandon);
		this.worker.shutdown();
		synchronized (this) {
			this.closed = true;
			notifyAll();
		}
	}

}
