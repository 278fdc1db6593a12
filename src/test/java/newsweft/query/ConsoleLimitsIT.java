package newsweft.query;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

import newsweft.neo4j.RealGraph;
import newsweft.query.QueryFailed.Reason;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static org.awaitility.Awaitility.await;

@RealGraph
class ConsoleLimitsIT extends LimitedConsole {

	private static final Duration LONG = Duration.ofMinutes(2);

	private Console console;

	@BeforeEach
	void limit() {
		this.console = limitedTo(DataSize.ofMegabytes(1), LONG);
	}

	@Test
	void returnsAsManyRowsAsUsual() {
		QueryResult result = ask("UNWIND range(1, 6) AS number RETURN number", 0);

		assertThat(result.rows()).hasSize(5);
		assertThat(result.cut()).isEqualTo(Cut.LIMIT);
		assertThat(result.limit()).isEqualTo(5);
	}

	@Test
	void returnsAsManyRowsAsAskedFor() {
		QueryResult result = ask("UNWIND range(1, 6) AS number RETURN number", 2);

		assertThat(result.rows()).hasSize(2);
		assertThat(result.cut()).isEqualTo(Cut.LIMIT);
		assertThat(result.limit()).isEqualTo(2);
	}

	@Test
	void isNotTruncatedWhereTheLimitIsJustReached() {
		QueryResult result = ask("UNWIND range(1, 6) AS number RETURN number", 6);

		assertThat(result.rows()).hasSize(6);
		assertThat(result.truncated()).isFalse();
	}

	@Test
	void returnsNoMoreRowsThanAllowedHoweverManyAreAskedFor() {
		QueryResult result = ask("UNWIND range(1, 30) AS number RETURN number", 1000);

		assertThat(result.rows()).hasSize(20);
		assertThat(result.cut()).isEqualTo(Cut.MAX_ROWS);
		assertThat(result.limit()).isEqualTo(20);
	}

	@Test
	void drawsOnlyTheRowsThatAreReturned() {
		this.driver.executableQuery("UNWIND range(1, 9) AS number CREATE (:Topic {name: toString(number)})").execute();

		assertThat(ask("MATCH (topic:Topic) RETURN topic", 2).graph().nodes()).hasSize(2);
	}

	@Test
	void stopsWhereTheRowsBecomeTooLarge() {
		QueryResult result = ask("UNWIND range(1, 5) AS row RETURN row, range(1, 9000) AS numbers", 0);

		assertThat(result.rows()).hasSizeBetween(2, 3);
		assertThat(result.cut()).isEqualTo(Cut.MAX_SIZE);
	}

	@Test
	void countsWhatPathsCarry() {
		this.driver.executableQuery("""
				CREATE (start:Topic {name: 'start', note: $note})
				WITH start
				UNWIND range(1, 5) AS number
				CREATE (start)-[:ABOUT]->(:Topic {name: toString(number)})
				""").withParameters(Map.of("note", "a".repeat(200_000))).execute();

		QueryResult result = ask("MATCH path = (:Topic {name: 'start'})-[:ABOUT]->() RETURN path", 0);

		assertThat(result.rows()).hasSize(2);
		assertThat(result.cut()).isEqualTo(Cut.MAX_SIZE);
	}

	@Test
	void countsBytes() {
		QueryResult result = this.console.run(new Query("UNWIND range(1, 5) AS number RETURN number, $bytes AS bytes",
				Map.of("bytes", new byte[400_000])));

		assertThat(result.rows()).hasSize(2);
		assertThat(result.cut()).isEqualTo(Cut.MAX_SIZE);
	}

	@Test
	void refusesARowThatIsTooLargeByItself() {
		assertThatThrownBy(() -> ask("RETURN range(1, 100000) AS numbers", 0)).asInstanceOf(type(QueryFailed.class))
			.returns(Reason.ENDED, QueryFailed::reason)
			.extracting(QueryFailed::getMessage)
			.isEqualTo("A row of the result is larger than 1 MB. "
					+ "Return less of it, or raise newsweft.query.max-size.");
	}

	@Test
	void endsAQueryThatTakesTooLong() {
		Console impatient = limitedTo(DataSize.ofMegabytes(1), Duration.ofSeconds(1));

		assertThatThrownBy(() -> impatient.run(new Query(RUNAWAY, Map.of()))).asInstanceOf(type(QueryFailed.class))
			.returns(Reason.ENDED, QueryFailed::reason)
			.extracting(QueryFailed::getMessage)
			.isEqualTo("The query was ended after 1 second. Narrow it, or raise newsweft.query.timeout.");
	}

	@Test
	void cancelEndsARunningQuery() {
		CompletableFuture<QueryResult> running = start("mine");
		await().atMost(LONG).until(() -> {
			this.console.cancel("mine");
			return running.isDone();
		});

		assertThatThrownBy(running::join).isInstanceOf(CompletionException.class)
			.cause()
			.asInstanceOf(type(QueryFailed.class))
			.returns(Reason.ENDED, QueryFailed::reason)
			.returns("The query was cancelled.", QueryFailed::getMessage);
	}

