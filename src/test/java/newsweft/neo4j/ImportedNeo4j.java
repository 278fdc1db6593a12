package newsweft.neo4j;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.io.ByteUnit;

import static org.assertj.core.api.Assertions.assertThat;

/** A Neo4j in this process, the store of which its own import has filled. */
public final class ImportedNeo4j implements AutoCloseable {

	private final DatabaseManagementService service;

	private ImportedNeo4j(DatabaseManagementService service) {
		this.service = service;
	}

	/**
	 * Imports and starts it.
	 * @param files a folder with the tables and {@code import.args}; the store is made in
	 * it
	 */
	public static ImportedNeo4j of(Path files) throws IOException, InterruptedException {
		Path home = Files.createDirectories(files.resolve("home"));
		Files.createFile(home.resolve("neo4j.conf"));
		Path log = home.resolve("import.log");
		ProcessBuilder tool = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
				"-Xmx1g", "-XX:TieredStopAtLevel=1", "--add-opens=java.base/java.nio=ALL-UNNAMED", "-cp",
				System.getProperty("java.class.path"), "org.neo4j.cli.AdminTool", "database", "import", "full",
				"@import.args")
			.directory(files.toFile())
			.redirectErrorStream(true)
			.redirectOutput(log.toFile());
		tool.environment().putAll(Map.of("NEO4J_HOME", home.toString(), "NEO4J_CONF", home.toString()));
		assertThat(tool.start().waitFor()).as(() -> said(log)).isZero();
		return new ImportedNeo4j(new DatabaseManagementServiceBuilder(home)
			.setConfig(GraphDatabaseSettings.pagecache_memory, ByteUnit.mebiBytes(64))
			.build());
	}

	private static String said(Path log) {
		try {
			return Files.readString(log);
		}
		catch (IOException failure) {
			return failure.toString();
		}
	}

	/** Runs a statement in a transaction of its own. */
	public List<Map<String, Object>> rows(String statement) {
		return this.service.database(GraphDatabaseSettings.DEFAULT_DATABASE_NAME)
			.executeTransactionally(statement, Map.of(), (result) -> result.stream().toList());
	}

	@Override
	public void close() {
		this.service.shutdown();
	}

}
