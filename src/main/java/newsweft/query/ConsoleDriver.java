package newsweft.query;

import java.util.concurrent.TimeUnit;

import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * A driver for the console alone: its slow queries take no connection from the rest of
 * the product, and nothing is tried again by itself.
 */
@Lazy
@Component
final class ConsoleDriver implements DisposableBean {

	static final int CONNECTIONS = 8;

	private final Driver driver;

	ConsoleDriver(Neo4jConnectionDetails connection) {
		this.driver = GraphDatabase.driver(connection.getUri(), connection.getAuthToken(),
				Config.builder()
					.withMaxConnectionPoolSize(CONNECTIONS)
					.withMaxTransactionRetryTime(0, TimeUnit.MILLISECONDS)
					.withConnectionAcquisitionTimeout(10, TimeUnit.SECONDS)
					.withTelemetryDisabled(true)
					.build());
	}

	Driver driver() {
		return this.driver;
	}

	@Override
	public void destroy() {
		this.driver.close();
	}

}
