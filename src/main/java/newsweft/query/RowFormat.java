package newsweft.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import de.siegmar.fastcsv.writer.CsvWriter;
import newsweft.web.Formulas;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Files that hold the rows of a query. Neither has a place to say where they come from.
 */
public enum RowFormat {

	/**
	 * Comma-separated values with a header, as in RFC 4180; texts that look like a
	 * formula are {@linkplain Formulas#guarded guarded}.
	 */
	CSV(RowFormat.CSV_TYPE) {
		@Override
		public Lines open(List<String> columns, Writer out) {
			// Whoever has the writer buffers and closes it.
			CsvWriter csv = CsvWriter.builder().bufferSize(0).build(out);
			csv.writeRecord(columns.stream().map(Formulas::guarded).toList());
			return (row) -> csv.writeRecord(row.stream().map(RowFormat::guarded).toList());
		}
	},

	/** JSON Lines: an object for each row. */
	JSONL(RowFormat.JSONL_TYPE) {
		@Override
		public Lines open(List<String> columns, Writer out) {
			return (row) -> {
				try {
					out.write(JSON.writeValueAsString(named(columns, row)) + "\n");
				}
				catch (IOException failure) {
					throw new UncheckedIOException(failure);
				}
			};
		}
	};

	static final String CSV_TYPE = "text/csv";

	static final String JSONL_TYPE = "application/jsonl";

	private static final JsonMapper JSON = new JsonMapper();

	private final String mediaType;

	RowFormat(String mediaType) {
		this.mediaType = mediaType;
	}

	/**
	 * Begins a file.
	 * @param columns names, in the order of the statement
	 * @param out stays open
	 * @return writes the rows
	 * @throws UncheckedIOException if it cannot be written to
	 */
	public abstract Lines open(List<String> columns, Writer out);

	/** Texts are UTF-8. */
	String mediaType() {
		return this.mediaType;
	}

	/** What such a file is called. */
	String fileName() {
		return "newsweft-rows." + name().toLowerCase(Locale.ROOT);
	}

	/**
	 * A cell in one text.
	 * @param cell of a {@link QueryAnswer}
	 * @return nodes and relationships by their ids, lists, maps and paths as JSON; empty
	 * for null
	 */
	public static String text(@Nullable Object cell) {
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

	/**
	 * A row by the names of its columns.
	 * @return in the order of the columns
	 */
	public static Map<String, @Nullable Object> named(List<String> columns, List<@Nullable Object> row) {
		Map<String, @Nullable Object> cells = new LinkedHashMap<>();
		for (int column = 0; column < row.size(); column++) {
			cells.put(columns.get(column), row.get(column));
		}
		return cells;
	}

	/** A number is no formula, whatever its sign. */
	private static String guarded(@Nullable Object cell) {
		return (cell instanceof Number) ? cell.toString() : Formulas.guarded(text(cell));
	}

	/** Writes the rows of a file. */
	@FunctionalInterface
	public interface Lines {

		/**
		 * Writes the next row.
		 * @param row the cells of a {@link QueryAnswer}
		 * @throws UncheckedIOException if it cannot be written
		 */
		void write(List<@Nullable Object> row);

		/**
		 * Writes the next rows.
		 * @throws UncheckedIOException if they cannot be written
		 */
		default void writeAll(List<List<@Nullable Object>> rows) {
			rows.forEach(this::write);
		}

	}

}
