package newsweft.neo4j;

import java.util.List;

import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.springframework.stereotype.Component;

/** Constraints and indexes, from the files in {@code cypher/schema/}. */
@Component
public final class Schema {

	private final Driver driver;

	private final List<String> statements;

	Schema(Driver driver, CypherCatalogue cypher) {
		this.driver = driver;
		this.statements = List.copyOf(cypher.folder("schema").values());
	}

	/** Creates what is missing; does nothing where all is there. */
	public void ensure() {
		try (Session session = this.driver.session()) {
			this.statements.forEach((statement) -> session.run(statement).consume());
		}
	}

}
