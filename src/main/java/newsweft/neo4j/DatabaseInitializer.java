package newsweft.neo4j;

import java.nio.channels.FileLock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.ClassUtils;

/**
 * Starts the embedded database before anything else of the application, so that both
 * start at once; does nothing when {@code spring.neo4j.uri} names another one.
 */
final class DatabaseInitializer implements ApplicationContextInitializer<ConfigurableApplicationContext> {

	private static final Duration PATIENCE_WITH_ANOTHER_OWNER = Duration.ofSeconds(60);

	private static final Duration PAUSE = Duration.ofMillis(50);

	@Override
	public void initialize(ConfigurableApplicationContext context) {
		if (context.getEnvironment().containsProperty("spring.neo4j.uri")) {
			return;
		}
		Neo4jProperties properties = Binder.get(context.getEnvironment())
			.bind("newsweft.neo4j", Neo4jProperties.class)
			.get();
		Database database = open(properties);
		DefaultListableBeanFactory beans = (DefaultListableBeanFactory) context.getBeanFactory();
		// Registered first, it is closed last: after the driver.
		beans.registerDisposableBean("embeddedDatabase", database::close);
		if (properties.share() && database instanceof StoreImport own) {
			// Only a command has the database for itself.
			beans.registerSingleton("storeImport", own);
		}
		beans.registerSingleton("neo4jConnectionDetails", (Neo4jConnectionDetails) new EmbeddedConnection(database));
	}

	private static Database open(Neo4jProperties properties) {
		DataFolder folder = DataFolder.at(properties.data());
		Instant end = Instant.now().plus(PATIENCE_WITH_ANOTHER_OWNER);
		do {
			Optional<FileLock> lock = folder.lock();
			if (lock.isPresent()) {
				requireNeo4j();
				return new EmbeddedDatabase(folder, properties, lock.get());
			}
			if (!properties.share()) {
				throw new DatabaseUnavailable("Newsweft already runs on the data folder " + folder.path()
						+ ". Stop it first, or name another folder with --data.");
			}
			Optional<Database> shared = share(folder);
			if (shared.isPresent()) {
				return shared.get();
			}
			LockSupport.parkNanos(PAUSE.toNanos());
		}
		while (Instant.now().isBefore(end) || new Refill(folder).isUnderWay());
		throw new DatabaseUnavailable("Another process holds the data folder " + folder.path()
				+ ", and its database does not answer. Stop that process, or name another folder with --data.");
	}

	/** Empty while the owner's database is just starting or just ending. */
	private static Optional<Database> share(DataFolder folder) {
		Optional<FileLock> use = folder.use();
		if (use.isEmpty()) {
			return Optional.empty();
		}
		Optional<Database> shared = folder.connectionFile()
			.read()
			.filter(Connection::isCurrent)
			.map((connection) -> new SharedDatabase(connection, use.get()));
		if (shared.isEmpty()) {
			DataFolder.release(use.get());
		}
		return shared;
	}

	private static void requireNeo4j() {
		if (!ClassUtils.isPresent("org.neo4j.dbms.api.DatabaseManagementServiceBuilder", null)) {
			throw new DatabaseUnavailable("This build carries no database of its own. "
					+ "Name a Neo4j server with --uri, or with the property spring.neo4j.uri.");
		}
	}

}
