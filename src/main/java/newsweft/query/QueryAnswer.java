package newsweft.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import newsweft.graph.Subgraph;
import newsweft.query.Cell.EdgeCell;
import newsweft.query.Cell.NodeCell;
import newsweft.query.Cell.PathCell;
import org.jspecify.annotations.Nullable;

/**
 * A {@link QueryResult} as JSON: nodes, relationships and paths are maps marked by
 * {@code @node}, {@code @edge} and {@code @path}.
 */
public record QueryAnswer(List<String> columns, List<List<@Nullable Object>> rows, Subgraph graph, boolean truncated,
		int limit, long millis, List<String> warnings) {

	/**
	 * A result in the types that JSON knows.
	 * @param result of the console
	 * @return the same, cell by cell
	 */
	public static QueryAnswer of(QueryResult result) {
		return new QueryAnswer(result.columns(), result.rows().stream().map(QueryAnswer::plainRow).toList(),
				result.graph(), result.truncated(), result.limit(), result.duration().toMillis(), result.warnings());
	}

	static List<@Nullable Object> plainRow(Collection<?> row) {
		List<@Nullable Object> plain = new ArrayList<>(row.size());
		row.forEach((cell) -> plain.add(plain(cell)));
		return plain;
	}

	/**
	 * A cell in the types that JSON knows.
	 * @param cell of a {@link QueryResult}
	 * @return maps in place of {@link Cell}s
	 */
	static @Nullable Object plain(@Nullable Object cell) {
		return switch (cell) {
			case NodeCell(var node) ->
				marked("@node", node.id(), "kind", node.kind(), "label", node.label(), "properties", node.properties());
			case EdgeCell(var edge) -> marked("@edge", edge.id(), "kind", edge.kind(), "source", edge.source(),
					"target", edge.target(), "properties", edge.properties());
			case PathCell(var parts) -> marked("@path", parts.stream().map(QueryAnswer::plain).toList());
			case List<?> list -> plainRow(list);
			case Map<?, ?> map -> plainMap(map);
			case null, default -> cell;
		};
	}

	private static Map<String, @Nullable Object> plainMap(Map<?, ?> map) {
		Map<String, @Nullable Object> plain = new LinkedHashMap<>();
		map.forEach((key, value) -> plain.put(String.valueOf(key), plain(value)));
		return plain;
	}

	private static Map<String, Object> marked(Object... namesAndValues) {
		Map<String, Object> marked = new LinkedHashMap<>();
		for (int i = 0; i < namesAndValues.length; i += 2) {
			marked.put((String) namesAndValues[i], namesAndValues[i + 1]);
		}
		return marked;
	}

}
