package newsweft.story.network;

/**
 * Communities, and how firmly each holds together.
 *
 * @param communities of each node, numbered from 0 in the order of their first nodes
 * @param stability of each community, 0.0–1.0 in thousandths: how much of it is found
 * again when the search is repeated
 */
public record Partition(int[] communities, double[] stability) {

	/** How many communities there are. */
	public int count() {
		return this.stability.length;
	}

}
