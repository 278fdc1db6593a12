package newsweft.neo4j;

import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Empties the database before each test. */
final class EmptyGraph implements BeforeEachCallback {

	@Override
	public void beforeEach(ExtensionContext test) {
		ApplicationContext application = SpringExtension.getApplicationContext(test);
		application.getBean(Schema.class).ensure();
		try (Session session = application.getBean(Driver.class).session()) {
			session.run("MATCH (n) DETACH DELETE n").consume();
		}
	}

}
