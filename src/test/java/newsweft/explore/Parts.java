package newsweft.explore;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

import newsweft.graph.Edge;
import newsweft.graph.GraphSource;
import newsweft.graph.Node;

/**
 * A graph that was read part by part.
 *
 * @param source from which it was read
 * @param nodes in the order in which they came
 * @param edges in the order in which they came, those of a source in a row
 */
record Parts(GraphSource source, List<Node> nodes, List<Edge> edges) {

	static Parts of(GraphSource source) {
		Parts parts = new Parts(source, new ArrayList<>(), new ArrayList<>());
		try {
			source.readNodes(parts.nodes()::add);
			source.readEdgesBySource(parts.edges()::add);
		}
		catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
		return parts;
	}

	/** From which nodes edges start: a node twice where its edges are not in a row. */
	List<String> sources() {
		List<String> sources = new ArrayList<>();
		for (Edge edge : this.edges) {
			if (sources.isEmpty() || !sources.getLast().equals(edge.source())) {
				sources.add(edge.source());
			}
		}
		return sources;
	}

}
