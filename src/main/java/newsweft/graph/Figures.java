package newsweft.graph;

/**
 * How much of what was meant is there.
 *
 * @param shown nodes in the subgraph
 * @param total nodes that were meant: more than {@code shown} where a limit cut, -1 where
 * it cut and nobody counted how many there are
 * @param rankedBy what decided which nodes stay when a limit cuts, such as {@code edges};
 * empty where nothing was cut
 * @param folded copies that stand behind the articles shown and are not counted; 0 where
 * copies are shown
 * @param filtered nodes that filters left out; they are not among the total
 */
public record Figures(long shown, long total, String rankedBy, long folded, long filtered) {

	/** Figures of a subgraph that nothing was filtered from. */
	public Figures(long shown, long total, String rankedBy, long folded) {
		this(shown, total, rankedBy, folded, 0);
	}

	/** Figures of a subgraph that shows copies. */
	public Figures(long shown, long total, String rankedBy) {
		this(shown, total, rankedBy, 0, 0);
	}

	/**
	 * The figures of a subgraph from which nothing was left out.
	 * @param nodes the number of its nodes
	 * @return figures with equal counts
	 */
	public static Figures complete(long nodes) {
		return new Figures(nodes, nodes, "");
	}

	/**
	 * The figures of a subgraph that a limit cut before anybody had counted.
	 * @param nodes the number of its nodes
	 * @param rankedBy what decided which nodes came first
	 * @return figures with an unknown total
	 */
	public static Figures uncounted(long nodes, String rankedBy) {
		return new Figures(nodes, -1, rankedBy);
	}

	/**
	 * Whether something was left out.
	 * @return false if all that was meant is here
	 */
	public boolean cut() {
		return this.total != this.shown;
	}

}
