package newsweft.neo4j;

import java.time.Duration;

import org.neo4j.driver.AccessMode;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionConfig;

/** How the rooms open sessions and transactions. */
public final class Sessions {

	/** A session in which the database refuses every change. */
	public static final SessionConfig READING = SessionConfig.builder().withDefaultAccessMode(AccessMode.READ).build();

	/** For work on the whole graph: ten minutes. */
	public static final TransactionConfig PATIENT = TransactionConfig.builder()
		.withTimeout(Duration.ofMinutes(10))
		.build();

	/** For what is handed on as fast as somebody takes it: three hours. */
	public static final TransactionConfig UNHURRIED = TransactionConfig.builder()
		.withTimeout(Duration.ofHours(3))
		.build();

	private Sessions() {
	}

}
