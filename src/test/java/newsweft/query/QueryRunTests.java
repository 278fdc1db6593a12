package newsweft.query;

import java.time.Instant;
import java.util.Map;

import newsweft.query.QueryFailed.Reason;
import newsweft.query.QueryRun.Outcome;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

class QueryRunTests {

	@Test
	void tellsHowItFailed() {
		assertThat(failed(new QueryFailed(Reason.INVALID, "No."))).isEqualTo(Outcome.FAILED);
		assertThat(failed(new IllegalStateException("No."))).isEqualTo(Outcome.FAILED);
		assertThat(failed(Failures.cancelled())).isEqualTo(Outcome.CANCELLED);
		assertThat(failed(Failures.unknown(new ServiceUnavailableException("Connection lost"))))
			.isEqualTo(Outcome.UNKNOWN);
		assertThat(new JsonMapper().writeValueAsString(Outcome.UNKNOWN)).isEqualTo("\"unknown\"");
	}

	private static Outcome failed(RuntimeException failure) {
		return QueryRun.of(new Query("CREATE (:Topic)", Map.of()), Instant.now(), failure).outcome();
	}

}
