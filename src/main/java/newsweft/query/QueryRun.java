package newsweft.query;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonValue;
import newsweft.query.QueryFailed.Reason;
import org.springframework.web.ErrorResponseException;

/**
 * A query that was run from the page or by a script.
 *
 * @param key names it for good
 * @param at when it began
 * @param millis until it ended
 * @param rows how many it returned
 * @param mode what was wanted of it
 * @param message why it failed, what it changes, and what is not kept of it; empty if
 * there is nothing to say
 */
record QueryRun(String key, String cypher, Map<String, Object> parameters, Instant at, long millis, long rows,
		Mode mode, Outcome outcome, String message) {

	static QueryRun of(Query query, Instant at, long rows, Cut cut) {
		return of(query, at, rows, (cut == Cut.NONE) ? Outcome.DONE : Outcome.CUT, "");
	}

	static QueryRun of(Query query, Instant at, RuntimeException failure) {
		String message = (failure instanceof ErrorResponseException refusal) ? refusal.getBody().getDetail()
				: failure.getMessage();
		return of(query, at, 0, Outcome.of(failure), String.valueOf(message));
	}

	static QueryRun unread(Query query, Instant at) {
		return of(query, at, 0, Outcome.CANCELLED, "Nobody read the rows any longer.");
	}

	static QueryRun written(Query query, Instant at, Written done) {
		return of(query, at, done.total(), Outcome.DONE, done.changes().sentence()).as(Mode.WRITE);
	}

	static QueryRun tried(Query query, Instant at, Trial trial) {
		return of(query, at, trial.total(), Outcome.DONE, trial.changes().sentence()).as(Mode.TRY);
	}

	private static QueryRun of(Query query, Instant at, long rows, Outcome outcome, String message) {
		return new QueryRun(UUID.randomUUID().toString(), query.cypher(), query.parameters(), at,
				Duration.between(at, Instant.now()).toMillis(), rows, Mode.of(query), outcome, message);
	}

	/** The same, where something else was wanted than rows or a plan. */
	QueryRun as(Mode mode) {
		return new QueryRun(this.key, this.cypher, this.parameters, this.at, this.millis, this.rows, mode, this.outcome,
				this.message);
	}

	QueryRun withoutParameters(String why) {
		return new QueryRun(this.key, this.cypher, Map.of(), this.at, this.millis, this.rows, this.mode, this.outcome,
				(this.message + " " + why).strip());
	}

	/** What was wanted of a run. */
	enum Mode {

		/** Its rows. */
		RUN,

		/** Its plan, without running it. */
		EXPLAIN,

		/** Its rows, and what finding them took. */
		PROFILE,

		/** What it would change, which was rolled back. */
		TRY,

		/** A change of the graph. */
		WRITE;

		static Mode of(Query query) {
			Query.Mode typed = (query.mode() != Query.Mode.RUN) ? query.mode() : Prefix.of(query.cypher()).mode();
			return valueOf(typed.name());
		}

		@JsonValue
		String slug() {
			return name().toLowerCase(Locale.ROOT);
		}

	}

	/** How a run ended. */
	enum Outcome {

		/** With all rows. */
		DONE,

		/** With the first rows. */
		CUT,

		/** With a message. */
		FAILED,

		/** Since somebody wanted it to, or nobody read any longer. */
		CANCELLED,

		/** Nobody knows whether the graph was changed. */
		UNKNOWN;

		private static Outcome of(RuntimeException failure) {
			if (!(failure instanceof QueryFailed failed)) {
				return FAILED;
			}
			return failed.isCancelled() ? CANCELLED : (failed.reason() == Reason.UNKNOWN) ? UNKNOWN : FAILED;
		}

		@JsonValue
		String slug() {
			return name().toLowerCase(Locale.ROOT);
		}

	}

}
