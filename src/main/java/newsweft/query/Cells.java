package newsweft.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import newsweft.graph.SubgraphBuilder;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.Entity;
import org.neo4j.driver.types.IsoDuration;
import org.neo4j.driver.types.Node;
import org.neo4j.driver.types.Path;
import org.neo4j.driver.types.Point;
import org.neo4j.driver.types.Relationship;
import org.neo4j.driver.types.Vector;

/** Turns the values of a result into the cells of a {@link QueryResult}. */
final class Cells {

	/** About what an object costs besides its contents. */
	private static final int OBJECT_BYTES = 24;

	private Cells() {
	}

	/**
	 * @param graph knows every node of the value, and every end of its relationships
	 */
	static @Nullable Object of(Value value, SubgraphBuilder graph) {
		Object object = value.isNull() ? null : value.asObject();
		return switch (object) {
			case null -> null;
			case Node node -> new Cell.NodeCell(graph.add(node));
			case Relationship relationship -> new Cell.EdgeCell(graph.edge(relationship));
			case Path path -> path(path, graph);
			case Collection<?> list -> value.asList((element) -> of(element, graph));
			case Map<?, ?> map -> map(value, graph);
			case Point point -> value.toString();
			case IsoDuration duration -> value.toString();
			case Vector vector -> value.toString();
			default -> object;
		};
	}

	private static Map<String, @Nullable Object> map(Value value, SubgraphBuilder graph) {
		Map<String, @Nullable Object> map = new LinkedHashMap<>();
		value.keys().forEach((key) -> map.put(key, of(value.get(key), graph)));
		return map;
	}

	private static Cell.PathCell path(Path path, SubgraphBuilder graph) {
		List<Cell> parts = new ArrayList<>();
		parts.add(new Cell.NodeCell(graph.add(path.start())));
		for (Path.Segment segment : path) {
			parts.add(new Cell.EdgeCell(graph.edge(segment.relationship())));
			parts.add(new Cell.NodeCell(graph.add(segment.end())));
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
		Object object = value.isNull() ? null : value.asObject();
		switch (object) {
			case Node node -> nodes.accept(node);
			case Relationship relationship -> relationships.accept(relationship);
			case Path path -> {
				path.nodes().forEach(nodes);
				path.relationships().forEach(relationships);
			}
			case Collection<?> list -> value.values().forEach((element) -> entities(element, nodes, relationships));
			case Map<?, ?> map -> value.values().forEach((element) -> entities(element, nodes, relationships));
			case null, default -> {
			}
		}
	}

	/** About how much memory a row takes, in bytes. */
	static long size(Record row) {
		return row.values().stream().mapToLong(Cells::size).sum();
	}

	private static long size(Value value) {
		Object object = value.isNull() ? null : value.asObject();
		return OBJECT_BYTES + switch (object) {
			case null -> 0;
			case String text -> 2L * text.length();
			case byte[] bytes -> bytes.length;
			case Entity entity -> size(entity.values());
			case Path path -> entities(path.nodes()) + entities(path.relationships());
			case Collection<?> list -> size(value.values());
			case Map<?, ?> map -> size(value.values());
			default -> OBJECT_BYTES;
		};
	}

	private static long entities(Iterable<? extends Entity> entities) {
		long size = 0;
		for (Entity entity : entities) {
			size += OBJECT_BYTES + size(entity.values());
		}
		return size;
	}

	private static long size(Iterable<Value> values) {
		long size = 0;
		for (Value value : values) {
			size += size(value);
		}
		return size;
	}

}
