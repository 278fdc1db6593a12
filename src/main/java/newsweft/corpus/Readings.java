package newsweft.corpus;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/**
 * Passes readings on in the order in which they were put here, while all cores make those
 * that take work. What waits is bounded, so that a corpus of any size is read in the same
 * memory.
 */
final class Readings implements AutoCloseable {

	/** In bytes of the files that wait or are being read. */
	private static final long MOST_WAITING = Math.min(64 << 20, Runtime.getRuntime().maxMemory() / 16);

	/** What one that waits takes beside its bytes. */
	private static final int OVERHEAD = 1 << 10;

	private final Consumer<Reading> reader;

	private final Ledger ledger;

	private final ExecutorService workers = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors(),
			Thread.ofPlatform().daemon().name("reading-", 1).factory());

	private final Deque<Waiting> waiting = new ArrayDeque<>();

	private long bytes;

	private long rejected;

	/** While what an archive holds is put here. */
	private boolean withinFile;

	/**
	 * Before anything is read.
	 * @param ledger knows what need not be read
	 * @param reader is called on the thread that puts readings here
	 */
	Readings(Ledger ledger, Consumer<Reading> reader) {
		this.ledger = ledger;
		this.reader = reader;
	}

	void put(Reading reading) {
		put(() -> passOn(reading));
	}

	/**
	 * Has readings made on another thread.
	 * @param file the path below the corpus root, which the readings are about
	 * @param size the bytes that the work holds on to
	 * @param work fails only where a post defeats its reader, which costs that post alone
	 */
	void put(String file, long size, Callable<List<Reading>> work) {
		put(new Waiting(size, this.workers.submit(() -> {
			List<Reading> readings = guarded(file, work);
			return () -> readings.forEach(this::passOn);
		})));
	}

	/**
	 * Has a whole file read on another thread, unless it is known.
	 * @param content all of it
	 */
	void put(String file, byte[] content, Vocabulary vocabulary, Callable<List<Reading>> work) {
		boolean single = !this.withinFile;
		put(new Waiting(content.length, this.workers.submit(() -> {
			Fingerprint fingerprint = Fingerprint.of(file, content, vocabulary);
			if (single) {
				this.ledger.belongs(fingerprint);
			}
			if (this.ledger.knows(fingerprint)) {
				return () -> passOn(new Unchanged(file));
			}
			List<Reading> readings = guarded(file, work);
			return () -> {
				readings.forEach(this::passOn);
				this.ledger.wasRead(fingerprint, readings.stream().allMatch(Post.class::isInstance));
			};
		})));
	}

	/**
	 * Has a file read that holds several posts, unless it is known.
	 * @throws IOException if the reader does
	 */
	void whole(String file, Fingerprint fingerprint, FileReader reader) throws IOException {
		this.ledger.belongs(fingerprint);
		if (this.ledger.knows(fingerprint)) {
			put(new Unchanged(file));
			return;
		}
		AtomicLong before = new AtomicLong();
		put(() -> before.set(this.rejected));
		this.withinFile = true;
		try {
			reader.read();
			put(() -> this.ledger.wasRead(fingerprint, this.rejected == before.get()));
		}
		catch (IOException broken) {
			put(() -> this.ledger.wasRead(fingerprint, false));
			throw broken;
		}
		finally {
			this.withinFile = false;
		}
	}

	private void put(Runnable done) {
		put(new Waiting(0, CompletableFuture.completedFuture(done)));
	}

	private void put(Waiting work) {
		this.waiting.add(work);
		this.bytes += work.size() + OVERHEAD;
		while (!this.waiting.isEmpty() && (this.bytes > MOST_WAITING || this.waiting.getFirst().passing().isDone())) {
			passOnFirst();
		}
	}

	/** What comes of work that may be defeated. */
	static List<Reading> guarded(String file, Callable<List<Reading>> work) {
		try {
			return work.call();
		}
		catch (Exception | StackOverflowError defeat) {
			return List.of(defeated(file, defeat));
		}
	}

	/** What is said of a file that its reader fails on. */
	static Rejected defeated(String file, Throwable defeat) {
		return new Rejected(file, 0, "defeats its reader: " + Note.shortened(defeat.toString()));
	}

	/** Passes on what still waits. */
	void finish() {
		while (!this.waiting.isEmpty()) {
			passOnFirst();
		}
	}

	private void passOnFirst() {
		Waiting first = this.waiting.removeFirst();
		this.bytes -= first.size() + OVERHEAD;
		try {
			first.passing().get().run();
		}
		catch (ExecutionException failure) {
			throw new IllegalStateException(failure.getCause());
		}
		catch (InterruptedException interrupted) {
			Thread.currentThread().interrupt();
			throw new CancellationException("Reading was interrupted.");
		}
	}

	private void passOn(Reading reading) {
		if (reading instanceof Rejected) {
			this.rejected++;
		}
		this.reader.accept(reading);
	}

	@Override
	public void close() {
		this.workers.shutdownNow();
	}

	/**
	 * Work that is done or waits for it.
	 *
	 * @param size in bytes
	 * @param passing passes on what came of it
	 */
	private record Waiting(long size, Future<Runnable> passing) {
	}

	/** Puts here what a file holds. */
	@FunctionalInterface
	interface FileReader {

		void read() throws IOException;

	}

}
