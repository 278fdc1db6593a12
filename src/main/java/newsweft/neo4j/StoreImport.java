package newsweft.neo4j;

/**
 * Fills the store of an embedded database with Neo4j's own import, which is many times as
 * fast as statements are. There is one where this process has the database for itself.
 */
public interface StoreImport {

	/**
	 * Replaces all that the store holds; constraints and indexes go as well. Waits for
	 * other processes that use the database to end. The database is away meanwhile, and
	 * empty afterwards should this not come to its end.
	 * @param files what it shall hold
	 * @param lastLook is called when no other process uses the database any more; what it
	 * throws leaves the store as it is
	 * @param waiting is called again and again; what it throws ends the import
	 * @throws DatabaseUnavailable if the import fails
	 */
	void replace(ImportFiles files, Runnable lastLook, Runnable waiting);

}
