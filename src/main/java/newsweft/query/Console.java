package newsweft.query;

import java.io.Writer;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import newsweft.graph.Figures;
import newsweft.graph.SubgraphBuilder;
import newsweft.neo4j.CypherCatalogue;
import newsweft.neo4j.Sessions;
import newsweft.query.ConsoleDriver.Place;
import newsweft.query.Query.Mode;
import newsweft.query.Watchdog.Watched;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Result;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.exceptions.Neo4jException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Answers questions in Cypher. It never writes: what it asks has passed the
 * {@link Guard}, and is run in a session with read access, in which the database refuses
 * every change.
 */
@Component
public final class Console {

	private static final long FETCHED = 1_000;

	private final ObjectProvider<ConsoleDriver> drivers;

	private final Driver sharedDriver;

	private final QueryProperties limits;

	private final Guard guard;

	private final Hints hints;

	private final Watchdog watchdog;

	private final String readNodes;

	private final String cancel;

	Console(ObjectProvider<ConsoleDriver> drivers, Driver sharedDriver, QueryProperties limits, Guard guard,
			Hints hints, Watchdog watchdog, CypherCatalogue cypher) {
		this.drivers = drivers;
		this.sharedDriver = sharedDriver;
		this.limits = limits;
		this.guard = guard;
		this.hints = hints;
		this.watchdog = watchdog;
		this.readNodes = cypher.statement("query/read-nodes");
		this.cancel = cypher.statement("query/cancel");
	}

	/**
	 * Runs a query and waits for its rows, at most as many as its limit.
	 * @param query what to ask
	 * @return the rows, and whether there are more
	 * @throws QueryFailed if the statement is wrong, would write, takes too long, or has
	 * a row that is too large
	 */
	public QueryResult run(Query query) {
		Instant start = Instant.now();
		Collected collected = new Collected();
		QuerySummary summary = ask(query, collected);
		SubgraphBuilder graph = Cells.graph(collected.rows, this::readNodes);
		List<List<@Nullable Object>> rows = collected.rows.stream().map((row) -> Cells.row(row, graph)).toList();
		Figures figures = (summary.cut() != Cut.NONE) ? Figures.uncounted(graph.size(), "order of rows")
				: Figures.complete(graph.size());
		return new QueryResult(collected.columns, rows, graph.build(figures), summary.cut(), collected.limit,
				Duration.between(start, Instant.now()), summary.plan(), summary.warnings());
	}

	/**
	 * Runs a query and writes its rows as they come; of a statement that is only
	 * explained there are none.
	 * @param query what to ask
	 * @param format of the file
	 * @param out is given nothing before the first row is found; stays open
	 * @return how many there were
	 * @throws QueryFailed as {@link #run} does, maybe after the first rows
	 * @throws java.io.UncheckedIOException if they cannot be written
	 */
	public RowsWritten write(Query query, RowFormat format, Writer out) {
		RowFile file = new RowFile(format, ends(), out);
		return file.end(ask(query, file));
	}

	/**
	 * Runs a query and hands out its rows as they come. The database finds no more of
	 * them than the reader takes, but for a thousand.
	 * @throws QueryFailed as {@link #run} does
	 */
	QuerySummary ask(Query query, RowReader reader) {
		return ask(query, reader, this.limits);
	}

	/**
	 * How many rows a query has in all, whatever its limit.
	 * @throws QueryFailed as {@link #run} does
	 */
	long count(Query query) {
		Prefix prefix = Prefix.of(query.cypher());
		try {
			return run(new Query(query.id(), prefix.counting(), query.parameters(), 1)).rows()
				.getFirst()
				.getFirst() instanceof Long rows ? rows : 0;
		}
		catch (QueryFailed failure) {
			if (failure.reason() != QueryFailed.Reason.INVALID) {
				throw failure;
			}
			// What cannot stand in another statement is counted row by row.
			Query whole = new Query(query.id(), prefix.statement(Mode.RUN), query.parameters(), Integer.MAX_VALUE);
			return ask(whole, RowReader.NOBODY, this.limits.unlimited()).rows();
		}
	}

	private QuerySummary ask(Query query, RowReader reader, QueryProperties limits) {
		try {
			return this.watchdog.watch(query.id(), (watched) -> ask(query, watched.sparing(reader), limits, watched))
				.with(this.hints);
		}
		catch (QueryFailed failure) {
			throw this.hints.on(failure, query.cypher());
		}
	}

	private QuerySummary ask(Query query, RowReader reader, QueryProperties limits, Watched watched) {
		Instant start = Instant.now();
		Prefix prefix = Prefix.of(query.cypher());
		Mode mode = (query.mode() != Mode.RUN) ? query.mode() : prefix.mode();
		int before = (mode != Mode.RUN) ? 1 : 0;
		int limit = limits.limit(query.limit());
		try (Place place = this.drivers.getObject().place(); Session session = place.session(reading(limit))) {
			watched.within(Guard.PLANNING.multipliedBy(2));
			this.guard.check(prefix, query, session, AccessMode.READ);
			watched.requireWanted();
			watched.within(limits.timeout());
			Result result = session.run(prefix.statement(mode), query.parameters(), query.bounds(limits.timeout()));
			List<String> columns = result.keys();
			if (watched.isCancelled()) {
				// Maybe before there was anything to end.
				cancel(query.id());
			}
			Duration available = Duration.between(start, Instant.now());
			reader.start(columns, limit);
			Rows rows = new Rows(result, limits, limit);
			for (Optional<Record> row = rows.next(); row.isPresent(); row = rows.next()) {
				reader.row(row.get(), rows.lastSize());
			}
			return QuerySummary.of(rows, result.consume(), available, Duration.between(start, Instant.now()), before);
		}
		catch (Neo4jException failure) {
			throw Failures.of(failure, limits.timeout(), before);
		}
	}

	/** Fetches no more than there may be, and one that tells whether there are more. */
	private static SessionConfig reading(int limit) {
		return SessionConfig.builder()
			.withDefaultAccessMode(AccessMode.READ)
			.withFetchSize(Math.min(FETCHED, limit + 1L))
			.build();
	}

	/** Knows the nodes at the ends of the relationships of one result. */
	Ends ends() {
		return new Ends(this.sharedDriver, this.readNodes);
	}

	/**
	 * Ends a query that is still running; does nothing when it has ended.
	 * @param id as given in {@link Query#id()}
	 */
	public void cancel(String id) {
		this.watchdog.cancelled(id);
		try (Session session = this.sharedDriver.session(Sessions.READING)) {
			session.run(this.cancel, Map.of("id", id)).consume();
		}
	}

	private List<Record> readNodes(List<String> elementIds) {
		try (Session session = this.sharedDriver.session(Sessions.READING)) {
			return session.run(this.readNodes, Map.of("elementIds", elementIds)).list();
		}
	}

	/** Keeps all rows. */
	private static final class Collected implements RowReader {

		private final List<Record> rows = new ArrayList<>();

		private List<String> columns = List.of();

		private int limit;

		@Override
		public void start(List<String> columns, int limit) {
			this.columns = columns;
			this.limit = limit;
		}

		@Override
		public void row(Record row, long size) {
			this.rows.add(row);
		}

	}

}
