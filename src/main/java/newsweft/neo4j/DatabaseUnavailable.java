package newsweft.neo4j;

/** The database can't be used; the message says why and what to do next. */
public final class DatabaseUnavailable extends RuntimeException {

	DatabaseUnavailable(String message) {
		super(message);
	}

	DatabaseUnavailable(String message, Throwable cause) {
		super(message, cause);
	}

}
