package newsweft.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import de.siegmar.fastcsv.writer.CsvWriter;
import newsweft.query.QueryAnswer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** How the rows of a query are printed; the names are those of the option. */
enum TableFormat {

	/** Aligned columns for a person. */
	table {
		@Override
		void print(List<String> columns, List<List<@Nullable Object>> rows, PrintWriter out) {
			TextTable table = new TextTable(columns);
			rows.forEach((row) -> table.add(row.stream().map(TableFormat::text).toList()));
			table.lines().forEach(out::println);
		}
	},
	/** Comma-separated values with a header, as in RFC 4180. */
	csv {
		@Override
		void print(List<String> columns, List<List<@Nullable Object>> rows, PrintWriter out) {
			// Not closed, since the writer belongs to the command line; hence no buffer
			// that nobody would empty.
			CsvWriter csv = CsvWriter.builder().bufferSize(0).build(out);
			csv.writeRecord(columns);
			rows.forEach((row) -> csv.writeRecord(row.stream().map(TableFormat::text).toList()));
		}
	},
	/** A list of objects, one for each row. */
	json {
		@Override
		void print(List<String> columns, List<List<@Nullable Object>> rows, PrintWriter out) {
			List<Map<String, @Nullable Object>> objects = new ArrayList<>();
			for (List<@Nullable Object> row : rows) {
				Map<String, @Nullable Object> cells = new LinkedHashMap<>();
				for (int column = 0; column < row.size(); column++) {
					cells.put(columns.get(column), row.get(column));
				}
				objects.add(cells);
			}
			out.println(JSON.writeValueAsString(objects));
		}
	};

	private static final JsonMapper JSON = new JsonMapper();

	abstract void print(List<String> columns, List<List<@Nullable Object>> rows, PrintWriter out);

	void print(QueryAnswer answer, PrintWriter out) {
		print(answer.columns(), answer.rows(), out);
	}

	private static String text(@Nullable Object cell) {
		return switch (cell) {
			case null -> "";
			case String text -> text;
			case Map<?, ?> map when map.containsKey("@node") -> String.valueOf(map.get("@node"));
			case Map<?, ?> map when map.containsKey("@edge") -> String.valueOf(map.get("@edge"));
			case Map<?, ?> map -> JSON.writeValueAsString(map);
			case List<?> list -> JSON.writeValueAsString(list);
			default -> cell.toString();
		};
	}

}
