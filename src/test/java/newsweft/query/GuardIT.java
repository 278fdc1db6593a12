package newsweft.query;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import newsweft.Newsweft;
import newsweft.neo4j.Access;
import newsweft.neo4j.RealGraph;
import newsweft.query.QueryFailed.Reason;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.context.ConfigurableApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

@RealGraph
class GuardIT {

	private static final Path STATEMENTS = Path.of("src/test/resources/newsweft/query/statements.txt");

	private static final Map<String, String> REFUSALS = Map.of("writes", Refusals.WRITING, "schema", Refusals.SCHEMA,
			"files", Refusals.FILES, "graph", Refusals.GRAPH, "commands", Refusals.COMMANDS, "calls",
			"The console does not call ", "escape", "The console does not take \\u", "transactions",
			"A query runs in one transaction: leave IN TRANSACTIONS out.");

	@Autowired
	private Console console;

	@Autowired
	private Driver driver;

	@BeforeEach
	void createExample() {
		ExampleGraph.create(this.driver);
	}

	@Test
	void answersWhatOnlyReadsAndRefusesTheRest() throws IOException {
		judgesAllAsItShould(this.console);
	}

	@Test
	void judgesTheSameOnAServerThatIsNotItsOwn(@Autowired Neo4jConnectionDetails database) throws IOException {
		Access access = Access.to(database);
		try (ConfigurableApplicationContext other = new SpringApplicationBuilder(Newsweft.class)
			.web(WebApplicationType.NONE)
			.run("--spring.neo4j.uri=" + access.uri(), "--spring.neo4j.authentication.username=" + access.username(),
					"--spring.neo4j.authentication.password=" + access.password(),
					"--spring.main.lazy-initialization=true")) {
			judgesAllAsItShould(other.getBean(Console.class));
		}
	}

	private void judgesAllAsItShould(Console judge) throws IOException {
		List<String[]> statements = statements();
		List<?> before = everything();
		SoftAssertions every = new SoftAssertions();

		statements.forEach((line) -> every.assertThat(outcome(judge, line[1])).as(line[1]).isEqualTo(line[0]));

		every.assertAll();
		assertThat(statements).hasSizeGreaterThan(140);
		assertThat(everything()).isEqualTo(before);
	}

	@Test
	void judgesTheSameWhenAskedAgain() throws IOException {
		List<String[]> refused = statements().stream().filter((line) -> line[0].equals("calls")).toList();

		refused.forEach((line) -> assertThat(outcome(line[1])).isEqualTo("calls"));
		refused.forEach((line) -> assertThat(outcome(line[1])).isEqualTo("calls"));
	}

	@Test
	void refusesWhatIsTooLong() {
		assertThat(failure("RETURN '" + "x".repeat(10_000) + "'").getMessage())
			.isEqualTo("The statement has 10,009 characters, and 10,000 are the most. Give long lists as parameters.");
	}

	@Test
	void refusesWhatIsTooDeep() {
		assertThat(failure("RETURN " + "[".repeat(65) + "]".repeat(65)).getMessage())
			.isEqualTo("The statement is nested 65 deep, and 64 is the most. Take it apart with WITH.");
		assertThat(failure("RETURN " + "NOT ".repeat(65) + "true").reason()).isEqualTo(Reason.INVALID);
		assertThat(outcome("RETURN '" + "[".repeat(65) + "' AS text /* " + "(".repeat(65) + " */"))
			.isEqualTo("answered");
	}

	@Test
	void refusesAChainThatIsTooLong() {
		assertThat(failure("RETURN 1" + "+1".repeat(201)).getMessage())
			.startsWith("The statement has 201 operators in a row, and 200 are the most.");
		assertThat(outcome("RETURN 1 AS x" + " UNION RETURN 1 AS x".repeat(201))).isEqualTo("wrong");
	}

	private String outcome(String statement) {
		return outcome(this.console, statement);
	}

	private static String outcome(Console judge, String statement) {
		try {
			judge.run(new Query(statement, Map.of("number", 1, "list", List.of(1), "key", "x")));
			return "answered";
		}
		catch (QueryFailed failure) {
			String message = String.valueOf(failure.getMessage());
			if (failure.reason() == Reason.WRITES) {
				return message.equals(Refusals.WRITING_ELSEWHERE) ? "writes" : message;
			}
			return (failure.reason() != Reason.READ_ONLY) ? ((failure.reason() == Reason.INVALID) ? "wrong" : message)
					: REFUSALS.entrySet()
						.stream()
						.filter((refusal) -> message.startsWith(refusal.getValue()))
						.map(Map.Entry::getKey)
						.findFirst()
						.orElse(message);
		}
	}

	private QueryFailed failure(String statement) {
		return catchThrowableOfType(QueryFailed.class, () -> this.console.run(new Query(statement, Map.of())));
	}

	private static List<String[]> statements() throws IOException {
		return Files.readAllLines(STATEMENTS)
			.stream()
			.filter((line) -> !line.startsWith("#"))
			.map((line) -> line.split(" \\| ", 2))
			.toList();
	}

	/** The graph, the schema and the users. */
	private List<?> everything() {
		Stream<?> others = Stream
			.of("SHOW INDEXES YIELD name, properties ORDER BY name", "SHOW CONSTRAINTS YIELD name ORDER BY name",
					"SHOW USERS YIELD user ORDER BY user", "CALL db.labels() YIELD label RETURN label ORDER BY label",
					"CALL db.propertyKeys() YIELD propertyKey RETURN propertyKey ORDER BY propertyKey")
			.map((question) -> this.driver.executableQuery(question).execute().records());
		return Stream.concat(ExampleGraph.content(this.driver).stream(), others).toList();
	}

}
