package newsweft.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import newsweft.query.QueryAnswer;
import newsweft.query.RowFormat;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** How the rows of a query are printed; the names are those of the option. */
enum TableFormat {

	/** Aligned columns for a person. */
	table {
		@Override
		void print(List<String> columns, List<List<@Nullable Object>> rows, PrintWriter out) {
			TextTable table = new TextTable(columns);
			rows.forEach((row) -> table.add(row.stream().map(TableFormat::legible).toList()));
			table.lines().forEach(out::println);
		}
	},
	/** Comma-separated values with a header, as in RFC 4180. */
	csv {
		@Override
		Optional<RowFormat> rowByRow() {
			return Optional.of(RowFormat.CSV);
		}
	},
	/** JSON Lines: an object for each row. */
	jsonl {
		@Override
		Optional<RowFormat> rowByRow() {
			return Optional.of(RowFormat.JSONL);
		}
	},
	/** A list of objects, one for each row. */
	json {
		@Override
		void print(List<String> columns, List<List<@Nullable Object>> rows, PrintWriter out) {
			List<Map<String, @Nullable Object>> objects = rows.stream()
				.map((row) -> RowFormat.named(columns, row))
				.toList();
			out.println(JSON.writeValueAsString(objects));
		}
	};

	private static final JsonMapper JSON = new JsonMapper();

	/** A node by what it is called. */
	private static String legible(@Nullable Object cell) {
		return (cell instanceof Map<?, ?> map && map.containsKey("@node") && map.get("label") instanceof String label
				&& !label.isBlank()) ? label : RowFormat.text(cell);
	}

	void print(List<String> columns, List<List<@Nullable Object>> rows, PrintWriter out) {
		rowByRow().orElseThrow().open(columns, out).writeAll(rows);
	}

	void print(QueryAnswer answer, PrintWriter out) {
		print(answer.columns(), answer.rows(), out);
	}

	/**
	 * As what rows are printed while they come; empty where all of them must be there.
	 */
	Optional<RowFormat> rowByRow() {
		return Optional.empty();
	}

}
