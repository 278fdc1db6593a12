package newsweft.neo4j;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Sees to the schema before each class, and empties the database before each test. */
final class EmptyGraph implements BeforeAllCallback, BeforeEachCallback {

	@Override
	public void beforeAll(ExtensionContext tests) {
		SpringExtension.getApplicationContext(tests).getBean(Schema.class).ensure();
	}

	@Override
	public void beforeEach(ExtensionContext test) {
		try (Session session = SpringExtension.getApplicationContext(test).getBean(Driver.class).session()) {
			session.run("MATCH (n) DETACH DELETE n").consume();
		}
	}

}
