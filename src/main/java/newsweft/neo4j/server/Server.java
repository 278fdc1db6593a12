package newsweft.neo4j.server;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.graphdb.QueryExecutionException;
import org.neo4j.kernel.internal.GraphDatabaseAPI;

/**
 * The main class of the database's process. It reads one line from standard input, the
 * password; prints {@code port NUMBER} once Bolt answers, or {@code failed REASON}; and
 * shuts the database down when standard input closes, which it does however the parent
 * ends.
 */
public final class Server {

	private Server() {
	}

	/**
	 * Runs the database.
	 * @param arguments the store's folder, the settings file without Bolt, the settings
	 * file with Bolt
	 */
	public static void main(String[] arguments) {
		PrintStream answers = System.out;
		// Whatever the database prints belongs to the log, not between the answers.
		System.setOut(System.err);
		BufferedReader input = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
		Path folder = Path.of(arguments[0]);
		try {
			String password = input.readLine();
			replaceFirstPassword(folder, Path.of(arguments[1]), password);
			DatabaseManagementService database = start(folder, Path.of(arguments[2]));
			setPassword(database, password);
			answers.println("port " + boltPort(database));
			answers.flush();
			awaitEnd(input);
			database.shutdown();
		}
		catch (Throwable failure) {
			failure.printStackTrace();
			answers.println("failed " + rootCause(failure));
			answers.flush();
			System.exit(1);
		}
		System.exit(0);
	}

	/**
	 * A new store is first started without Bolt, so that its well-known first password
	 * never works for anybody. The marker is written only after that password is gone.
	 */
	private static void replaceFirstPassword(Path folder, Path settings, String password) throws IOException {
		Path marker = folder.resolve("first-password-replaced");
		if (Files.exists(marker)) {
			return;
		}
		DatabaseManagementService closed = start(folder, settings);
		try {
			setPassword(closed, "first" + password);
		}
		finally {
			closed.shutdown();
		}
		Files.createFile(marker);
	}

	/**
	 * A restart brings the password that is set already. The database refuses to set the
	 * same one again, so another one comes between.
	 */
	private static void setPassword(DatabaseManagementService database, String password) {
		try {
			alterPassword(database, password);
		}
		catch (QueryExecutionException refused) {
			alterPassword(database, "between" + password);
			alterPassword(database, password);
		}
	}

	private static void alterPassword(DatabaseManagementService database, String password) {
		database.database("system")
			.executeTransactionally("ALTER USER neo4j SET PASSWORD $password CHANGE NOT REQUIRED",
					Map.of("password", password));
	}

	private static DatabaseManagementService start(Path folder, Path settings) {
		return new DatabaseManagementServiceBuilder(folder).loadPropertiesFromFile(settings).build();
	}

	private static int boltPort(DatabaseManagementService database) {
		GraphDatabaseService system = database.database("system");
		return ((GraphDatabaseAPI) system).getDependencyResolver()
			.resolveDependency(ConnectorPortRegister.class)
			.getLocalAddress(ConnectorType.BOLT)
			.getPort();
	}

	private static void awaitEnd(BufferedReader input) throws IOException {
		while (input.readLine() != null) {
			// Nothing more is expected; only the end counts.
		}
	}

	private static String rootCause(Throwable failure) {
		Throwable cause = failure;
		while (cause.getCause() != null) {
			cause = cause.getCause();
		}
		return cause.getClass().getSimpleName() + ": " + String.valueOf(cause.getMessage()).replace('\n', ' ');
	}

}
