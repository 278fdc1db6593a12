package newsweft.corpus;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;

/**
 * Passes readings on in the order in which they were put here, while all cores make those
 * that take work. What waits is bounded, so that a corpus of any size is read in the same
 * memory.
 */
final class Readings implements AutoCloseable {

	/** In bytes of the files that wait or are being read. */
	private static final long MOST_WAITING = Math.min(64 << 20, Runtime.getRuntime().maxMemory() / 16);

	private final Consumer<Reading> reader;

	private final ExecutorService workers = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors(),
			Thread.ofPlatform().daemon().name("reading-", 1).factory());

	private final Deque<Waiting> waiting = new ArrayDeque<>();

	private long bytes;

	/**
	 * Before anything is read.
	 * @param reader is called on the thread that puts readings here
	 */
	Readings(Consumer<Reading> reader) {
		this.reader = reader;
	}

	void put(Reading reading) {
		FutureTask<List<Reading>> done = new FutureTask<>(() -> List.of(reading));
		done.run();
		put(new Waiting(0, done));
	}

	/**
	 * Has readings made on another thread.
	 * @param file the path below the corpus root, which the readings are about
	 * @param size the bytes that the work holds on to
	 * @param work fails only where a post defeats its reader, which costs that post alone
	 */
	void put(String file, long size, Callable<List<Reading>> work) {
		put(new Waiting(size, this.workers.submit(() -> guarded(file, work))));
	}

	private void put(Waiting work) {
		this.waiting.add(work);
		this.bytes += work.size();
		while (!this.waiting.isEmpty() && (this.bytes > MOST_WAITING || this.waiting.getFirst().readings().isDone())) {
			passOnFirst();
		}
	}

	private static List<Reading> guarded(String file, Callable<List<Reading>> work) {
		try {
			return work.call();
		}
		catch (Exception | StackOverflowError defeat) {
			return List.of(new Rejected(file, 0, "defeats its reader: " + defeat));
		}
	}

	private void passOnFirst() {
		Waiting first = this.waiting.removeFirst();
		this.bytes -= first.size();
		try {
			first.readings().get().forEach(this.reader);
		}
		catch (ExecutionException failure) {
			throw new IllegalStateException(failure.getCause());
		}
		catch (InterruptedException interrupted) {
			Thread.currentThread().interrupt();
			throw new CancellationException("Reading was interrupted.");
		}
	}

	/** Passes on what still waits. */
	void finish() {
		while (!this.waiting.isEmpty()) {
			passOnFirst();
		}
	}

	@Override
	public void close() {
		this.workers.shutdownNow();
	}

	/**
	 * Work that is done or waits for it.
	 *
	 * @param size in bytes
	 */
	private record Waiting(long size, Future<List<Reading>> readings) {
	}

}
