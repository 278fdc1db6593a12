package newsweft.story.coverage;

import java.util.Arrays;
import java.util.function.IntPredicate;

/**
 * Counts, for one provider at a time, the stories that others share with it; without
 * those of one provider alone and those of too many.
 */
final class Sharing {

	private final Incidences incidences;

	private final int without;

	/** How often providers would meet, for one unit of the product of their stories. */
	private final double meetings;

	private final int[] stories;

	private final int[] shared;

	private final int[] found;

	private int foundCount;

	/**
	 * Makes ready to count.
	 * @param without a story that does not count either, below 0 for none
	 */
	Sharing(Incidences incidences, int without) {
		this.incidences = incidences;
		this.without = without;
		this.stories = new int[incidences.providerCount()];
		this.shared = new int[this.stories.length];
		this.found = new int[this.stories.length];
		long covered = 0;
		long met = 0;
		Rows rows = incidences.byStory();
		for (int story = 0; story < rows.rowCount(); story++) {
			if (counts(story)) {
				covered += rows.length(story);
				met += (long) rows.length(story) * (rows.length(story) - 1);
				for (int i = rows.offsets()[story]; i < rows.offsets()[story + 1]; i++) {
					this.stories[rows.columns()[i]]++;
				}
			}
		}
		this.meetings = (double) met / covered / covered;
	}

	private boolean counts(int story) {
		int width = this.incidences.byStory().length(story);
		return story != this.without && width > 1 && width <= Pairs.WIDEST;
	}

	/** Counts anew for a provider; of the others only those that are wanted. */
	void count(int provider, IntPredicate wanted) {
		for (int i = 0; i < this.foundCount; i++) {
			this.shared[this.found[i]] = 0;
		}
		this.foundCount = 0;
		Rows byProvider = this.incidences.byProvider();
		for (int i = byProvider.offsets()[provider]; i < byProvider.offsets()[provider + 1]; i++) {
			if (counts(byProvider.columns()[i])) {
				countStory(byProvider.columns()[i], wanted);
			}
		}
	}

	private void countStory(int story, IntPredicate wanted) {
		Rows byStory = this.incidences.byStory();
		for (int i = byStory.offsets()[story]; i < byStory.offsets()[story + 1]; i++) {
			int other = byStory.columns()[i];
			if (wanted.test(other) && this.shared[other]++ == 0) {
				this.found[this.foundCount++] = other;
			}
		}
	}

	/** Those that share a story with the provider counted last. */
	int[] found() {
		return Arrays.copyOf(this.found, this.foundCount);
	}

	/** How many stories another shares with the provider counted last. */
	int shared(int other) {
		return this.shared[other];
	}

	/** How many of the stories that count a provider covers. */
	int stories(int provider) {
		return this.stories[provider];
	}

	/**
	 * How many stories two providers would share by chance: each story draws as many
	 * providers as it has, each in proportion to how many stories it covers.
	 */
	double expected(int provider, int other) {
		return this.stories[provider] * this.meetings * this.stories[other];
	}

	/** Salton's cosine of the provider counted last and another. */
	double cosine(int provider, int other) {
		return this.shared[other] / Math.sqrt((double) this.stories[provider] * this.stories[other]);
	}

}
