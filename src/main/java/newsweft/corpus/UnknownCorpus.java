package newsweft.corpus;

import java.nio.file.Path;

/**
 * Thrown when a file that somebody named as a corpus is of no kind that can hold posts.
 */
public final class UnknownCorpus extends RuntimeException {

	private final transient Path path;

	UnknownCorpus(Path path) {
		super(path + " is no corpus: name a folder, a post (.md, .markdown, .txt, .html), a .jsonl, .zip, .tar.gz, "
				+ ".tgz or .tar.xz.");
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
