package newsweft.graph;

import java.util.Map;

/**
 * One node of a {@link Subgraph}.
 *
 * @param id the domain key with its kind in front, such as
 * {@code article:wired.com/story/x}; unique in a subgraph, the same after every load
 * @param kind the node's label in the database, such as {@code Article}
 * @param label what a person reads: a title, a name
 * @param properties the stored properties in their stored types (text, {@code Long},
 * {@code Double}, {@code Boolean}, {@code java.time} values, lists of these), in
 * alphabetical order
 */
public record Node(String id, String kind, String label, Map<String, Object> properties) {
}
