package newsweft.query;

import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;

import newsweft.neo4j.CypherCatalogue;
import newsweft.neo4j.DataFiles;
import newsweft.neo4j.Sessions;
import newsweft.query.ConsoleDriver.Place;
import newsweft.query.Query.Mode;
import newsweft.query.QueryFailed.Reason;
import newsweft.query.Watchdog.Watched;
import newsweft.query.WriteLog.Entry;
import newsweft.query.WriteLog.Outcome;
import newsweft.web.Problem;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.Transaction;
import org.neo4j.driver.exceptions.Neo4jException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.util.DigestUtils;
import tools.jackson.databind.json.JsonMapper;

/**
 * Changes the graph as a statement says, where that was switched on at start. What it
 * would change is found out first, and rolled back. It is committed only if it then does
 * what was shown, and not before the log has it.
 */
@Component
public final class Writes {

	/** What was shown before these has to be shown again. */
	private static final int MOST_SHOWN = 20;

	/** Nobody can foretell those of what is created. */
	private static final Pattern ELEMENT_ID = Pattern.compile("\\d+:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}:\\d+");

	private final ObjectProvider<ConsoleDriver> drivers;

	private final QueryProperties limits;

	private final Guard guard;

	private final Hints hints;

	private final Watchdog watchdog;

	private final Inspection inspection;

	private final String readNodes;

	private final JsonMapper json;

	private final @Nullable WriteLog log;

	private final Map<String, Shown> shown = Collections.synchronizedMap(new LinkedHashMap<>() {
		@Override
		protected boolean removeEldestEntry(Map.Entry<String, Shown> eldest) {
			return size() > MOST_SHOWN;
		}
	});

	Writes(ObjectProvider<ConsoleDriver> drivers, QueryProperties limits, Guard guard, Hints hints, Watchdog watchdog,
			Inspection inspection, CypherCatalogue cypher, DataFiles files, JsonMapper json) {
		this.drivers = drivers;
		this.limits = limits;
		this.guard = guard;
		this.hints = hints;
		this.watchdog = watchdog;
		this.inspection = inspection;
		this.readNodes = cypher.statement("query/read-nodes");
		this.json = json;
		this.log = limits.allowWrites() ? new WriteLog(files.place(WriteLog.NAME), json) : null;
	}

	/**
	 * Whether nobody in the network can change anything.
	 * @param environment of a web server, with all settings
	 * @return true where writes are off, or the server listens on loopback
	 */
	public static boolean areSafe(Environment environment) {
		Binder settings = Binder.get(environment);
		InetAddress address = settings.bind("server.address", InetAddress.class).orElse(null);
		return (address != null && address.isLoopbackAddress())
				|| !settings.bind("newsweft.query.allow-writes", Boolean.class).orElse(false);
	}

	/**
	 * Where changes are logged.
	 * @return empty where nothing can be changed
	 */
	public Optional<Path> log() {
		return Optional.ofNullable(this.log).map(WriteLog::file);
	}

	/**
	 * Finds out what a statement changes, and changes nothing.
	 * @throws QueryFailed if the statement is wrong, takes too long, or does more than
	 * change data
	 * @throws org.springframework.web.ErrorResponseException if writes are off
	 */
	Trial attempt(Query query) {
		requireLog();
		return run(query, (trial, transaction) -> {
			this.shown.put(trial.mark(), shown(query, trial));
			return false;
		}).trial();
	}

