package newsweft.neo4j;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class EmbeddedDatabaseIT {

	private static final String PASSWORD = "chosen by its owner";

	@TempDir
	private static Path parent;

	private static DataFolder folder;

	private static Neo4jProperties properties;

	private static EmbeddedDatabase database;

	@BeforeAll
	static void start() {
		folder = DataFolder.at(parent.resolve("data"));
		properties = new Neo4jProperties(folder.path(), DataSize.ofMegabytes(512), DataSize.ofMegabytes(64), 0,
				PASSWORD, false, true);
		database = new EmbeddedDatabase(folder, properties, folder.lock().orElseThrow());
		database.connection();
	}

	@AfterAll
	static void close() {
		database.close();
	}

	@Test
	void letsNobodyInWithTheFirstPassword() {
		assertThatExceptionOfType(AuthenticationException.class)
			.isThrownBy(() -> count(AuthTokens.basic("neo4j", "neo4j")));
	}

	@Test
	void letsOtherToolsInWithThePasswordThatIsSet() {
		URI routed = URI.create(database.connection().uri().toString().replace("bolt:", "neo4j:"));

		assertThat(count(AuthTokens.basic("neo4j", PASSWORD))).isZero();
		assertThat(count(routed, AuthTokens.basic("neo4j", PASSWORD))).isZero();
		assertThatExceptionOfType(AuthenticationException.class)
			.isThrownBy(() -> count(AuthTokens.basic("neo4j", PASSWORD + "!")));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "seven c", "in two\nlines" })
	void refusesAPasswordThatTheDatabaseWouldNotTake(String password) {
		assertThatExceptionOfType(DatabaseUnavailable.class)
			.isThrownBy(
					() -> new Neo4jProperties(folder.path(), DataSize.ofMegabytes(512), null, 0, password, false, true))
			.withMessageContaining("at least eight characters");
	}

	@Test
	void letsNobodyInWithoutAPassword() {
		assertThatExceptionOfType(Neo4jException.class).isThrownBy(() -> count(AuthTokens.none()));
	}

	@Test
	void keepsFolderAndPasswordToTheOwner() throws IOException {
		assertThat(permissions(folder.path())).isEqualTo("rwx------");
		assertThat(permissions(folder.path().resolve("connection.properties"))).isEqualTo("rw-------");
	}

	@Test
	void isFoundThroughTheFolder() {
		Connection found = folder.connectionFile().read().orElseThrow();

		assertThat(found.uri()).isEqualTo(database.connection().uri());
		assertThat(found.password()).isEqualTo(database.connection().password());
		assertThat(found.process()).isEqualTo(awaitProcess().pid());
	}

	@Test
	void ownsTheFolderAlone() {
		assertThat(folder.lock()).isEmpty();
	}

	@Test
	void isStartedAgainAtTheSamePlaceWhenItsProcessDies() throws Exception {
		ProcessHandle process = awaitProcess();

		process.destroyForcibly();
		process.onExit().get(30, TimeUnit.SECONDS);

		assertThat(countWhenItAnswers()).isZero();
		assertThat(awaitProcess()).isNotEqualTo(process);
	}

	/** The folder names a new process a moment after that one answers. */
	private static ProcessHandle awaitProcess() {
		return await(
				() -> folder.connectionFile().read().flatMap((connection) -> ProcessHandle.of(connection.process())));
	}

	private static long countWhenItAnswers() {
		return await(() -> {
			try {
				return Optional.of(count(AuthTokens.basic("neo4j", database.connection().password())));
			}
			catch (Neo4jException notYet) {
				return Optional.empty();
			}
		});
	}

	/** Asks again until there is an answer. */
	private static <T> T await(Supplier<Optional<T>> question) {
		Instant end = Instant.now().plus(Duration.ofSeconds(90));
		while (Instant.now().isBefore(end)) {
			Optional<T> answer = question.get();
			if (answer.isPresent()) {
				return answer.get();
			}
			Thread.onSpinWait();
		}
		throw new AssertionError("There is no answer for 90 s.");
	}

	private static long count(AuthToken token) {
		return count(database.connection().uri(), token);
	}

	private static long count(URI uri, AuthToken token) {
		try (Driver driver = GraphDatabase.driver(uri, token)) {
			return driver.executableQuery("MATCH (n) RETURN count(n) AS nodes")
				.execute()
				.records()
				.getFirst()
				.get("nodes")
				.asLong();
		}
	}

	private static String permissions(Path path) throws IOException {
		return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
	}

}
