package newsweft.query;

import java.time.Duration;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.neo4j.driver.TransactionConfig;

/**
 * A question in Cypher.
 *
 * @param id under which it can be cancelled; empty if nobody will
 * @param cypher one statement
 * @param parameters values of its {@code $parameters}: text, numbers, booleans, lists and
 * maps of these
 * @param limit the most rows to return; 0 for the configured number
 * @param mode what is wanted of it, unless the statement itself begins with
 * {@code EXPLAIN} or {@code PROFILE}
 */
public record Query(String id, String cypher, Map<String, Object> parameters, int limit, Mode mode) {

	/**
	 * A question whose rows are wanted, unless it says otherwise itself.
	 * @param id under which it can be cancelled; empty if nobody will
	 * @param cypher one statement
	 * @param parameters values of its {@code $parameters}
	 * @param limit the most rows to return; 0 for the configured number
	 */
	public Query(String id, String cypher, Map<String, Object> parameters, int limit) {
		this(id, cypher, parameters, limit, Mode.RUN);
	}

	/**
	 * A question with the configured limit that nobody will cancel.
	 * @param cypher one statement
	 * @param parameters values of its {@code $parameters}
	 */
	public Query(String cypher, Map<String, Object> parameters) {
		this("", cypher, parameters, 0);
	}

	/**
	 * Whether its rows are wanted alone.
	 * @return false where it is to be planned or profiled, also by the statement itself
	 */
	public boolean wantsRows() {
		return this.mode == Mode.RUN && Prefix.of(this.cypher).mode() == Mode.RUN;
	}

	/** Bounds of a transaction that can be found by the id. */
	TransactionConfig bounds(Duration timeout) {
		TransactionConfig.Builder bounds = TransactionConfig.builder().withTimeout(timeout);
		if (!this.id.isEmpty()) {
			bounds.withMetadata(Map.of("newsweftQuery", this.id));
		}
		return bounds.build();
	}

	/** What is wanted of a query. */
	public enum Mode {

		/** Its rows. */
		@JsonProperty("run")
		RUN,

		/** How the database would find them; nothing is run. */
		@JsonProperty("explain")
		EXPLAIN,

		/** Its rows, and what finding them took. */
		@JsonProperty("profile")
		PROFILE

	}

}
