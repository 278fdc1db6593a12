package newsweft.export;

import java.io.IOException;
import java.util.List;

import newsweft.graph.Edge;
import newsweft.graph.GraphSource;
import newsweft.graph.Node;
import newsweft.graph.Subgraph;

/**
 * What is written: a graph, where it comes from and how it looks.
 *
 * @param graph read as often as a format needs it
 * @param provenance where it comes from, and whether it is whole
 * @param looks of its nodes
 * @param scale of a picture in pixels: how many to the point, 1 to {@link #LARGEST_SCALE}
 */
public record Export(GraphSource graph, Provenance provenance, Looks looks, int scale) {

	/** Sharp on the screens of today. */
	public static final int USUAL_SCALE = 2;

	/** Enough for a poster of a graph that fits on a page. */
	public static final int LARGEST_SCALE = 8;

	/** At the usual scale. */
	public Export(GraphSource graph, Provenance provenance, Looks looks) {
		this(graph, provenance, looks, USUAL_SCALE);
	}

	/** A subgraph of which nothing more is known. */
	static Export of(Subgraph subgraph) {
		return new Export(subgraph, Provenance.of(subgraph), Looks.STORED);
	}

	/** The properties of its nodes, in alphabetical order. */
	List<Column> nodeColumns() {
		return Columns.ofNodes(this.graph.nodeProperties());
	}

	/** The properties of its edges, in alphabetical order. */
	List<Column> edgeColumns() {
		return Columns.ofEdges(this.graph.edgeProperties());
	}

	void nodes(GraphSource.Reader<Node> reader) throws IOException {
		this.graph.readNodes(reader);
	}

	void edges(GraphSource.Reader<Edge> reader) throws IOException {
		this.graph.readEdges(reader);
	}

	/** Those that start from one node in a row. */
	void edgesBySource(GraphSource.Reader<Edge> reader) throws IOException {
		this.graph.readEdgesBySource(reader);
	}

}
