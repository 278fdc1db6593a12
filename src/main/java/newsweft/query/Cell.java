package newsweft.query;

import java.util.List;

import newsweft.graph.Edge;
import newsweft.graph.Node;

/** A cell of a result that is part of the graph. */
public sealed interface Cell {

	/**
	 * A node.
	 *
	 * @param node in domain keys
	 */
	record NodeCell(Node node) implements Cell {
	}

	/**
	 * A relationship.
	 *
	 * @param edge in domain keys
	 */
	record EdgeCell(Edge edge) implements Cell {
	}

	/**
	 * A path.
	 *
	 * @param parts nodes and relationships in turn, a node first and last
	 */
	record PathCell(List<Cell> parts) implements Cell {
	}

}