	/**
	 * Runs a statement, and keeps what it changes.
	 * @param mark of what was shown
	 * @throws ChangedMeanwhile if it would change something else than was shown
	 * @throws QueryFailed as {@link #attempt} does
	 * @throws org.springframework.web.ErrorResponseException if writes are off, or cannot
	 * be logged
	 */
	Written write(Query query, String mark) {
		WriteLog log = requireLog();
		Shown before = this.shown.remove(mark);
		Ended ended = run(query, (done, transaction) -> {
			Shown now = shown(query, done);
			if (now.equals(before)) {
				log.around(Entry.of(query, done.changes(), Outcome.COMMIT), transaction::commit);
				return true;
			}
			this.shown.put(done.mark(), now);
			log.add(Entry.of(query, done.changes(), Outcome.REFUSED));
			return false;
		});
		Trial trial = ended.trial();
		if (!ended.committed()) {
			throw new ChangedMeanwhile(trial, before != null && trial.changes().equals(before.changes()));
		}
		return new Written(trial.changes(), trial.columns(), trial.rows(), trial.total(), log.file().toString());
	}

	private Shown shown(Query query, Trial trial) {
		String rows = ELEMENT_ID.matcher(this.json.writeValueAsString(trial.rows())).replaceAll("");
		return new Shown(query.cypher(), query.parameters(), trial.changes(), trial.columns(), trial.total(),
				DigestUtils.md5DigestAsHex(rows.getBytes(StandardCharsets.UTF_8)));
	}

	private WriteLog requireLog() {
		if (this.log == null) {
			throw Problem.failure(HttpStatus.FORBIDDEN, "writes-off", "The console is read-only",
					"It changes nothing, since Newsweft was started so. To change the graph from here, start it with "
							+ "serve --allow-writes, or set newsweft.query.allow-writes.");
		}
		return this.log;
	}

	/**
	 * @param end says whether a statement was committed; else it is rolled back, and
	 * looked at closely
	 */
	private Ended run(Query query, BiPredicate<Trial, Transaction> end) {
		Prefix prefix = Prefix.of(query.cypher());
		if (prefix.mode() != Mode.RUN) {
			throw new QueryFailed(Reason.INVALID,
					"With EXPLAIN or PROFILE in front, a statement changes nothing. Take that away, or run it as a query.");
		}
		try {
			Ended ended = this.watchdog.watch(query.id(), (watched) -> run(prefix, query, watched, end));
			return ended.trial().changes().words().isEmpty()
					? new Ended(ended.trial().with(this.hints.unknownIn(query.cypher())), ended.committed()) : ended;
		}
		catch (QueryFailed failure) {
			throw this.hints.on(failure, query.cypher());
		}
	}

	private Ended run(Prefix prefix, Query query, Watched watched, BiPredicate<Trial, Transaction> end) {
		try (Place place = this.drivers.getObject().place()) {
			watched.within(Guard.PLANNING.multipliedBy(2));
			try (Session planning = place.session(Sessions.READING)) {
				this.guard.check(prefix, query, planning, AccessMode.WRITE);
			}
			watched.requireWanted();
			watched.within(this.limits.timeout());
			Trial trial;
			try (Session session = place.session(SessionConfig.defaultConfig());
					Transaction transaction = session.beginTransaction(query.bounds(this.limits.timeout()))) {
				// From here on the database knows whom to cancel; until now, it did not.
				watched.requireWanted();
				trial = Trial.of(transaction.run(prefix.statement(Mode.RUN), query.parameters()), this.limits,
						(ids) -> transaction.run(this.readNodes, Map.of("elementIds", ids)).list());
				watched.requireWanted();
				if (end.test(trial, transaction)) {
					return new Ended(trial, true);
				}
				transaction.rollback();
			}
			watched.requireWanted();
			return new Ended(trial.with(this.inspection.of(query, trial.changes(), place, watched)), false);
		}
		catch (Neo4jException failure) {
			throw Failures.of(failure, this.limits.timeout(), 0);
		}
	}

	/**
	 * What became of a statement.
	 *
	 * @param committed else it was rolled back
	 */
	private record Ended(Trial trial, boolean committed) {
	}

	/**
	 * What somebody was told that a statement would change.
	 *
	 * @param rows a short word for the first ones, whatever ids the database gives to
	 * what is new
	 */
	private record Shown(String cypher, Map<String, Object> parameters, Changes changes, List<String> columns,
			long total, String rows) {
	}

}
