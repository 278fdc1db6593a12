package newsweft.story.coverage;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import newsweft.story.ProviderCoverage;

/** What each provider covers, how often it is first, and how far behind otherwise. */
public final class Outputs {

	private final Incidences incidences;

	/** When somebody had the story first, or undated where fewer than two have a date. */
	private final long[] firsts;

	/** How many providers of a story have a date. */
	private final int[] dated;

	private Outputs(Incidences incidences) {
		this.incidences = incidences;
		Rows stories = incidences.byStory();
		this.firsts = new long[stories.rowCount()];
		this.dated = new int[this.firsts.length];
		for (int story = 0; story < this.firsts.length; story++) {
			long[] times = Arrays.stream(stories.seconds(), stories.offsets()[story], stories.offsets()[story + 1])
				.filter((second) -> second != Incidences.UNDATED)
				.toArray();
			this.dated[story] = times.length;
			this.firsts[story] = (times.length > 1) ? Arrays.stream(times).min().getAsLong() : Incidences.UNDATED;
		}
	}

	/**
	 * Measures every provider, in time linear in the incidences but for sorting.
	 * @return those with the most shared stories first, then with the most stories, then
	 * by domain
	 */
	public static List<ProviderCoverage> of(Incidences incidences) {
		Outputs outputs = new Outputs(incidences);
		return IntStream.range(0, incidences.providerCount())
			.mapToObj(outputs::measure)
			.sorted(Comparator.comparingInt(ProviderCoverage::shared)
				.thenComparingInt(ProviderCoverage::stories)
				.reversed()
				.thenComparing(ProviderCoverage::provider))
			.toList();
	}

	private ProviderCoverage measure(int provider) {
		Rows stories = this.incidences.byProvider();
		long[] delays = new long[stories.length(provider)];
		int shared = 0;
		int first = 0;
		double expectedFirst = 0;
		int later = 0;
		for (int i = stories.offsets()[provider]; i < stories.offsets()[provider + 1]; i++) {
			int story = stories.columns()[i];
			shared += (this.incidences.byStory().length(story) > 1) ? 1 : 0;
			if (stories.seconds()[i] == Incidences.UNDATED || this.firsts[story] == Incidences.UNDATED) {
				continue;
			}
			expectedFirst += 1.0 / this.dated[story];
			long delay = stories.seconds()[i] - this.firsts[story];
			if (delay == 0) {
				first++;
			}
			else {
				delays[later++] = delay;
			}
		}
		return new ProviderCoverage(this.incidences.provider(provider), delays.length, shared, delays.length - shared,
				first, Figures.hundredths(expectedFirst), Hours.median(Arrays.copyOf(delays, later)),
				this.incidences.originals(provider), this.incidences.copies(provider));
	}

}
