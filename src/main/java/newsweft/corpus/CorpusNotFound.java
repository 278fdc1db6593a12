package newsweft.corpus;

import java.nio.file.Path;

/**
 * Thrown when a corpus that somebody named does not exist or cannot be read.
 */
public final class CorpusNotFound extends RuntimeException {

	private final transient Path path;

	CorpusNotFound(Path path, String reason) {
		super(path + " " + reason + ". Name a folder, a post or an archive that is there.");
		this.path = path;
	}

	/**
	 * The path as it was named.
	 * @return never null
	 */
	public Path path() {
		return this.path;
	}

}
