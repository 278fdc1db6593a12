package newsweft.intake;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import newsweft.load.ReportEntry.Outcome;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ProblemDetail;

/**
 * A load in the list of loads.
 *
 * @param id by which its report is asked for
 * @param corpus what was named; empty where that is not known
 * @param at when it began, or was asked for
 * @param step what is being done; null before it began
 * @param done how much of the step
 * @param total how much of it there is; -1 while that is unknown
 * @param figures null until it has ended well
 * @param outcomes how many entries of each outcome its report had; null where it is not
 * kept
 * @param problem why it failed
 */
record LoadRow(String id, State state, List<String> corpus, boolean prune, boolean dryRun, Instant at,
		@Nullable String step, long done, long total, @Nullable Figures figures, @Nullable Map<Outcome, Long> outcomes,
		@Nullable ProblemDetail problem) {

	/** How far a load is. */
	enum State {

		/** Others come first. */
		WAITING,

		/** It is at work. */
		RUNNING,

		/** It has ended well. */
		DONE,

		/** It has ended, and says why. */
		FAILED,

		/** Its user ended it. */
		CANCELLED;

		boolean hasEnded() {
			return this != WAITING && this != RUNNING;
		}

		@Override
		public String toString() {
			return name().toLowerCase(Locale.ROOT);
		}

	}

	/** A load that is stored. */
	static LoadRow stored(String key, List<String> corpus, Instant at, Figures figures,
			@Nullable Map<Outcome, Long> outcomes) {
		return new LoadRow(key, State.DONE, corpus, false, false, at, null, 0, -1, figures, outcomes, null);
	}

}
