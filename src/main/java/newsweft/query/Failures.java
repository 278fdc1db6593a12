package newsweft.query;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import newsweft.query.QueryFailed.Reason;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;
import org.springframework.util.unit.DataSize;

/** Turns the driver's exceptions into failures that say what to do. */
final class Failures {

	/**
	 * The database writes the position into its message; servers since 5.26 also into the
	 * diagnostic record.
	 */
	private static final Pattern POSITION = Pattern.compile("\\(line (\\d+), column (\\d+)");

	/** After the position come an offset, and the line again with an arrow below it. */
	private static final Pattern AFTER_POSITION = Pattern.compile("(?s)(\\(line \\d+, column \\d+) \\(offset.*");

	private static final List<String> OUT_OF_MEMORY = List.of(".MemoryPoolOutOfMemoryError",
			".TransactionOutOfMemoryError", ".OutOfMemoryError");

	private static final String CANCELLED = "The query was cancelled.";

	private static final Pattern SEARCH_FAULT = Pattern
		.compile("queryparser\\.\\S*ParseException: ([^\\n]*?)[.\\s]*(\\n|$)");

	private static final Pattern STILL_TIED = Pattern
		.compile("Cannot delete node<\\d+>, because it still has relationships");

	private static final Pattern MISSING = Pattern.compile("^Expected parameter\\(s\\): (.+)");

	private Failures() {
	}

	/**
	 * @param before lines that stood above the statement when it was asked
	 */
	static QueryFailed of(Neo4jException failure, Duration timeout, int before) {
		String code = String.valueOf(failure.code());
		if (failure instanceof ServiceUnavailableException || failure instanceof SessionExpiredException) {
			return failed(Reason.UNAVAILABLE,
					"The database does not answer. A query that needs too much memory, or cannot be ended, ends it, and it "
							+ "starts again by itself: try again in a moment, and ask for less.",
					failure, before);
		}
		if (code.equals("Neo.ClientError.Statement.AccessMode")) {
			return failed(Reason.READ_ONLY, Refusals.WRITING, failure, before);
		}
		if (String.valueOf(failure.getMessage()).startsWith("Unable to acquire connection")) {
			return tooMany();
		}
		if (code.equals("Neo.ClientError.Statement.UnsupportedAdministrationCommand")) {
			return failed(Reason.READ_ONLY, Refusals.COMMANDS, failure, before);
		}
		if (OUT_OF_MEMORY.stream().anyMatch(code::endsWith)) {
			return failed(Reason.ENDED,
					"The query needs more memory than it may have, so it was ended. "
							+ "Return less, count instead of collecting, or put a LIMIT before what grows.",
					failure, before);
		}
		if (hasTimedOut(failure)) {
			return failed(Reason.ENDED,
					"The query was ended after " + seconds(timeout) + ". Narrow it, or raise newsweft.query.timeout.",
					failure, before);
		}
		if (code.endsWith("Transaction.Terminated")) {
			return failed(Reason.ENDED, CANCELLED, failure, before);
		}
		String message = String.valueOf(failure.getMessage());
		if (code.startsWith("Neo.ClientError.Statement.ExternalResource")
				&& message.contains("configuration property")) {
			return failed(Reason.READ_ONLY, Refusals.FILES, failure, before);
		}
		return failed(Reason.INVALID, inOneLine(message, before), failure, before);
	}

	/** Of a statement that was to be planned only. */
	static QueryFailed ofPlanning(Neo4jException failure) {
		if (hasTimedOut(failure)) {
			return failed(Reason.ENDED, "The database could not plan the statement within " + seconds(Guard.PLANNING)
					+ ". Take it apart into shorter ones, or give lists as parameters.", failure, 1);
		}
		return of(failure, Guard.PLANNING, 1);
	}

	static boolean hasTimedOut(Neo4jException failure) {
		return String.valueOf(failure.code()).startsWith("Neo.ClientError.Transaction.TransactionTimedOut");
	}

