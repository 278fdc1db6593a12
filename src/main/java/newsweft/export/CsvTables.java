package newsweft.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import newsweft.graph.Subgraph;
import org.jspecify.annotations.Nullable;

/**
 * Writes a zip of {@code nodes.csv} and {@code edges.csv} by RFC 4180, in UTF-8.
 * <p>
 * An absent property is an empty cell, an empty text a quoted empty cell. Spreadsheets
 * run a text that starts like a formula, so that such a cell starts with an apostrophe;
 * to have the text back, take one apostrophe off where one or more of them stand before
 * any of {@code = + - @}, their full-width forms, tab or a line break.
 *
 * @see <a href="https://owasp.org/www-community/attacks/CSV_Injection">OWASP on CSV
 * injection</a>
 */
final class CsvTables {

	private static final Pattern FORMULA = Pattern.compile("^'*[=+@\\-＝＋＠－\t\r\n]");

	/** Without a zone, so that the zip has the same bytes wherever it is made. */
	private static final LocalDateTime WRITTEN = LocalDateTime.of(1980, 2, 1, 0, 0);

	private CsvTables() {
	}

	static void write(Subgraph subgraph, OutputStream out) throws IOException {
		ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
		List<Column> onNodes = Columns.ofNodes(subgraph);
		table(zip, "nodes.csv", header(List.of("Id", "Label", "kind"), onNodes), subgraph.nodes(),
				(node) -> row(List.of(node.id(), node.label(), node.kind()), onNodes, node.properties()));
		List<Column> onEdges = Columns.ofEdges(subgraph);
		table(zip, "edges.csv", header(List.of("Source", "Target", "Type", "Id", "kind"), onEdges), subgraph.edges(),
				(edge) -> row(List.of(edge.source(), edge.target(), "Directed", edge.id(), edge.kind()), onEdges,
						edge.properties()));
		zip.finish();
		out.flush();
	}

	private static <T> void table(ZipOutputStream zip, String name, List<String> header, List<T> elements,
			Function<T, List<@Nullable String>> row) throws IOException {
		ZipEntry entry = new ZipEntry(name);
		entry.setTimeLocal(WRITTEN);
		zip.putNextEntry(entry);
		CsvWriter csv = CsvWriter.builder().quoteStrategy(QuoteStrategies.EMPTY).build(zip);
		try {
			csv.writeRecord(header);
			elements.forEach((element) -> csv.writeRecord(row.apply(element)));
		}
		catch (UncheckedIOException ex) {
			throw ex.getCause();
		}
		csv.flush();
		zip.closeEntry();
	}

	private static List<String> header(List<String> fixed, List<Column> columns) {
		return Stream.concat(fixed.stream(), columns.stream().map(Column::name).map(CsvTables::guarded)).toList();
	}

	private static List<@Nullable String> row(List<String> fixed, List<Column> columns,
			Map<String, Object> properties) {
		List<@Nullable String> row = new ArrayList<>();
		fixed.forEach((text) -> row.add(guarded(text)));
		for (Column column : columns) {
			Object value = properties.get(column.property());
			if (value instanceof String text) {
				row.add(guarded(text));
			}
			else {
				row.add((value != null) ? ValueText.of(value) : null);
			}
		}
		return row;
	}

	private static String guarded(String text) {
		String legal = Characters.legalInUtf8(text);
		return FORMULA.matcher(legal).find() ? "'" + legal : legal;
	}

}
