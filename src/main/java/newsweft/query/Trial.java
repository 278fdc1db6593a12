package newsweft.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

import newsweft.graph.SubgraphBuilder;
import newsweft.query.QuerySummary.Notice;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Result;

/**
 * What became of a statement in a transaction of its own.
 *
 * @param columns names, in the order of the statement
 * @param rows the first ones, in the types that JSON knows; large integers as in
 * {@link RowsJson}
 * @param total how many rows there were
 * @param mark with which it can be committed, once
 * @param details which nodes and relationships it changes
 * @param notifications names that the graph does not have, where nothing is changed
 */
record Trial(Changes changes, List<String> columns, List<List<@Nullable Object>> rows, long total, String mark,
		Details details, List<Notice> notifications) {

	private static final int ROWS = 10;

	/**
	 * Reads all rows, since a statement may change something with each of them.
	 * @param nodes reads nodes by the database's ids in the same transaction
	 */
	static Trial of(Result result, QueryProperties limits, Function<List<String>, List<Record>> nodes) {
		List<String> columns = result.keys();
		Rows rows = new Rows(result, limits, ROWS);
		List<Record> first = new ArrayList<>();
		for (Optional<Record> row = rows.next(); row.isPresent(); row = rows.next()) {
			first.add(row.get());
		}
		long total = first.size() + ((rows.cut() != Cut.NONE) ? 1 : 0) + result.stream().count();
		Changes changes = Changes.of(result.consume().counters());
		return new Trial(changes, columns, cells(first, nodes), total, UUID.randomUUID().toString(), Details.NONE,
				List.of());
	}

	Trial with(Details details) {
		return new Trial(this.changes, this.columns, this.rows, this.total, this.mark, details, this.notifications);
	}

	Trial with(List<Notice> notifications) {
		return new Trial(this.changes, this.columns, this.rows, this.total, this.mark, this.details, notifications);
	}

	private static List<List<@Nullable Object>> cells(List<Record> rows, Function<List<String>, List<Record>> nodes) {
		SubgraphBuilder graph = Cells.graph(rows, nodes);
		return rows.stream().map((row) -> QueryAnswer.plainRow(Cells.row(row, graph))).map(Trial::exact).toList();
	}

	private static List<@Nullable Object> exact(Collection<?> cells) {
		List<@Nullable Object> exact = new ArrayList<>(cells.size());
		cells.forEach((cell) -> exact.add(exact(cell)));
		return exact;
	}

	/** A cell whose integers a browser does not round. */
	static @Nullable Object exact(@Nullable Object cell) {
		return switch (cell) {
			case Long integer when RowsJson.isLarge(integer) -> Map.of("@integer", integer.toString());
			case Collection<?> cells -> exact(cells);
			case Map<?, ?> map -> {
				Map<Object, @Nullable Object> exact = new LinkedHashMap<>();
				map.forEach((key, value) -> exact.put(key, exact(value)));
				yield exact;
			}
			case null, default -> cell;
		};
	}

}
