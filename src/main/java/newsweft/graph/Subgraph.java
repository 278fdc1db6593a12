package newsweft.graph;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A part of the graph, as plain data: what a screen draws and an exporter writes.
 *
 * @param nodes each node once
 * @param edges each edge once; both ends are among the nodes
 * @param figures how many nodes are here, of how many that were meant
 */
public record Subgraph(List<Node> nodes, List<Edge> edges, Figures figures) implements GraphSource {

	@Override
	public long edgeCount() {
		return this.edges.size();
	}

	@Override
	public Map<String, Set<Class<?>>> nodeProperties() {
		return classes(this.nodes.stream().map(Node::properties));
	}

	@Override
	public Map<String, Set<Class<?>>> edgeProperties() {
		return classes(this.edges.stream().map(Edge::properties));
	}

	private static Map<String, Set<Class<?>>> classes(Stream<Map<String, Object>> properties) {
		PropertyClasses classes = new PropertyClasses();
		properties.forEach(classes::add);
		return classes.byName();
	}

	@Override
	public void readNodes(Reader<Node> reader) throws IOException {
		for (Node node : this.nodes) {
			reader.read(node);
		}
	}

	@Override
	public void readEdges(Reader<Edge> reader) throws IOException {
		for (Edge edge : this.edges) {
			reader.read(edge);
		}
	}

	@Override
	public void readEdgesBySource(Reader<Edge> reader) throws IOException {
		for (Edge edge : this.edges.stream().sorted(Comparator.comparing(Edge::source)).toList()) {
			reader.read(edge);
		}
	}

}