	@Test
	void cancelEndsAProductOfAllArticles() {
		this.driver.executableQuery("UNWIND range(1, 200) AS n CREATE (:Article {key: toString(n)})").execute();
		CompletableFuture<QueryResult> running = start("mine",
				"MATCH (a:Article), (b:Article), (c:Article), (d:Article), (e:Article) RETURN count(*), max(a.key + e.key)");
		await().atMost(LONG).until(() -> running("MATCH (a:Article), (b:Article)") == 1);

		this.console.cancel("mine");

		assertThatThrownBy(running::join).hasMessageContaining("The query was cancelled.");
		assertThat(running("MATCH (a:Article), (b:Article)")).isZero();
	}

	@Test
	void whatExceedsTheMemoryFailsAlone() {
		assertThatThrownBy(
				() -> ask("UNWIND range(1, 100000000) AS n WITH collect(toString(n)) AS names RETURN size(names)", 0))
			.asInstanceOf(type(QueryFailed.class))
			.returns(Reason.ENDED, QueryFailed::reason)
			.extracting(QueryFailed::getMessage)
			.asString()
			.startsWith("The query needs more memory than it may have, so it was ended.");
		assertThat(ask("RETURN 1", 0).rows()).hasSize(1);
	}

	@Test
	void restartsTheDatabaseWhereAQueryCannotBeEnded() {
		Console impatient = limitedTo(DataSize.ofMegabytes(1), Duration.ofSeconds(1));
		String stubborn = "RETURN reduce(sum = 0, x IN range(1, 1000000000000) | sum + x % 7) AS never";

		assertThatThrownBy(() -> impatient.run(new Query(stubborn, Map.of()))).asInstanceOf(type(QueryFailed.class))
			.returns(Reason.ENDED, QueryFailed::reason)
			.extracting(QueryFailed::getMessage)
			.asString()
			.startsWith("The query did not end when it was told to, so the database was started again;");
		await().atMost(LONG).ignoreExceptions().until(() -> ask("RETURN 1", 0).rows().size() == 1);
	}

	@Test
	void countsAllRowsWhateverTheLimits() {
		assertThat(count("UNWIND range(1, 5000) AS number RETURN number")).isEqualTo(5000);
		assertThat(count("CYPHER 25 UNWIND range(1, 30) AS number RETURN number, number * 2;")).isEqualTo(30);
		assertThat(count("CALL db.labels()")).isEqualTo(ask("CALL db.labels()", 20).rows().size());
	}

	@Test
	void stopsWhereThereAreTooManyNodes() {
		this.driver.executableQuery("UNWIND range(1, 60) AS n CREATE (:Topic {name: toString(n)})").execute();

		QueryResult result = ask("MATCH (t:Topic) WITH collect(t)[..15] AS topics UNWIND range(1, 4) AS part "
				+ "MATCH (t:Topic) WHERE toInteger(t.name) > part * 15 - 15 AND toInteger(t.name) <= part * 15 "
				+ "RETURN part, collect(t) AS of", 0);

		assertThat(result.cut()).isEqualTo(Cut.MAX_NODES);
		assertThat(result.rows()).hasSize(3);
	}

	@Test
	void cancelLeavesOtherQueriesAlone() {
		CompletableFuture<QueryResult> anonymous = start("");
		CompletableFuture<QueryResult> other = start("other");
		await().atMost(LONG).until(() -> running() == 2);

		this.console.cancel("mine");
		this.console.cancel("");

		assertThat(running()).isEqualTo(2);
		this.console.cancel("other");
		assertThatThrownBy(other::join).hasRootCauseInstanceOf(Exception.class);
		assertThat(anonymous).isNotDone();
		endAll();
	}

	@Test
	void cancelOfAQueryThatHasEndedDoesNothing() {
		ask("RETURN 1", 0);

		this.console.cancel("");
		this.console.cancel("never started");

		assertThat(ask("RETURN 1", 0).rows()).hasSize(1);
	}

	private Console limitedTo(DataSize size, Duration timeout) {
		return console(this.drivers, new QueryProperties(5, 20, 50, size, timeout, false));
	}

	private QueryResult ask(String cypher, int limit) {
		return this.console.run(new Query("", cypher, Map.of(), limit));
	}

	private long count(String cypher) {
		return this.console.count(new Query(cypher, Map.of()));
	}

	private CompletableFuture<QueryResult> start(String id) {
		return start(id, RUNAWAY);
	}

	private CompletableFuture<QueryResult> start(String id, String cypher) {
		return CompletableFuture.supplyAsync(() -> this.console.run(new Query(id, cypher, Map.of(), 0)));
	}

	private long running() {
		return running("UNWIND");
	}

	private long running(String start) {
		return this.driver
			.executableQuery("SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery STARTS WITH $start RETURN 1")
			.withParameters(Map.of("start", start))
			.execute()
			.records()
			.size();
	}

	private void endAll() {
		this.driver.executableQuery("""
				SHOW TRANSACTIONS
				YIELD transactionId, currentQuery
				WHERE currentQuery STARTS WITH 'UNWIND'
				TERMINATE TRANSACTIONS transactionId
				YIELD message
				RETURN message
				""").execute();
	}

}
