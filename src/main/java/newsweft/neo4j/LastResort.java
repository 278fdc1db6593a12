package newsweft.neo4j;

import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.stereotype.Component;

/**
 * Ends what the database itself cannot end: regular expressions and long computations
 * inside one expression go on when their transaction is terminated.
 */
@Component
public final class LastResort {

	private final Neo4jConnectionDetails connection;

	LastResort(Neo4jConnectionDetails connection) {
		this.connection = connection;
	}

	/**
	 * Ends the database's process with everything that runs in it; it is started again
	 * and answers after some seconds. Nothing that was written is lost.
	 * @return false for a database that this process did not start; nothing has happened
	 */
	public boolean restart() {
		return this.connection instanceof EmbeddedConnection embedded && embedded.database().restart();
	}

}
