package newsweft.graph;

/** A graph became another one while it was read. */
public final class GraphChanged extends RuntimeException {

	private static final long serialVersionUID = 1;

	/** Tells so. */
	public GraphChanged() {
		super("The graph changed while it was read, by a load, a weaving or a write, so what was written is of no use. "
				+ "Export it again.");
	}

}
