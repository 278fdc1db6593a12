package newsweft.graph;

import java.io.IOException;
import java.util.Map;
import java.util.Set;

/**
 * A graph that is read node by node and edge by edge, so that it need not be in memory as
 * a whole. It can be read several times, in the same order as long as nobody writes into
 * it.
 */
public interface GraphSource {

	/** How many nodes there are, of how many that were meant. */
	Figures figures();

	/** How many edges there are. */
	long edgeCount();

	/**
	 * The properties of the nodes.
	 * @return by name, the classes of all values: those that {@link Node#properties()}
	 * allows, each as such; for a list that of an array of its items, such as
	 * {@code String[]}, and {@code Object[]} for an empty one
	 */
	Map<String, Set<Class<?>>> nodeProperties();

	/**
	 * The properties of the edges.
	 * @return as of the nodes
	 */
	Map<String, Set<Class<?>>> edgeProperties();

	/**
	 * Hands out every node once.
	 * @throws IOException if the reader throws it
	 * @throws GraphChanged if there are more or fewer than were counted
	 */
	void readNodes(Reader<Node> reader) throws IOException;

	/**
	 * Hands out every edge once; both of its ends are among the nodes.
	 * @throws IOException if the reader throws it
	 */
	void readEdges(Reader<Edge> reader) throws IOException;

	/**
	 * Hands out every edge once, those that start from one node in a row.
	 * @throws IOException if the reader throws it
	 */
	void readEdgesBySource(Reader<Edge> reader) throws IOException;

	/**
	 * Is given the parts of a graph, one after the other.
	 *
	 * @param <T> nodes or edges
	 */
	@FunctionalInterface
	interface Reader<T> {

		/**
		 * Reads the next one.
		 * @throws IOException ends the reading
		 */
		void read(T part) throws IOException;

	}

}
