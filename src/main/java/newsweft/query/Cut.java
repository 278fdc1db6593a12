package newsweft.query;

/** What kept rows out of a {@link QueryResult}. */
public enum Cut {

	/** Nothing: all rows are there. */
	NONE,

	/** The limit that applied; the query may ask for a higher one. */
	LIMIT,

	/** {@code newsweft.query.max-rows}, whatever the query asks for. */
	MAX_ROWS,

	/** {@code newsweft.query.max-size}. */
	MAX_SIZE

}
