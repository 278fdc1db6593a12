package newsweft.export;

import java.lang.reflect.Array;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import newsweft.graph.Edge;
import newsweft.graph.Node;
import newsweft.graph.Subgraph;

/**
 * A graph as a database holds it: nodes and relationships without ids, all properties in
 * their types, and how many there are of each.
 */
record StoredGraph(Map<Object, Long> parts) {

	private static final int NAMED = 3;

	/**
	 * What a database holds.
	 * @param rows the answer to a query, each with its columns by name
	 */
	static StoredGraph of(Function<String, List<Map<String, Object>>> rows) {
		return of(rows, "", "");
	}

	/** The part of it with one of some labels, joined by vertical bars. */
	static StoredGraph of(Function<String, List<Map<String, Object>>> rows, String labels) {
		return of(rows, ":" + labels, ":" + labels);
	}

	private static StoredGraph of(Function<String, List<Map<String, Object>>> rows, String source, String target) {
		Stream<Object> nodes = rows
			.apply("MATCH (n" + source + ") RETURN labels(n)[0] AS kind, properties(n) AS properties")
			.stream()
			.map((row) -> new StoredNode(row.get("kind"), plain(row.get("properties"))));
		Stream<Object> edges = rows
			.apply("MATCH (a" + source + ")-[r]->(b" + target + ") RETURN type(r) AS kind, properties(a) AS source, "
					+ "properties(b) AS target, properties(r) AS properties")
			.stream()
			.map((row) -> new StoredEdge(row.get("kind"), plain(row.get("source")), plain(row.get("target")),
					plain(row.get("properties"))));
		return of(Stream.concat(nodes, edges));
	}

	/**
	 * What a database shall hold of a graph.
	 * @param ofNode the properties of a node there
	 * @param ofEdge the properties of an edge there
	 */
	static StoredGraph of(Subgraph graph, Function<Node, Map<String, Object>> ofNode,
			UnaryOperator<Map<String, Object>> ofEdge) {
		Map<String, Object> byId = graph.nodes()
			.stream()
			.collect(Collectors.toMap(Node::id, (n) -> plain(ofNode.apply(n))));
		Stream<Object> nodes = graph.nodes().stream().map((node) -> new StoredNode(node.kind(), byId.get(node.id())));
		Stream<Object> edges = graph.edges()
			.stream()
			.map((Edge edge) -> new StoredEdge(edge.kind(), byId.get(edge.source()), byId.get(edge.target()),
					plain(ofEdge.apply(edge.properties()))));
		return of(Stream.concat(nodes, edges));
	}

	private static StoredGraph of(Stream<Object> parts) {
		return new StoredGraph(parts.collect(Collectors.groupingBy(Function.identity(), Collectors.counting())));
	}

	/**
	 * What another one lacks or has in another number; the first few, since all of it
	 * helps nobody.
	 */
	List<Object> without(StoredGraph other) {
		return this.parts.entrySet()
			.stream()
			.filter((part) -> !part.getValue().equals(other.parts.get(part.getKey())))
			.limit(NAMED)
			.map(Object.class::cast)
			.toList();
	}

	/** Lists for arrays, and the widest type of a number. */
	private static Object plain(Object value) {
		return switch (value) {
			case Map<?, ?> map -> {
				Map<Object, Object> plain = new HashMap<>();
				map.forEach((name, one) -> plain.put(name, plain(one)));
				yield plain;
			}
			case List<?> list -> list.stream().map(StoredGraph::plain).toList();
			case Byte number -> number.longValue();
			case Object array when array.getClass().isArray() ->
				IntStream.range(0, Array.getLength(array)).mapToObj((at) -> plain(Array.get(array, at))).toList();
			default -> value;
		};
	}

	private record StoredNode(Object kind, Object properties) {
	}

	private record StoredEdge(Object kind, Object source, Object target, Object properties) {
	}

}
