package newsweft.neo4j;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;

/**
 * A test on the real application, its web server on a free port, and on a real database
 * of its own that is empty, with its schema, before each test. Tests with this annotation
 * share one application and one database, one after the other.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = { "newsweft.neo4j.data=target/databases/${random.uuid}", "newsweft.neo4j.quick=true",
				"newsweft.corpus.upload-limit=4MB", "newsweft.query.allow-writes=true" })
@AutoConfigureMockMvc
@ResourceLock("graph")
@ExtendWith(EmptyGraph.class)
public @interface RealGraph {

}
