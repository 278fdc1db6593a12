package newsweft.intake;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/**
 * Follows files and folders, and says when they have changed and come to rest: two looks
 * in a row that see the same, and something else than was taken last. It looks instead of
 * having the system tell it, since that works alike on every system, on network folders
 * and however deep folders are; the larger the folders, the more rarely it looks.
 */
public final class Watch implements AutoCloseable {

	/** A look takes this part of the time at most. */
	private static final int REST = 10;

	/** Of the pause after what was not taken: from a second to a minute. */
	private static final int MOST_DOUBLINGS = 6;

	private final List<Path> places;

	private final Duration pause;

	private final CountDownLatch closed = new CountDownLatch(1);

	private Sighting taken;

	private Sighting last;

	private Watch(List<Path> places, Duration pause) {
		this.places = places;
		this.pause = pause;
		this.taken = Sighting.of(places);
		this.last = this.taken;
	}

	/**
	 * Takes files and folders as they are now for known.
	 * @param pause from one look to the next, at least
	 */
	public static Watch of(List<Path> places, Duration pause) {
		return new Watch(places, pause);
	}

	/**
	 * Looks until it is closed.
	 * @param change called on this thread when something has changed, and says whether
	 * that was taken; if not, it is called again, more rarely the more often that
	 * happens. What changes meanwhile is told of afterwards
	 */
	public void run(BooleanSupplier change) throws InterruptedException {
		int failures = 0;
		long rest = this.pause.toMillis();
		while (!this.closed.await(rest, TimeUnit.MILLISECONDS)) {
			long start = System.nanoTime();
			Sighting now = Sighting.of(this.places);
			rest = Math.max(this.pause.toMillis(), REST * (System.nanoTime() - start) / 1_000_000);
			if (!isRipe(now)) {
				continue;
			}
			if (change.getAsBoolean()) {
				take(now);
				failures = 0;
			}
			else {
				failures = Math.min(failures + 1, MOST_DOUBLINGS);
				rest = Math.max(rest, this.pause.toMillis() << failures);
			}
		}
	}

	boolean isRipe(Sighting now) {
		boolean ripe = !now.equals(this.taken) && now.equals(this.last);
		this.last = now;
		return ripe;
	}

	/** What was seen is known from now on. */
	void take(Sighting seen) {
		this.taken = seen;
	}

	@Override
	public void close() {
		this.closed.countDown();
	}

}
