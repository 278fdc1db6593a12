package newsweft.query;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * A driver for the console alone: its slow queries take no connection from the rest of
 * the product, and nothing is tried again by itself. There are as many places as
 * connections, so that a query in its place never waits for a connection.
 */
@Lazy
@Component
final class ConsoleDriver implements DisposableBean {

	static final int CONNECTIONS = 8;

	private static final int WAIT_SECONDS = 3;

	private final Driver driver;

	private final Semaphore places = new Semaphore(CONNECTIONS, true);

	ConsoleDriver(Neo4jConnectionDetails connection) {
		this.driver = GraphDatabase.driver(connection.getUri(), connection.getAuthToken(),
				Config.builder()
					.withMaxConnectionPoolSize(CONNECTIONS)
					.withMaxTransactionRetryTime(0, TimeUnit.MILLISECONDS)
					.withConnectionAcquisitionTimeout(WAIT_SECONDS, TimeUnit.SECONDS)
					.withTelemetryDisabled(true)
					.build());
	}

	/**
	 * Waits for a place, if need be.
	 * @throws QueryFailed if none becomes free
	 */
	Place place() {
		try {
			if (!this.places.tryAcquire(WAIT_SECONDS, TimeUnit.SECONDS)) {
				throw Failures.tooMany();
			}
			return new Place();
		}
		catch (InterruptedException interruption) {
			Thread.currentThread().interrupt();
			throw Failures.cancelled();
		}
	}

	@Override
	public void destroy() {
		this.driver.close();
	}

	/** Of a query, which holds one connection at a time, until it is closed. */
	final class Place implements AutoCloseable {

		private Place() {
		}

		Session session(SessionConfig config) {
			return ConsoleDriver.this.driver.session(config);
		}

		@Override
		public void close() {
			ConsoleDriver.this.places.release();
		}

	}

}
