package newsweft.corpus;

import java.nio.file.Path;

/**
 * Thrown when a file that somebody named as a corpus is of no kind that can hold posts.
 */
public final class UnknownCorpus extends RuntimeException {

	private final transient Path path;

	UnknownCorpus(Path path) {
		super(path + " is no corpus: name a folder, posts (.md, .txt, .html, .json, .jsonl, .xml, .rss, .atom, .opml, "
				+ ".csv, .tsv), or an archive of them (.zip, .tar, .tar.gz, .tgz, .tar.xz).");
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
