package newsweft.query;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonValue;
import org.springframework.web.ErrorResponseException;

/**
 * A query that was run from the page or by a script.
 *
 * @param key names it for good
 * @param at when it began
 * @param millis until it ended
 * @param rows how many it returned
 * @param message why it failed, and what is not kept of it; empty if there is nothing to
 * say
 */
record QueryRun(String key, String cypher, Map<String, Object> parameters, Instant at, long millis, long rows,
		Outcome outcome, String message) {

	static QueryRun of(Query query, Instant at, long rows, Cut cut) {
		return of(query, at, rows, (cut == Cut.NONE) ? Outcome.DONE : Outcome.CUT, "");
	}

	static QueryRun of(Query query, Instant at, RuntimeException failure) {
		boolean cancelled = failure instanceof QueryFailed failed && failed.isCancelled();
		String message = (failure instanceof ErrorResponseException refusal) ? refusal.getBody().getDetail()
				: failure.getMessage();
		return of(query, at, 0, cancelled ? Outcome.CANCELLED : Outcome.FAILED, String.valueOf(message));
	}

	static QueryRun unread(Query query, Instant at) {
		return of(query, at, 0, Outcome.CANCELLED, "Nobody read the rows any longer.");
	}

	static QueryRun written(Query query, Instant at, Trial done) {
		return of(query, at, done.total(), Outcome.DONE, "Changed the graph: " + done.changes().sentence() + ".");
	}

	private static QueryRun of(Query query, Instant at, long rows, Outcome outcome, String message) {
		return new QueryRun(UUID.randomUUID().toString(), query.cypher(), query.parameters(), at,
				Duration.between(at, Instant.now()).toMillis(), rows, outcome, message);
	}

	QueryRun withoutParameters(String why) {
		return new QueryRun(this.key, this.cypher, Map.of(), this.at, this.millis, this.rows, this.outcome,
				(this.message + " " + why).strip());
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
		CANCELLED;

		@JsonValue
		String slug() {
			return name().toLowerCase(Locale.ROOT);
		}

	}

}
