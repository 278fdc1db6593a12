package newsweft.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import newsweft.graph.GraphSource;
import newsweft.web.Formulas;
import org.jspecify.annotations.Nullable;

/**
 * Writes a zip of tables by RFC 4180, in UTF-8.
 * <p>
 * An absent value is an empty cell, an empty text a quoted empty cell. Spreadsheets run a
 * text that starts like a formula, so that such a cell starts with an apostrophe, as
 * {@link Formulas#guarded} says, unless texts are {@linkplain #verbatim verbatim}.
 */
final class CsvZip {

	/** Without a zone, so that the zip has the same bytes wherever it is made. */
	private static final LocalDateTime WRITTEN = LocalDateTime.of(1980, 2, 1, 0, 0);

	private final ZipOutputStream zip;

	private final UnaryOperator<String> guard;

	private CsvZip(OutputStream out, UnaryOperator<String> guard) {
		this.zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
		this.zip.setLevel(Deflater.BEST_SPEED);
		this.guard = guard;
	}

	CsvZip(OutputStream out) {
		this(out, Formulas::guarded);
	}

	/** For programs that take a text as it is, whatever it looks like. */
	static CsvZip verbatim(OutputStream out) {
		return new CsvZip(out, UnaryOperator.identity());
	}

	/**
	 * A row, or a header.
	 * @param first cells that every table of this kind has
	 * @param cell of each column
	 */
	static <C> List<@Nullable Object> row(List<String> first, List<C> columns, Function<C, @Nullable Object> cell) {
		List<@Nullable Object> row = new ArrayList<>(first.size() + columns.size());
		row.addAll(first);
		columns.forEach((column) -> row.add(cell.apply(column)));
		return row;
	}

	/**
	 * Adds a table.
	 * @param name of its file
	 * @param row the cells of an item, as many as the header has; null for an empty one
	 */
	<T> void table(String name, List<? extends @Nullable Object> header, Items<T> items,
			Function<T, ? extends List<? extends @Nullable Object>> row) throws IOException {
		start(name);
		CsvWriter csv = CsvWriter.builder().quoteStrategy(QuoteStrategies.EMPTY).build(this.zip);
		try {
			csv.writeRecord(cells(header));
			items.each((item) -> csv.writeRecord(cells(row.apply(item))));
		}
		catch (UncheckedIOException ex) {
			throw ex.getCause();
		}
		csv.flush();
		this.zip.closeEntry();
	}

	/** Adds a table of items that are there. */
	<T> void table(String name, List<? extends @Nullable Object> header, Collection<T> items,
			Function<T, ? extends List<? extends @Nullable Object>> row) throws IOException {
		table(name, header, (GraphSource.Reader<T> reader) -> {
			for (T item : items) {
				reader.read(item);
			}
		}, row);
	}

	/** Adds a text. */
	void text(String name, String text) throws IOException {
		start(name);
		this.zip.write(text.getBytes(StandardCharsets.UTF_8));
		this.zip.closeEntry();
	}

	private void start(String name) throws IOException {
		ZipEntry entry = new ZipEntry(name);
		entry.setTimeLocal(WRITTEN);
		this.zip.putNextEntry(entry);
	}

	/** Ends the zip, and leaves the stream open. */
	void finish() throws IOException {
		this.zip.finish();
		this.zip.flush();
	}

	/** A number is never taken for a formula, so that a negative one stays as it is. */
	private List<@Nullable String> cells(List<? extends @Nullable Object> values) {
		List<@Nullable String> cells = new ArrayList<>(values.size());
		for (Object value : values) {
			if (value instanceof String text) {
				cells.add(this.guard.apply(Characters.legalInUtf8(text)));
			}
			else {
				cells.add((value != null) ? ValueText.of(value) : null);
			}
		}
		return cells;
	}

	/** What a table has a row of each. */
	@FunctionalInterface
	interface Items<T> {

		void each(GraphSource.Reader<T> reader) throws IOException;

	}

}
