package newsweft.query;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import newsweft.neo4j.CypherCatalogue;
import newsweft.neo4j.Sessions;
import newsweft.query.ConsoleDriver.Place;
import newsweft.query.Query.Mode;
import newsweft.query.QueryFailed.Reason;
import newsweft.query.Watchdog.Watched;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Record;
import org.neo4j.driver.Result;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.Transaction;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.types.Entity;
import org.springframework.stereotype.Component;

/**
 * Finds out which nodes and relationships a statement changes. It is run once more,
 * returning what it names, and rolled back; what has a name is compared with what is
 * stored.
 */
@Component
final class Inspection {

	/** Nodes and relationships that are compared. */
	private static final int MOST = 1_000;

	/**
	 * Rows that are fetched ahead: each may hold all that the statement has collected.
	 */
	private static final SessionConfig FEW_ROWS = SessionConfig.builder().withFetchSize(10).build();

	/** The database's word where nothing has a name. */
	private static final String NOTHING_IN_SCOPE = "no variables in scope";

	private static final String UNNAMED = "The statement does not tell which: give what it changes a name, such as n in "
			+ "(n:Topic), and carry the name through WITH.";

	private final QueryProperties limits;

	private final Guard guard;

	private final Entities entities;

	Inspection(QueryProperties limits, Guard guard, CypherCatalogue cypher) {
		this.limits = limits;
		this.guard = guard;
		this.entities = new Entities(limits, cypher);
	}

	/**
	 * Looks at a statement, and changes nothing.
	 * @param counted what the database counts of its changes
	 * @return with the reason where nothing could be found out
	 * @throws QueryFailed if somebody wants it to end
	 */
	Details of(Query query, Changes counted, Place place, Watched watched) {
		if (counted.words().isEmpty()) {
			return Details.NONE;
		}
		try {
			return look(query, counted, place, watched);
		}
		catch (Neo4jException failure) {
			watched.requireWanted();
			return unknown(Failures.of(failure, this.limits.timeout(), 0));
		}
		catch (QueryFailed failure) {
			watched.requireWanted();
			return unknown(failure);
		}
	}

	private static Details unknown(QueryFailed failure) {
		String message = failure.getMessage();
		if (failure.reason() != Reason.INVALID) {
			return unknown(message);
		}
		return message.contains(NOTHING_IN_SCOPE) ? new Details(List.of(), UNNAMED)
				: unknown("the statement cannot be looked at with RETURN * as its end. " + message);
	}

	private static Details unknown(String why) {
		return new Details(List.of(), "Which ones is not known: " + why);
	}

	private Details look(Query query, Changes counted, Place place, Watched watched) {
		Prefix typed = Prefix.of(query.cypher());
		Query telling = new Query(query.id(), typed.options() + Naming.of(typed.body()), query.parameters(), 0);
		Prefix prefix = Prefix.of(telling.cypher());
		watched.within(Guard.PLANNING.multipliedBy(2));
		try (Session planning = place.session(Sessions.READING)) {
			this.guard.check(prefix, telling, planning, AccessMode.WRITE);
		}
		watched.within(this.limits.timeout().multipliedBy(2));
		Named named;
		Map<String, Entity> after;
		try (Session session = place.session(FEW_ROWS);
				Transaction transaction = session.beginTransaction(telling.bounds(this.limits.timeout()))) {
			// The database did not know whom to cancel.
			watched.requireWanted();
			Result result = transaction.run(prefix.statement(Mode.RUN), telling.parameters());
			named = named(result);
			if (!Changes.of(result.consume().counters()).equals(counted)) {
				return unknown("the statement does not do the same each time.");
			}
			after = this.entities.of(transaction, named.ids());
			after.putAll(this.entities.ends(transaction, after));
			transaction.rollback();
		}
		try (Session session = place.session(Sessions.READING);
				Transaction transaction = session.beginTransaction(telling.bounds(this.limits.timeout()))) {
			return compare(transaction, named, after, counted);
		}
	}

	private Named named(Result result) {
		Set<String> ids = new LinkedHashSet<>();
		Consumer<Entity> add = (entity) -> {
			if (ids.size() < MOST) {
				ids.add(entity.elementId());
			}
		};
		Rows rows = new Rows(result, this.limits, this.limits.maxRows());
		Optional<Record> row = rows.next();
		while (row.isPresent()) {
			Cells.entities(row.get(), add::accept, add::accept);
			row = (ids.size() < MOST) ? rows.next() : Optional.empty();
		}
		return new Named(ids, ids.size() >= MOST || rows.cut() != Cut.NONE);
	}

	private Details compare(Transaction stored, Named named, Map<String, Entity> after, Changes counted) {
		Map<String, Entity> before = this.entities.of(stored, named.ids());
		Map<String, Entity> ends = this.entities.ends(stored, before);
		Map<String, Entity> kept = new HashMap<>(after);
		kept.keySet().retainAll(named.ids());
		ends.putAll(after);
		Differences differences = new Differences(before, kept, ends);
		boolean cut = named.cut();
		Changes told = differences.counted();
		if (told.nodesDeleted() > 0 && told.relationshipsDeleted() < counted.relationshipsDeleted()) {
			Set<String> gone = new LinkedHashSet<>(before.keySet());
			gone.removeAll(kept.keySet());
			Map<String, Entity> ties = this.entities.ties(stored, gone, MOST);
			ties.putAll(before);
			ends.putAll(this.entities.ends(stored, ties));
			Differences withTies = new Differences(ties, kept, ends);
			// Else they stand in the way of the commit.
			if (withTies.counted().relationshipsDeleted() <= counted.relationshipsDeleted()) {
				differences = withTies;
				cut |= ties.size() >= MOST;
			}
		}
		return new Details(differences.groups(counted), differences.counted().lackingOf(counted, cut));
	}

	/**
	 * What the first rows hold.
	 *
	 * @param ids the database's
	 * @param cut whether further rows may hold more
	 */
	private record Named(Set<String> ids, boolean cut) {
	}

}
