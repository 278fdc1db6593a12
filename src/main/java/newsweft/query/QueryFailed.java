package newsweft.query;

import org.jspecify.annotations.Nullable;

/**
 * A query could not be answered. The message says why, in the database's words or ours,
 * and what to do.
 */
public final class QueryFailed extends RuntimeException {

	private final Reason reason;

	private final @Nullable String code;

	private final @Nullable String gqlStatus;

	private final int line;

	private final int column;

	private final @Nullable String instead;

	QueryFailed(Reason reason, String message, @Nullable String code, @Nullable String gqlStatus, int line, int column,
			@Nullable Throwable cause) {
		super(message, cause);
		this.reason = reason;
		this.code = code;
		this.gqlStatus = gqlStatus;
		this.line = line;
		this.column = column;
		this.instead = null;
	}

	private QueryFailed(QueryFailed failure, String message, @Nullable String instead) {
		super(message, failure.getCause());
		this.reason = failure.reason;
		this.code = failure.code;
		this.gqlStatus = failure.gqlStatus;
		this.line = failure.line;
		this.column = failure.column;
		this.instead = instead;
	}

	/** Without a word of the database. */
	QueryFailed(Reason reason, String message) {
		this(reason, message, null, null, 0, 0, null);
	}

	/**
	 * The same in other words.
	 * @param instead what was probably meant; null if unknown
	 */
	QueryFailed told(String message, @Nullable String instead) {
		return new QueryFailed(this, message, instead);
	}

	/**
	 * What kind of failure it is.
	 * @return never null
	 */
	public Reason reason() {
		return this.reason;
	}

	/** Whether somebody wanted it to end. */
	boolean isCancelled() {
		return this.reason == Reason.ENDED && this.code != null && this.code.endsWith("Transaction.Terminated");
	}

	/**
	 * The database's code.
	 * @return such as {@code Neo.ClientError.Statement.SyntaxError}; null if the database
	 * gave none
	 */
	public @Nullable String code() {
		return this.code;
	}

	/**
	 * The GQL status.
	 * @return five characters; null if the database gave none
	 */
	public @Nullable String gqlStatus() {
		return this.gqlStatus;
	}

	/**
	 * The line of the statement that is at fault.
	 * @return from 1; 0 if unknown
	 */
	public int line() {
		return this.line;
	}

	/**
	 * The column of the statement that is at fault.
	 * @return from 1; 0 if unknown
	 */
	public int column() {
		return this.column;
	}

	/**
	 * What was probably meant where the statement is at fault.
	 * @return as it has to be written; null if unknown
	 */
	public @Nullable String instead() {
		return this.instead;
	}

	/** Kinds of failure that a caller can act on. */
	public enum Reason {

		/** The statement is wrong, or fails on this data. */
		INVALID,
		/** The statement would do more than read the graph. */
		READ_ONLY,
		/** The statement would change the graph, for which there is a way of its own. */
		WRITES,
		/** The statement would do more than change the data of the graph. */
		REFUSED,
		/** The statement ran longer than it may, or was cancelled. */
		ENDED,
		/** The database does not answer. */
		UNAVAILABLE,
		/** Nobody knows whether the graph was changed. */
		UNKNOWN

	}

}
