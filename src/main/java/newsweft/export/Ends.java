package newsweft.export;

import java.util.function.UnaryOperator;

import newsweft.graph.Edge;

/**
 * The ids of an edge and its ends as a format writes them: ids are the longest of what is
 * written of an edge. Edges of one node come after each other, and the id of most is
 * their kind with those of both ends.
 */
final class Ends {

	private final UnaryOperator<String> written;

	private final String space;

	private String sourceId = "";

	private String source = "";

	private String target = "";

	private String id = "";

	/**
	 * Of a format.
	 * @param written how it writes a text; words with spaces between them one by one
	 */
	Ends(UnaryOperator<String> written) {
		this.written = written;
		this.space = written.apply(" ");
	}

	void read(Edge edge) {
		if (!edge.source().equals(this.sourceId)) {
			this.sourceId = edge.source();
			this.source = this.written.apply(edge.source());
		}
		this.target = this.written.apply(edge.target());
		this.id = edge.id().equals(edge.kind() + " " + edge.source() + " " + edge.target())
				? this.written.apply(edge.kind()) + this.space + this.source + this.space + this.target
				: this.written.apply(edge.id());
	}

	String source() {
		return this.source;
	}

	String target() {
		return this.target;
	}

	/** Of the edge. */
	String id() {
		return this.id;
	}

}
