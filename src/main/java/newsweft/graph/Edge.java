package newsweft.graph;

import java.util.Map;

/**
 * One directed edge of a {@link Subgraph}.
 *
 * @param id made of kind and both ends; unique in a subgraph, the same after every load
 * @param kind the relationship's type in the database, such as {@code RELATED}
 * @param source the {@linkplain Node#id() id} of the node it starts from
 * @param target the {@linkplain Node#id() id} of the node it points to
 * @param properties the stored properties in their stored types, in alphabetical order
 */
public record Edge(String id, String kind, String source, String target, Map<String, Object> properties) {

	/**
	 * Keeps parallel edges of one kind apart, which Newsweft never makes but another
	 * database may hold.
	 * @param occurrences how many edges there were of each id; counts this one
	 * @return this edge if it is the first of its id, otherwise one with a number in its
	 * id
	 */
	public Edge numbered(Map<String, Integer> occurrences) {
		int occurrence = occurrences.merge(this.id, 1, Integer::sum);
		return (occurrence == 1) ? this
				: new Edge(this.id + " " + occurrence, this.kind, this.source, this.target, this.properties);
	}

}
