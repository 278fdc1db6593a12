package newsweft.query;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

import newsweft.neo4j.RealGraph;
import newsweft.query.QueryFailed.Reason;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static org.awaitility.Awaitility.await;

@RealGraph
class ConsolePlacesIT extends LimitedConsole {

	private static final QueryProperties LIMITS = new QueryProperties(5, 20, 50, DataSize.ofMegabytes(1),
			Duration.ofMinutes(2), false);

	@Test
	void aQueryTooManyFailsAloneWhileTheOthersGoOn() {
		Console console = console(this.drivers);
		List<CompletableFuture<QueryResult>> most = IntStream.range(0, ConsoleDriver.CONNECTIONS)
			.mapToObj((at) -> CompletableFuture.supplyAsync(() -> console.run(mine(RUNAWAY)),
					(task) -> Thread.ofPlatform().start(task)))
			.toList();
		await().atMost(LIMITS.timeout()).until(() -> running() == most.size());

		assertThatThrownBy(() -> console.run(new Query("RETURN 1", Map.of()))).asInstanceOf(type(QueryFailed.class))
			.returns(Reason.UNAVAILABLE, QueryFailed::reason)
			.extracting(QueryFailed::getMessage)
			.asString()
			.startsWith("8 queries run already, which is the most at once.");

		assertThat(running()).isEqualTo(most.size());
		console.cancel("mine");
		assertThat(most)
			.allSatisfy((query) -> assertThatThrownBy(query::join).hasMessageContaining("The query was cancelled."));
		assertThat(console.run(mine("RETURN 1")).rows()).hasSize(1);
	}

	@Test
	void whatIsCancelledBeforeItRunsDoesNotRun() {
		Console cancelling = console(new ObjectProvider<>() {
			@Override
			public ConsoleDriver getObject() {
				ConsolePlacesIT.this.watchdog.cancelled("mine");
				return ConsolePlacesIT.this.drivers.getObject();
			}
		});

		assertThatThrownBy(() -> cancelling.run(mine("RETURN 1"))).asInstanceOf(type(QueryFailed.class))
			.returns(true, QueryFailed::isCancelled)
			.returns("The query was cancelled.", QueryFailed::getMessage);
	}

	private Console console(ObjectProvider<ConsoleDriver> from) {
		return console(from, LIMITS);
	}

	private static Query mine(String statement) {
		return new Query("mine", statement, Map.of(), 0);
	}

	private long running() {
		return this.driver
			.executableQuery("SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery STARTS WITH 'UNWIND' RETURN 1")
			.execute()
			.records()
			.size();
	}

}
