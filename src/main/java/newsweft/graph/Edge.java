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
}
