package newsweft.query;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import newsweft.graph.Figures;
import newsweft.graph.SubgraphBuilder;
import newsweft.neo4j.CypherCatalogue;
import newsweft.neo4j.Sessions;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Result;
import org.neo4j.driver.Session;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.exceptions.Neo4jException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Answers questions in Cypher. It never writes: it asks in sessions with read access, in
 * which the database refuses every change.
 */
@Component
public final class Console {

	private final ObjectProvider<ConsoleDriver> drivers;

	private final Driver sharedDriver;

	private final QueryProperties limits;

	private final String readNodes;

	private final String cancel;

	Console(ObjectProvider<ConsoleDriver> drivers, Driver sharedDriver, QueryProperties limits,
			CypherCatalogue cypher) {
		this.drivers = drivers;
		this.sharedDriver = sharedDriver;
		this.limits = limits;
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
		try (Session session = this.drivers.getObject().driver().session(Sessions.READING)) {
			Result result = session.run(query.cypher(), query.parameters(), bounds(query));
			int limit = this.limits.limit(query.limit());
			List<Record> records = new ArrayList<>();
			Cut cut = fetch(result, limit, records);
			SubgraphBuilder graph = new SubgraphBuilder();
			records.forEach((row) -> row.values().forEach(graph::addAll));
			result.consume();
			addMissingEnds(session, graph);
			List<List<Object>> rows = records.stream()
				.map((row) -> row.values().stream().map((value) -> Cells.of(value, graph)).toList())
				.toList();
			Figures figures = (cut != Cut.NONE) ? Figures.uncounted(graph.size(), "order of rows")
					: Figures.complete(graph.size());
			return new QueryResult(result.keys(), rows, graph.build(figures), cut, limit,
					Duration.between(start, Instant.now()));
		}
		catch (Neo4jException failure) {
			throw Failures.of(failure, this.limits.timeout());
		}
	}

	/**
	 * Ends a query that is still running; does nothing when it has ended.
	 * @param id as given in {@link Query#id()}
	 */
	public void cancel(String id) {
		try (Session session = this.sharedDriver.session(Sessions.READING)) {
			session.run(this.cancel, Map.of("id", id)).consume();
		}
	}

	private TransactionConfig bounds(Query query) {
		TransactionConfig.Builder bounds = TransactionConfig.builder().withTimeout(this.limits.timeout());
		if (!query.id().isEmpty()) {
			bounds.withMetadata(Map.of("newsweftQuery", query.id()));
		}
		return bounds.build();
	}

	/** Fetches rows and says what kept further ones out. */
	private Cut fetch(Result result, int limit, List<Record> records) {
		long size = 0;
		while (result.hasNext()) {
			Record row = result.next();
			size += Cells.size(row);
			if (size > this.limits.maxSize().toBytes()) {
				if (records.isEmpty()) {
					throw Failures.tooLarge(this.limits.maxSize());
				}
				return Cut.MAX_SIZE;
			}
			if (records.size() == limit) {
				return (limit < this.limits.maxRows()) ? Cut.LIMIT : Cut.MAX_ROWS;
			}
			records.add(row);
		}
		return Cut.NONE;
	}

	private void addMissingEnds(Session session, SubgraphBuilder graph) {
		Set<String> missing = graph.missingEnds();
		if (!missing.isEmpty()) {
			session.run(this.readNodes, Map.of("elementIds", List.copyOf(missing)))
				.forEachRemaining((row) -> graph.add(row.get("node").asNode()));
		}
	}

}
