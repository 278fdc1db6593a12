package newsweft.intake;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Follows files and folders, and says when they have changed and come to rest: two looks
 * in a row that see the same, and something else than was taken last. It looks instead of
 * having the system tell it, since that works alike on every system, on network folders
 * and however deep folders are; the larger the folders, the more rarely it looks.
 */
public final class Watch implements AutoCloseable {

	/** A look takes this part of the time at most. */
	private static final int REST = 10;

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
	 * @param change called on this thread when something has changed; what changes
	 * meanwhile is told of afterwards
	 */
	public void run(Runnable change) throws InterruptedException {
		long rest = this.pause.toMillis();
		while (!this.closed.await(rest, TimeUnit.MILLISECONDS)) {
			long start = System.nanoTime();
			boolean ripe = isRipe(Sighting.of(this.places));
			rest = Math.max(this.pause.toMillis(), REST * (System.nanoTime() - start) / 1_000_000);
			if (ripe) {
				change.run();
			}
		}
	}

	boolean isRipe(Sighting now) {
		boolean ripe = !now.equals(this.taken) && now.equals(this.last);
		this.last = now;
		if (ripe) {
			this.taken = now;
		}
		return ripe;
	}

	@Override
	public void close() {
		this.closed.countDown();
	}

}
