package newsweft.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import org.jspecify.annotations.Nullable;

/**
 * A table with a post in each row: comma, semicolon or tab between its columns, which its
 * first row names; or an export of GDELT.
 *
 * @param columns their names, empty where nobody asks for them
 * @param separator what stands between them
 * @param quoted whether a field may stand in quotes
 */
record Table(List<String> columns, char separator, boolean quoted) {

	/** In characters that one thread reads in one go. */
	private static final int PORTION = 1 << 16;

	private static final int MAX_NAME = 50;

	/** Whether the first line of a text names columns that posts have. */
	static boolean isTold(String text, Vocabulary vocabulary) {
		String line = text.strip().lines().findFirst().orElse("");
		Table table = of(line);
		return !table.quoted || (table.columns.size() > 1 && table.isKnown(vocabulary)
				&& table.columns.stream().noneMatch((name) -> name.isBlank() || name.length() > MAX_NAME));
	}

	/**
	 * Reads each row that is not blank.
	 * @throws IOException if the content breaks off
	 */
	static void read(String file, InputStream content, Finds found) throws IOException {
		TableRows rows = new TableRows(content);
		TableRows.Row first = rows.next();
		if (first == null) {
			found.put(new Skipped(file, "empty file"));
			return;
		}
		Table table;
		try {
			table = of(SourceText.of(first.content()).text());
		}
		catch (RuntimeException defeat) {
			found.put(Readings.defeated(file, defeat));
			return;
		}
		if (table.quoted && !table.isKnown(found.vocabulary())) {
			found.put(new Skipped(file, "no column is known as title or URL; name them in newsweft.corpus.mappings"));
			return;
		}
		table.readRows(file, table.quoted ? rows.next() : first, rows, found);
	}

	private void readRows(String file, TableRows.@Nullable Row first, TableRows rows, Finds found) throws IOException {
		if (first == null) {
			found.put(new Skipped(file, "table without rows"));
		}
		List<TableRows.Row> portion = new ArrayList<>();
		int size = 0;
		try {
			for (TableRows.Row row = first; row != null; row = rows.next()) {
				portion.add(row);
				size += row.content().length;
				if (size > PORTION) {
					put(file, portion, size, found);
					portion = new ArrayList<>();
					size = 0;
				}
			}
		}
		catch (IOException broken) {
			put(file, portion, size, found);
			throw broken;
		}
		put(file, portion, size, found);
	}

	private void put(String file, List<TableRows.Row> rows, int size, Finds found) {
		found.put(file, size, () -> {
			List<Reading> readings = new ArrayList<>();
			rows.forEach((row) -> read(file, row, Content.directly(readings, found.vocabulary())));
			return readings;
		});
	}

	private void read(String file, TableRows.Row row, Finds found) {
		SourceText source = SourceText.of(row.content(), row.line());
		Items items = new Items(file, source, true, found);
		if (row.content().length > TableRows.MAX_ROW) {
			items.reject(row.line(), "row longer than 1 MiB");
			return;
		}
		try {
			// A quote within a field may have joined rows that are several.
			for (Cells cells : cells(source.text(), row.line())) {
				items.add(post(cells), Integer.MAX_VALUE, row.content().length);
			}
		}
		catch (CsvParseException broken) {
			items.reject(row.line(), "a quote is not closed");
		}
	}

	private List<Cells> cells(String rows, int line) {
		if (this.quoted) {
			return records(rows, this.separator).stream()
				.map((row) -> new Cells(line - 1 + (int) row.getStartingLineNumber(), row.getFields()))
				.toList();
		}
		List<Cells> cells = new ArrayList<>();
		rows.lines().forEach((row) -> cells.add(new Cells(line + cells.size(), Arrays.asList(row.split("\t", -1)))));
		return cells;
	}

	private Value post(Cells cells) {
		Map<String, Value> post = new LinkedHashMap<>();
		for (int i = 0; i < Math.min(cells.fields().size(), this.columns.size()); i++) {
			String name = this.columns.get(i);
			boolean extras = name.equals(Gdelt.EXTRAS);
			String text = extras ? Gdelt.title(cells.fields().get(i)) : cells.fields().get(i);
			if (!name.isEmpty() && !text.isBlank()) {
				post.putIfAbsent(extras ? "title" : name, new Value.Text(text, cells.line()));
			}
		}
		return new Value.Group(post, null, cells.line());
	}

	private boolean isKnown(Vocabulary vocabulary) {
		return this.columns.stream().anyMatch(vocabulary::namesPost);
	}

	private static Table of(String firstRow) {
		String line = firstRow.lines().findFirst().orElse("");
		return Gdelt.columns(Arrays.asList(line.split("\t", -1)))
			.map((columns) -> new Table(columns, '\t', false))
			.orElseGet(() -> {
				char separator = separator(firstRow);
				return new Table(names(firstRow, separator), separator, true);
			});
	}

	private static List<String> names(String firstRow, char separator) {
		try {
			List<CsvRecord> records = records(firstRow, separator);
			return records.isEmpty() ? List.of() : records.getFirst().getFields().stream().map(String::strip).toList();
		}
		catch (CsvParseException broken) {
			return List.of();
		}
	}

	private static List<CsvRecord> records(String rows, char separator) {
		CsvReader.CsvReaderBuilder csv = CsvReader.builder()
			.fieldSeparator(separator)
			.extraFieldStrategy(FieldMismatchStrategy.IGNORE)
			.missingFieldStrategy(FieldMismatchStrategy.IGNORE)
			.allowExtraCharsAfterClosingQuote(true)
			.allowUnclosedQuote(false);
		try (CsvReader<CsvRecord> reader = csv.ofCsvRecord(rows)) {
			return reader.stream().toList();
		}
		catch (IOException impossible) {
			throw new UncheckedIOException(impossible);
		}
	}

	/** The one of which the first row has most; a comma where it has none. */
	private static char separator(String firstRow) {
		char most = ',';
		for (char separator : new char[] { ';', '\t' }) {
			if (count(firstRow, separator) > count(firstRow, most)) {
				most = separator;
			}
		}
		return most;
	}

	private static long count(String text, char c) {
		return text.chars().filter((other) -> other == c).count();
	}

	/**
	 * A row.
	 *
	 * @param line on which it begins
	 */
	private record Cells(int line, List<String> fields) {
	}

}
