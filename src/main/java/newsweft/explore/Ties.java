package newsweft.explore;

import java.util.List;

import newsweft.graph.Edge;
import newsweft.graph.Node;
import org.jspecify.annotations.Nullable;

/**
 * What joins two nodes.
 *
 * @param one the node that was asked for first
 * @param other the other one
 * @param ties listings first, then likenesses, then the rest; empty where nothing joins
 * them
 */
record Ties(Node one, Node other, List<Tie> ties) {

	/**
	 * One edge.
	 *
	 * @param file the post that says so; null for what was worked out, and for what is
	 * known from listings alone
	 * @param together how many articles the list has; 0 for what is no listing
	 */
	record Tie(Edge edge, @Nullable String file, long together) {
	}

}
