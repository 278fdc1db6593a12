package newsweft.corpus;

/**
 * What came of one file, or of one line of a JSON Lines file: a post, or the reason why
 * there is none.
 */
public sealed interface Reading permits Post, Unchanged, Skipped, Rejected {

	/**
	 * The file this is about.
	 * @return the path below the corpus root, separated by {@code /}; a file in an
	 * archive is named as if the archive were a folder
	 */
	String file();

}
