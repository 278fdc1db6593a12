package newsweft.neo4j;

import java.nio.channels.FileLock;

/**
 * The embedded database of another process, found through its data folder.
 *
 * @param connection as the other process announced it
 * @param use keeps the other process from closing it meanwhile, unless that one is told
 * to end
 */
record SharedDatabase(Connection connection, FileLock use) implements Database {

	@Override
	public boolean restart() {
		return false;
	}

	@Override
	public void close() {
		DataFolder.release(this.use);
	}

}
