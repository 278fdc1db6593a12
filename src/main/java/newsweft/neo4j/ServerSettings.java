package newsweft.neo4j;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

import org.springframework.util.unit.DataSize;

/**
 * The settings of the embedded database: closed to other machines, to the file system,
 * and to the network. What each one guards against stands in
 * {@code docs/architecture.md}.
 */
final class ServerSettings {

	private ServerSettings() {
	}

	/** The first start, in which the password is set: nothing listens. */
	static Path writeClosed(Path folder, Neo4jProperties properties) throws IOException {
		Properties settings = common(folder, properties);
		settings.setProperty("server.bolt.enabled", "false");
		return write(folder.resolve("closed.conf"), settings);
	}

	/** The second start: Bolt on loopback. */
	static Path writeOpen(Path folder, Neo4jProperties properties, int boltPort) throws IOException {
		Properties settings = common(folder, properties);
		settings.setProperty("server.bolt.enabled", "true");
		settings.setProperty("server.bolt.listen_address", "127.0.0.1:" + boltPort);
		settings.setProperty("server.bolt.thread_pool_max_size", "32");
		// Nobody is left to wait for when the parent has gone; the usual waits add ten
		// seconds to each end.
		settings.setProperty("internal.dbms.bolt.netty_server_shutdown_quiet_period_duration", "0s");
		settings.setProperty("internal.server.bolt.thread_pool_shutdown_wait_time", "1s");
		return write(folder.resolve("open.conf"), settings);
	}

	private static Properties common(Path folder, Neo4jProperties properties) throws IOException {
		DataSize pageCache = (properties.pageCache() != null) ? properties.pageCache() : PageCache.fitting(folder);
		Properties settings = new Properties();
		settings.setProperty("server.config.strict_validation.enabled", "true");
		settings.setProperty("dbms.security.auth_enabled", "true");
		settings.setProperty("server.http.enabled", "false");
		settings.setProperty("server.https.enabled", "false");
		settings.setProperty("dbms.usage_report.enabled", "false");
		settings.setProperty("client.allow_telemetry", "false");
		settings.setProperty("dbms.fleet_manager.enabled", "false");
		settings.setProperty("server.fleet_discovery.enabled", "false");
		settings.setProperty("dbms.security.allow_csv_import_from_file_urls", "false");
		settings.setProperty("internal.dbms.cypher_ip_blocklist", "0.0.0.0/0,::/0");
		settings.setProperty("server.directories.import", folder.resolve("import").toString());
		settings.setProperty("server.memory.pagecache.size", pageCache.toKilobytes() + "k");
		settings.setProperty("db.transaction.concurrent.maximum", "64");
		settings.setProperty("db.transaction.timeout", "10m");
		settings.setProperty("db.memory.transaction.max", properties.heap().toMegabytes() / 2 + "m");
		settings.setProperty("dbms.memory.transaction.total.max", properties.heap().toMegabytes() * 3 / 4 + "m");
		settings.setProperty("db.transaction.monitor.check.interval", "500ms");
		settings.setProperty("db.tx_log.rotation.retention_policy", "keep_none");
		return settings;
	}

	/**
	 * Line by line, since the database does not undo the escapes of
	 * {@link Properties#store}.
	 */
	private static Path write(Path file, Properties settings) throws IOException {
		return Files.write(file,
				settings.stringPropertyNames()
					.stream()
					.sorted()
					.map((name) -> name + "=" + settings.getProperty(name).replace('\\', '/'))
					.toList());
	}

}
