package newsweft.query;

import java.util.Map;

/**
 * A question in Cypher.
 *
 * @param id under which it can be cancelled; empty if nobody will
 * @param cypher one statement
 * @param parameters values of its {@code $parameters}: text, numbers, booleans, lists and
 * maps of these
 * @param limit the most rows to return; 0 for the configured number
 */
public record Query(String id, String cypher, Map<String, Object> parameters, int limit) {

	/**
	 * A question with the configured limit that nobody will cancel.
	 * @param cypher one statement
	 * @param parameters values of its {@code $parameters}
	 */
	public Query(String cypher, Map<String, Object> parameters) {
		this("", cypher, parameters, 0);
	}

}
