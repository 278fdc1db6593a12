package newsweft.graph;

import java.util.List;

/**
 * A part of the graph, as plain data: what a screen draws and an exporter writes.
 *
 * @param nodes each node once
 * @param edges each edge once; both ends are among the nodes
 * @param figures how many nodes are here, of how many that were meant
 */
public record Subgraph(List<Node> nodes, List<Edge> edges, Figures figures) {
}
