package newsweft.neo4j;

import java.nio.file.Path;

import org.springframework.stereotype.Component;

/** Files that other rooms keep in the data folder, beside the store. */
@Component
public final class DataFiles {

	private final Neo4jProperties properties;

	DataFiles(Neo4jProperties properties) {
		this.properties = properties;
	}

	/**
	 * Where a file is or can be made. Where the database is elsewhere and there is no
	 * data folder yet, it is made.
	 * @param name of the file alone
	 * @throws DatabaseUnavailable if the folder holds other things, or can't be made
	 */
	public Path place(String name) {
		DataFolder folder = DataFolder.at(this.properties.data());
		folder.claim();
		return folder.path().resolve(name);
	}

}
