package newsweft.query;

import java.time.Duration;

import newsweft.query.QueryFailed.Reason;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.exceptions.ClientException;

import static org.assertj.core.api.Assertions.assertThat;

class FailuresTests {

	@Test
	void tellThatTooManyQueriesRun() {
		QueryFailed failure = Failures.of(
				new ClientException(
						"Unable to acquire connection from the pool within configured maximum time of 10000ms"),
				Duration.ofSeconds(10), 0);

		assertThat(failure.reason()).isEqualTo(Reason.UNAVAILABLE);
		assertThat(failure.getMessage()).isEqualTo(
				"8 queries run already, which is the most at once. Cancel one, or try again when one has ended.");
	}

	@Test
	void tellWhatToDoWhereAQueryOnAnotherServerDoesNotEnd() {
		assertThat(Failures.stuck(false).getMessage())
			.startsWith("The query did not end when it was told to, and may go on in the database. "
					+ "There, SHOW TRANSACTIONS tells whether it does; else restart that server.");
	}

}
