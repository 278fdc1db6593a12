package newsweft.neo4j;

import java.nio.file.Path;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * The embedded database. Which server to use instead of it is said with Spring's own
 * {@code spring.neo4j.uri}.
 *
 * @param data the folder that holds the store; created when missing, readable by its
 * owner only
 * @param heap the heap of the database's process
 * @param pageCache the memory in which the database keeps pages of its store; null for
 * what fits the store
 * @param boltPort the port on loopback to speak Bolt on; 0 picks a free one
 * @param password for the user {@code neo4j}, so that other tools can connect; null for a
 * random one at each start
 * @param share whether to use the database of another process that already runs on the
 * folder, instead of failing
 * @param quick whether an early answer matters more than speed later, as it does for a
 * command that asks one question
 */
@Validated
@ConfigurationProperties("newsweft.neo4j")
record Neo4jProperties(Path data, @DefaultValue("1GB") DataSize heap, @Nullable DataSize pageCache,
		@DefaultValue("0") @Min(0) @Max(65535) int boltPort, @Nullable String password,
		@DefaultValue("false") boolean share, @DefaultValue("false") boolean quick) {

	/** The database takes none that is shorter. */
	private static final int SHORTEST_PASSWORD = 8;

	Neo4jProperties {
		if (password != null && (password.length() < SHORTEST_PASSWORD || password.matches("(?s).*\\R.*"))) {
			throw new DatabaseUnavailable(
					"newsweft.neo4j.password needs at least eight characters in one line. Name another one, or none.");
		}
	}

	/** Without the password. */
	@Override
	public String toString() {
		return "the database in " + this.data;
	}

}
