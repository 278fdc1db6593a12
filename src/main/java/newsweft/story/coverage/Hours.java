package newsweft.story.coverage;

import java.util.Arrays;

import org.jspecify.annotations.Nullable;

/** Seconds, told in hours. */
final class Hours {

	private Hours() {
	}

	/** To a tenth; null of nothing. */
	static @Nullable Double median(long[] seconds) {
		if (seconds.length == 0) {
			return null;
		}
		long[] sorted = seconds.clone();
		Arrays.sort(sorted);
		int upper = sorted.length / 2;
		int lower = (sorted.length - 1) / 2;
		return of((sorted[lower] + sorted[upper]) / 2.0);
	}

	private static double of(double seconds) {
		return Math.rint(seconds / 360) / 10;
	}

}
