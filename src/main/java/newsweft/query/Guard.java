package newsweft.query;

import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import newsweft.query.Query.Mode;
import newsweft.query.QueryFailed.Reason;
import newsweft.query.Tokens.Token;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Session;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.summary.ResultSummary;
import org.springframework.stereotype.Component;

/**
 * Lets through what only reads the graph, or where that is allowed, changes its data. The
 * database plans the statement, and every step of the plan has to be known. What a plan
 * may not show, procedures and functions that are called deep inside an expression, has
 * to be known by name.
 */
@Component
final class Guard {

	/** How long planning may take, of which there are two tries. */
	static final Duration PLANNING = Duration.ofSeconds(2);

	static final int MOST_CHARACTERS = 10_000;

	static final int DEEPEST = 64;

	static final int LONGEST = 200;

	/** The database's word for what a session with read access may not do. */
	private static final String NOT_ALLOWED = "Neo.ClientError.Statement.AccessMode";

	private static final int VERDICTS = 300;

	private final QueryProperties limits;

	/** Of the last statements, so that asking again costs nothing. */
	private final Map<Judged, Optional<String>> verdicts = Collections
		.synchronizedMap(new LinkedHashMap<>(VERDICTS, 0.75f, true) {
			@Override
			protected boolean removeEldestEntry(Map.Entry<Judged, Optional<String>> eldest) {
				return size() > VERDICTS;
			}
		});

	Guard(QueryProperties limits) {
		this.limits = limits;
	}

	/**
	 * Judges a statement.
	 * @param session with read access
	 * @param access what it may do with the graph
	 * @throws QueryFailed if it does anything else; the message says what, and what to do
	 * instead; or if it is wrong
	 */
	void check(Prefix prefix, Query query, Session session, AccessMode access) {
		String statement = prefix.statement(Mode.EXPLAIN);
		Judged judged = new Judged(statement, access);
		Optional<String> verdict = this.verdicts.get(judged);
		if (verdict == null) {
			List<Token> tokens = Tokens.of(prefix.body());
			requireBounds(prefix, Nesting.of(tokens));
			String refusal = Calls.nameAGraph(tokens) ? Refusals.GRAPH
					: Refusals.of(plan(statement, query, session), access);
			verdict = Optional.ofNullable((refusal != null) ? refusal : Calls.refusal(prefix.body(), tokens));
			this.verdicts.put(judged, verdict);
		}
		verdict.ifPresent((refusal) -> {
			throw (access == AccessMode.READ) ? toReaders(refusal) : new QueryFailed(Reason.REFUSED, refusal);
		});
	}

	private QueryFailed toReaders(String refusal) {
		boolean elsewhere = this.limits.allowWrites() && refusal.equals(Refusals.WRITING);
		return new QueryFailed(elsewhere ? Reason.WRITES : Reason.READ_ONLY,
				elsewhere ? Refusals.WRITING_ELSEWHERE : refusal, NOT_ALLOWED, null, 0, 0, null);
	}

	/**
	 * A database that has just started plans its first statements slowly, so it may try
	 * twice.
	 */
	private static ResultSummary plan(String statement, Query query, Session session) {
		try {
			return session.run(statement, query.parameters(), query.bounds(PLANNING)).consume();
		}
		catch (Neo4jException first) {
			if (!Failures.hasTimedOut(first)) {
				throw Failures.ofPlanning(first);
			}
		}
		try {
			return session.run(statement, query.parameters(), query.bounds(PLANNING)).consume();
		}
		catch (Neo4jException second) {
			throw Failures.ofPlanning(second);
		}
	}

	private static void requireBounds(Prefix prefix, Nesting nesting) {
		require(prefix.options().length() + prefix.body().length(), MOST_CHARACTERS,
				"The statement has %,d characters, and %,d are the most. Give long lists as parameters.");
		require(nesting.depth(), DEEPEST,
				"The statement is nested %,d deep, and %,d is the most. Take it apart with WITH.");
		require(nesting.chain(), LONGEST, "The statement has %,d operators in a row, and %,d are the most. "
				+ "Take it apart with WITH, or give lists as parameters.");
	}

	/** A statement, and what it may do. */
	private record Judged(String statement, AccessMode access) {
	}

	private static void require(int number, int most, String refusal) {
		if (number > most) {
			throw new QueryFailed(Reason.INVALID, refusal.formatted(number, most));
		}
	}

}
