package newsweft.neo4j;

import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;

/**
 * What another process needs to use the database of the tests.
 *
 * @param uri its address
 */
public record Access(String uri, String username, String password) {

	/** To the database that the tests started. */
	public static Access to(Neo4jConnectionDetails database) {
		Connection connection = ((EmbeddedConnection) database).database().connection();
		return new Access(connection.uri().toString(), connection.username(), connection.password());
	}

}
