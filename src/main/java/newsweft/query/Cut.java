package newsweft.query;

import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonValue;

/** What kept rows out of a {@link QueryResult}. */
public enum Cut {

	/** Nothing: all rows are there. */
	NONE,

	/** The limit that applied; the query may ask for a higher one. */
	LIMIT,

	/** {@code newsweft.query.max-rows}, whatever the query asks for. */
	MAX_ROWS,

	/** {@code newsweft.query.max-nodes}. */
	MAX_NODES,

	/** {@code newsweft.query.max-size}. */
	MAX_SIZE;

	/**
	 * Its name in answers.
	 * @return such as {@code max-rows}
	 */
	@JsonValue
	public String slug() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

}
