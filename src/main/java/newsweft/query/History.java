package newsweft.query;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import newsweft.neo4j.CypherCatalogue;
import newsweft.neo4j.Sessions;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.Value;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Remembers the last runs of queries, in the database. They are written together some
 * minutes later, since each change of the database has answers read anew that are kept
 * until something is written; what waits is known here already, and written at the end.
 */
@Component
class History implements DisposableBean {

	private static final Logger log = LoggerFactory.getLogger(History.class);

	private static final int KEPT = 1_000;

	private static final int MINUTES = 5;

	private static final int MOST_CHARACTERS = 10_000;

	private final Driver driver;

	private final String write;

	private final String forget;

	private final String read;

	private final Deque<QueryRun> waiting = new ArrayDeque<>();

	private final ScheduledExecutorService later = Executors
		.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("history").factory());

	History(Driver driver, CypherCatalogue cypher) {
		this.driver = driver;
		this.write = cypher.statement("query/write-runs");
		this.forget = cypher.statement("query/forget-runs");
		this.read = cypher.statement("query/read-runs");
	}

	/** Remembers a run, without its parameters if they are long; waits for nothing. */
	void add(QueryRun ended) {
		QueryRun run = (StoredParameters.write(ended.parameters()).length() <= MOST_CHARACTERS) ? ended
				: ended.withoutParameters("Its parameters are too long for the history.");
		synchronized (this.waiting) {
			if (this.waiting.isEmpty()) {
				storeLater();
			}
			this.waiting.addFirst(run);
			if (this.waiting.size() > KEPT) {
				this.waiting.removeLast();
			}
		}
	}

	private void storeLater() {
		if (!this.later.isShutdown()) {
			this.later.schedule(this::store, MINUTES, TimeUnit.MINUTES);
		}
	}

	/**
	 * What was run.
	 * @param search a part of the statement in upper or lower case; empty for all
	 * @param limit how many at most
	 * @return the newest first
	 */
	List<QueryRun> runs(String search, int limit) {
		String part = search.toLowerCase(Locale.ROOT);
		Map<String, QueryRun> found = new LinkedHashMap<>();
		waiting().stream()
			.filter((run) -> run.cypher().toLowerCase(Locale.ROOT).contains(part))
			.forEach((run) -> found.put(run.key(), run));
		try (Session session = this.driver.session(Sessions.READING)) {
			session.run(this.read, Map.of("search", search, "limit", limit)).forEachRemaining((row) -> {
				QueryRun run = stored(row.get("run"));
				found.putIfAbsent(run.key(), run);
			});
		}
		return found.values().stream().limit(limit).toList();
	}

	private List<QueryRun> waiting() {
		synchronized (this.waiting) {
			return List.copyOf(this.waiting);
		}
	}

	/** Forgets all runs. */
	synchronized void clear() {
		synchronized (this.waiting) {
			this.waiting.clear();
		}
		try (Session session = this.driver.session()) {
			session.executeWriteWithoutResult((work) -> work.run(this.forget, Map.of("kept", 0)).consume());
		}
	}

	/** Writes what waits; whatever cannot be written goes on waiting. */
	synchronized void store() {
		List<QueryRun> runs = waiting();
		if (runs.isEmpty()) {
			return;
		}
		try (Session session = this.driver.session()) {
			session.executeWriteWithoutResult((work) -> {
				work.run(this.write, Map.of("runs", runs.stream().map(History::properties).toList())).consume();
				work.run(this.forget, Map.of("kept", KEPT)).consume();
			});
			synchronized (this.waiting) {
				this.waiting.removeAll(runs);
			}
		}
		catch (RuntimeException failure) {
			log.warn("The last {} queries could not be written into the history: {}", runs.size(),
					failure.getMessage());
		}
		finally {
			synchronized (this.waiting) {
				if (!this.waiting.isEmpty()) {
					storeLater();
				}
			}
		}
	}

	@Override
	public void destroy() {
		this.later.shutdownNow();
		store();
	}

	private static Map<String, Object> properties(QueryRun run) {
		return Map.of("key", run.key(), "cypher", run.cypher(), "parameters", StoredParameters.write(run.parameters()),
				"at", run.at().truncatedTo(ChronoUnit.MILLIS).atZone(ZoneOffset.UTC), "millis", run.millis(), "rows",
				run.rows(), "mode", run.mode().slug(), "outcome", run.outcome().slug(), "message", run.message());
	}

	private static QueryRun stored(Value run) {
		Instant at = run.get("at").asZonedDateTime().toInstant();
		return new QueryRun(run.get("key").asString(), run.get("cypher").asString(),
				StoredParameters.read(run.get("parameters").asString()), at, run.get("millis").asLong(),
				run.get("rows").asLong(),
				// Those of earlier versions are without one.
				QueryRun.Mode.valueOf(run.get("mode").asString(QueryRun.Mode.RUN.slug()).toUpperCase(Locale.ROOT)),
				QueryRun.Outcome.valueOf(run.get("outcome").asString().toUpperCase(Locale.ROOT)),
				run.get("message").asString());
	}

}
