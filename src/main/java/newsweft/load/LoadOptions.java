package newsweft.load;

/**
 * How a corpus is loaded.
 *
 * @param prune whether articles, listings and topics that the corpus does not have are
 * removed; an article that another one still lists stays as a stub
 * @param dryRun whether everything is read and compared, and nothing written
 */
public record LoadOptions(boolean prune, boolean dryRun) {

	/** What the corpus says is added to what is known. */
	public static final LoadOptions ADDING = new LoadOptions(false, false);

	/** What the corpus says is all that stays. */
	public static final LoadOptions PRUNING = new LoadOptions(true, false);

}
