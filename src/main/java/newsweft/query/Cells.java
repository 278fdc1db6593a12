package newsweft.query;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

import newsweft.graph.Edge;
import newsweft.graph.StoredValues;
import newsweft.graph.SubgraphBuilder;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.Entity;
import org.neo4j.driver.types.Node;
import org.neo4j.driver.types.Path;
import org.neo4j.driver.types.Relationship;
import org.neo4j.driver.types.Type;
import org.neo4j.driver.types.TypeSystem;

/** Turns the values of a result into the cells of a {@link QueryResult}. */
final class Cells {

	/** About what an object costs besides its contents. */
	private static final int OBJECT_BYTES = 24;

	private static final Type LIST = TypeSystem.getDefault().LIST();

	private static final Type MAP = TypeSystem.getDefault().MAP();

	private Cells() {
	}

	/**
	 * Every node of some rows, and every end of their relationships.
	 * @param read reads nodes by the database's ids, each as {@code node}
	 */
	static SubgraphBuilder graph(List<Record> rows, Function<List<String>, List<Record>> read) {
		SubgraphBuilder graph = new SubgraphBuilder();
		rows.forEach((row) -> row.values().forEach(graph::addAll));
		Set<String> missing = graph.missingEnds();
		if (!missing.isEmpty()) {
			read.apply(List.copyOf(missing)).forEach((row) -> graph.add(row.get("node").asNode()));
		}
		return graph;
	}

	/**
	 * A row, cell by cell.
	 * @param graph as of all rows of the result
	 */
	static List<@Nullable Object> row(Record row, SubgraphBuilder graph) {
		return row.values().stream().<@Nullable Object>map((value) -> of(value, graph)).toList();
	}

	/**
	 * @param graph knows every node of the value, and every end of its relationships
	 */
	static @Nullable Object of(Value value, SubgraphBuilder graph) {
		return of(value, graph::add, graph::edge);
	}

	/**
	 * @param nodes turns a node into domain keys
	 * @param edges likewise a relationship
	 */
	static @Nullable Object of(Value value, Function<Node, newsweft.graph.Node> nodes,
			Function<Relationship, Edge> edges) {
		if (isList(value)) {
			return value.asList((element) -> of(element, nodes, edges));
		}
		if (isMap(value)) {
			return map(value, nodes, edges);
		}
		return switch (plain(value)) {
			case Node node -> new Cell.NodeCell(nodes.apply(node));
			case Relationship relationship -> new Cell.EdgeCell(edges.apply(relationship));
			case Path path -> path(path, nodes, edges);
			case null -> null;
			case Object plain -> plain;
		};
	}

	static boolean isList(Value value) {
		return value.type().equals(LIST);
	}

	static boolean isMap(Value value) {
		return value.type().equals(MAP);
	}

	/** A value that is neither a list nor a map; the rarer types as text. */
	static @Nullable Object plain(Value value) {
		Object object = value.isNull() ? null : value.asObject();
		return StoredValues.isRare(object) ? value.toString() : object;
	}

	private static Map<String, @Nullable Object> map(Value value, Function<Node, newsweft.graph.Node> nodes,
			Function<Relationship, Edge> edges) {
		Map<String, @Nullable Object> map = new LinkedHashMap<>();
		value.keys().forEach((key) -> map.put(key, of(value.get(key), nodes, edges)));
		return map;
	}

	private static Cell.PathCell path(Path path, Function<Node, newsweft.graph.Node> nodes,
			Function<Relationship, Edge> edges) {
		List<Cell> parts = new ArrayList<>();
		parts.add(new Cell.NodeCell(nodes.apply(path.start())));
		for (Path.Segment segment : path) {
			parts.add(new Cell.EdgeCell(edges.apply(segment.relationship())));
			parts.add(new Cell.NodeCell(nodes.apply(segment.end())));
		}
		return new Cell.PathCell(parts);
	}

	/**
	 * Hands out every node and relationship of a row, however deep in lists, maps and
	 * paths.
	 */
	static void entities(Record row, Consumer<Node> nodes, Consumer<Relationship> relationships) {
		row.values().forEach((value) -> entities(value, nodes, relationships));
	}

	private static void entities(Value value, Consumer<Node> nodes, Consumer<Relationship> relationships) {
		// What is nested is not asked for its object, which would be a copy of it all.
		if (isList(value) || isMap(value)) {
			value.values().forEach((element) -> entities(element, nodes, relationships));
			return;
		}
		switch (value.isNull() ? null : value.asObject()) {
			case Node node -> nodes.accept(node);
			case Relationship relationship -> relationships.accept(relationship);
			case Path path -> {
				path.nodes().forEach(nodes);
				path.relationships().forEach(relationships);
			}
			case null, default -> {
			}
		}
	}

	/**
	 * About how much memory a row takes.
	 * @param nodes is given every node of the row, those of relationships' ends aside
	 * @return bytes
	 */
	static long size(Record row, Consumer<Node> nodes) {
		return size(row.values(), nodes);
	}

	private static long size(Value value, Consumer<Node> nodes) {
		if (isList(value) || isMap(value)) {
			return OBJECT_BYTES + size(value.values(), nodes);
		}
		return OBJECT_BYTES + switch (value.isNull() ? null : value.asObject()) {
			case null -> 0;
			case String text -> 2L * text.length();
			case byte[] bytes -> bytes.length;
			case Node node -> {
				nodes.accept(node);
				yield size(node.values(), nodes);
			}
			case Relationship relationship -> size(relationship.values(), nodes);
			case Path path -> {
				path.nodes().forEach(nodes);
				yield entities(path.nodes(), nodes) + entities(path.relationships(), nodes);
			}
			default -> OBJECT_BYTES;
		};
	}

	private static long entities(Iterable<? extends Entity> entities, Consumer<Node> nodes) {
		long size = 0;
		for (Entity entity : entities) {
			size += OBJECT_BYTES + size(entity.values(), nodes);
		}
		return size;
	}

	private static long size(Iterable<Value> values, Consumer<Node> nodes) {
		long size = 0;
		for (Value value : values) {
			size += size(value, nodes);
		}
		return size;
	}

}
