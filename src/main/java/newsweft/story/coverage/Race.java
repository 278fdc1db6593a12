package newsweft.story.coverage;

import java.util.Arrays;

import org.jspecify.annotations.Nullable;

/**
 * Who of two providers is first in the stories of both.
 *
 * @param ahead how often the one was before the other
 * @param behind how often after it
 * @param medianLeadHours of the one, in hours; below 0 if it was mostly later, null
 * without a story that both have at a known time
 */
record Race(int ahead, int behind, @Nullable Double medianLeadHours) {

	static Race between(Rows stories, int provider, int other) {
		int i = stories.offsets()[provider];
		int j = stories.offsets()[other];
		long[] leads = new long[Math.min(stories.length(provider), stories.length(other))];
		int count = 0;
		int ahead = 0;
		int behind = 0;
		while (i < stories.offsets()[provider + 1] && j < stories.offsets()[other + 1]) {
			int order = Integer.compare(stories.columns()[i], stories.columns()[j]);
			if (order == 0 && stories.seconds()[i] != Incidences.UNDATED
					&& stories.seconds()[j] != Incidences.UNDATED) {
				long lead = stories.seconds()[j] - stories.seconds()[i];
				leads[count++] = lead;
				ahead += (lead > 0) ? 1 : 0;
				behind += (lead < 0) ? 1 : 0;
			}
			i += (order <= 0) ? 1 : 0;
			j += (order >= 0) ? 1 : 0;
		}
		return new Race(ahead, behind, Hours.median(Arrays.copyOf(leads, count)));
	}

	/** Whether the one is mostly later: more often, or as often but by more. */
	boolean isLost() {
		return this.ahead < this.behind
				|| this.ahead == this.behind && this.medianLeadHours != null && this.medianLeadHours < 0;
	}

}
