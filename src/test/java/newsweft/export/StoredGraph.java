package newsweft.export;

import java.lang.reflect.Array;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import newsweft.graph.Node;
import newsweft.graph.Subgraph;

/**
 * A graph as a database holds it: nodes and relationships without ids, all properties in
 * their types.
 */
final class StoredGraph {

	private StoredGraph() {
	}

	/**
	 * What a database holds.
	 * @param rows the answer to a query, each with its columns by name
	 */
	static Bag of(Function<String, List<Map<String, Object>>> rows) {
		return of(rows, "", UnaryOperator.identity());
	}

	/**
	 * A part of it.
	 * @param labels that nodes have, and properties, as a pattern of Cypher has them
	 * @param kept what is left of the properties of a node or an edge
	 */
	static Bag of(Function<String, List<Map<String, Object>>> rows, String labels,
			UnaryOperator<Map<String, Object>> kept) {
		Map<Object, String> nodes = new HashMap<>();
		rows.apply(
				"MATCH (n" + labels + ") RETURN elementId(n) AS id, labels(n)[0] AS kind, properties(n) AS properties")
			.forEach((row) -> nodes.put(row.get("id"), part(row.get("kind"), kept.apply(properties(row)))));
		Stream<String> edges = rows
			.apply("MATCH (a" + labels + ")-[r]->(b" + labels + ") RETURN type(r) AS kind, elementId(a) AS source, "
					+ "elementId(b) AS target, properties(r) AS properties")
			.stream()
			.map((row) -> nodes.get(row.get("source")) + part(row.get("kind"), kept.apply(properties(row)))
					+ nodes.get(row.get("target")));
		return Bag.of(Stream.concat(nodes.values().stream(), edges));
	}

	/**
	 * What a database shall hold of a graph.
	 * @param ofNode the properties of a node there
	 * @param ofEdge the properties of an edge there
	 */
	static Bag of(Subgraph graph, Function<Node, Map<String, Object>> ofNode,
			UnaryOperator<Map<String, Object>> ofEdge) {
		Map<Object, String> nodes = new HashMap<>();
		graph.nodes().forEach((node) -> nodes.put(node.id(), part(node.kind(), ofNode.apply(node))));
		Stream<String> edges = graph.edges()
			.stream()
			.map((edge) -> nodes.get(edge.source()) + part(edge.kind(), ofEdge.apply(edge.properties()))
					+ nodes.get(edge.target()));
		return Bag.of(Stream.concat(nodes.values().stream(), edges));
	}

	@SuppressWarnings("unchecked")
	private static Map<String, Object> properties(Map<String, Object> row) {
		return (Map<String, Object>) row.get("properties");
	}

	private static String part(Object kind, Map<String, Object> properties) {
		Map<String, String> typed = new TreeMap<>();
		properties.forEach((name, value) -> typed.put(name, typed(value)));
		return "\n" + kind + " " + typed;
	}

	/** Arrays are lists, and all whole numbers of one type. */
	private static String typed(Object value) {
		return switch (value) {
			case List<?> list -> list.stream().map(StoredGraph::typed).toList().toString();
			case Byte number -> typed(number.longValue());
			case Object array when array.getClass().isArray() ->
				typed(IntStream.range(0, Array.getLength(array)).mapToObj((at) -> Array.get(array, at)).toList());
			default -> value.getClass().getSimpleName() + " " + value;
		};
	}

}
