package newsweft.neo4j;

/** The database that this process uses, where no other one was named by its address. */
sealed interface Database extends AutoCloseable permits EmbeddedDatabase, SharedDatabase {

	/**
	 * Where it answers; waits until it does.
	 * @throws DatabaseUnavailable if it never will
	 */
	Connection connection();

	/**
	 * Ends its process at once, to be started again.
	 * @return false where it is not this process that started it
	 */
	boolean restart();

	@Override
	void close();

}