	/**
	 * @param restarted whether the database is started again
	 */
	static QueryFailed stuck(boolean restarted) {
		String next = "Regular expressions and computations over long lists cannot be interrupted: narrow what they "
				+ "are given.";
		return restarted
				? new QueryFailed(Reason.ENDED,
						"The query did not end when it was told to, so the database was started "
								+ "again; it answers in some seconds. " + next)
				: new QueryFailed(Reason.ENDED,
						"The query did not end when it was told to, and may go on in the "
								+ "database. There, SHOW TRANSACTIONS tells whether it does; else restart that server. "
								+ next);
	}

	/** Of a commit that the database did not answer. */
	static QueryFailed unknown(RuntimeException failure) {
		return new QueryFailed(Reason.UNKNOWN,
				"The database did not answer while it was to keep the change, so it is not known whether the change was "
						+ "made; look before you try again.",
				null, null, 0, 0, failure);
	}

	static QueryFailed tooMany() {
		return new QueryFailed(Reason.UNAVAILABLE, ConsoleDriver.CONNECTIONS
				+ " queries run already, which is the most at once. Cancel one, or try again when one has ended.");
	}

	/** Of a query that somebody cancelled before the database knew of it. */
	static QueryFailed cancelled() {
		return new QueryFailed(Reason.ENDED, CANCELLED, "Neo.ClientError.Transaction.Terminated", null, 0, 0, null);
	}

	static QueryFailed tooLarge(DataSize most) {
		return new QueryFailed(Reason.ENDED, "A row of the result is larger than " + most.toMegabytes()
				+ " MB. Return less of it, or raise newsweft.query.max-size.");
	}

	static QueryFailed tooManyNodes(int most) {
		return new QueryFailed(Reason.ENDED, "A row of the result holds more than " + most
				+ " nodes. Return fewer of them, or raise newsweft.query.max-nodes.");
	}

	private static QueryFailed failed(Reason reason, String message, Neo4jException failure, int before) {
		int[] position = position(failure);
		position[0] = Math.max(0, position[0] - before);
		return new QueryFailed(reason, message, failure.code(), failure.gqlStatus(), position[0], position[1], failure);
	}

	private static String inOneLine(String message, int before) {
		Matcher missing = MISSING.matcher(message);
		if (missing.find()) {
			return "Nothing is given for $" + missing.group(1).replace(", ", ", $")
					+ ": the form below the editor, \"parameters\" over HTTP or --param NAME=VALUE gives a value.";
		}
		Matcher fault = SEARCH_FAULT.matcher(message);
		if (fault.find()) {
			return "The words of the search are not in Lucene's syntax: " + fault.group(1)
					+ ". Put a phrase in double quotes, and a backslash before any other sign.";
		}
		if (STILL_TIED.matcher(message).find()) {
			return "A node that it deletes still has relationships, so nothing was changed. DETACH DELETE takes these along.";
		}
		String placed = AFTER_POSITION.matcher(message).replaceFirst("$1)");
		return POSITION.matcher(placed)
			.replaceFirst((place) -> "(line " + Math.max(0, Integer.parseInt(place.group(1)) - before) + ", column "
					+ place.group(2))
			.replaceAll("\\s*\\n\\s*", " ")
			.replace(" (line 0, column 0)", "")
			.strip();
	}

	private static String seconds(Duration duration) {
		return duration.equals(Duration.ofSeconds(1)) ? "1 second" : duration.toSeconds() + " seconds";
	}

	private static int[] position(Neo4jException failure) {
		Value position = position(failure.diagnosticRecord());
		if (position != null) {
			return new int[] { position.get("line").asInt(0), position.get("column").asInt(0) };
		}
		Matcher written = POSITION.matcher(String.valueOf(failure.getMessage()));
		return written.find() ? new int[] { Integer.parseInt(written.group(1)), Integer.parseInt(written.group(2)) }
				: new int[] { 0, 0 };
	}

	private static @Nullable Value position(Map<String, Value> diagnostics) {
		Value position = diagnostics.get("_position");
		return (position == null || position.isNull() || position.get("line").isNull()) ? null : position;
	}

}
