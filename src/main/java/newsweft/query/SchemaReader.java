package newsweft.query;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import newsweft.neo4j.CypherCatalogue;
import newsweft.neo4j.Sessions;
import newsweft.neo4j.UntilWritten;
import newsweft.query.GraphSchema.Callable;
import newsweft.query.GraphSchema.Joins;
import newsweft.query.GraphSchema.Label;
import newsweft.query.GraphSchema.Property;
import newsweft.query.GraphSchema.Type;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.TransactionConfig;
import org.springframework.stereotype.Component;

/**
 * Reads which words the graph is made of, once for as long as nothing is written. Of
 * properties it looks at some nodes and relationships of each kind, however many there
 * are.
 */
@Component
final class SchemaReader {

	private static final int SAMPLE = 1_000;

	private static final TransactionConfig BOUNDS = TransactionConfig.builder()
		.withTimeout(Duration.ofSeconds(10))
		.build();

	private final Driver driver;

	private final UntilWritten<String, GraphSchema> last;

	private final String labels;

	private final String types;

	private final String functions;

	private final String procedures;

	SchemaReader(Driver driver, CypherCatalogue cypher) {
		this.driver = driver;
		this.last = new UntilWritten<>(driver);
		this.labels = cypher.statement("query/read-labels");
		this.types = cypher.statement("query/read-types");
		this.functions = cypher.statement("query/read-functions");
		this.procedures = cypher.statement("query/read-procedures");
	}

	GraphSchema schema() {
		return this.last.answer(this.labels, this::read);
	}

	private GraphSchema read() {
		try (Session session = this.driver.session(Sessions.READING)) {
			return new GraphSchema(labels(session), types(session), callables(session, this.functions, List.of()),
					callables(session, this.procedures, Procedures.allowed()));
		}
	}

	private List<Label> labels(Session session) {
		Map<String, List<Property>> properties = new LinkedHashMap<>();
		session.run(this.labels, Map.of("sample", SAMPLE), BOUNDS).forEachRemaining((row) -> {
			List<Property> known = properties.computeIfAbsent(row.get("label").asString(),
					(label) -> new ArrayList<>());
			if (!row.get("name").isNull()) {
				known.add(new Property(row.get("name").asString(),
						row.get("types").asList((type) -> type.asString().replace(" NOT NULL", ""))));
			}
		});
		return properties.entrySet().stream().map((label) -> new Label(label.getKey(), label.getValue())).toList();
	}

	private List<Type> types(Session session) {
		return session.run(this.types, Map.of("sample", SAMPLE), BOUNDS)
			.list((row) -> new Type(row.get("type").asString(),
					row.get("properties").asList((name) -> name.asString()).stream().sorted().toList(), row.get("joins")
						.asList((join) -> new Joins(join.get("from").asString(""), join.get("to").asString("")))));
	}

	private static List<Callable> callables(Session session, String statement, List<String> names) {
		return session.run(statement, Map.of("names", names), BOUNDS)
			.list((row) -> new Callable(row.get("name").asString(), row.get("signature").asString(),
					row.get("description").asString()));
	}

}
