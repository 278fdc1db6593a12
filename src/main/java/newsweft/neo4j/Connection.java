package newsweft.neo4j;

import java.net.URI;

/**
 * Where a running database answers, and how to be let in.
 *
 * @param uri a Bolt address on loopback
 * @param username the database user
 * @param password fresh at each start of the database, unless one is set
 * @param process the id of the database's own process
 * @param owner the id of the process that started the database
 */
record Connection(URI uri, String username, String password, long process, long owner) {

	/**
	 * Whether the process that wrote this is still there; what a killed one left behind
	 * is of no use.
	 */
	boolean isCurrent() {
		return ProcessHandle.of(this.owner).isPresent();
	}

	/** Without the password. */
	@Override
	public String toString() {
		return this.username + " at " + this.uri;
	}

}
