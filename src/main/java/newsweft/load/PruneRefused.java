package newsweft.load;

/**
 * A pruning load was refused, since it would have removed articles whose posts are there
 * but could not be read.
 */
public final class PruneRefused extends RuntimeException {

	private final int posts;

	private final int rejected;

	PruneRefused(int posts, int rejected) {
		super((posts == 0)
				? "The corpus has no posts, so pruning would empty the graph; nothing was changed. "
						+ "Check the path, or load without --prune."
				: "Posts that could not be read: " + rejected
						+ ". Pruning would remove their articles, so nothing was changed. "
						+ "Load without --prune to see which they are, and mend them first.");
		this.posts = posts;
		this.rejected = rejected;
	}

	/**
	 * The posts that were read.
	 * @return zero or more
	 */
	public int posts() {
		return this.posts;
	}

	/**
	 * The posts that could not be read.
	 * @return zero or more
	 */
	public int rejected() {
		return this.rejected;
	}

}
