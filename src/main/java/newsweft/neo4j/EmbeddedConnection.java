package newsweft.neo4j;

import java.net.URI;

import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;

/**
 * What the driver needs to know of a database that is perhaps still starting.
 *
 * @param database waited for when it is asked for
 */
record EmbeddedConnection(Database database) implements Neo4jConnectionDetails {

	@Override
	public URI getUri() {
		return this.database.connection().uri();
	}

	@Override
	public AuthToken getAuthToken() {
		Connection connection = this.database.connection();
		return AuthTokens.basic(connection.username(), connection.password());
	}

}
