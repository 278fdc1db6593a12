package newsweft.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import newsweft.neo4j.ImportFiles;
import org.jspecify.annotations.Nullable;

/**
 * A file of nodes or relationships. What is null is left open, which is not the same as
 * an empty text.
 */
final class ImportFile implements AutoCloseable {

	private final CsvWriter rows;

	/**
	 * Begins it.
	 * @param header for each column its name and its type
	 */
	ImportFile(Path file, List<String> header) {
		try {
			this.rows = CsvWriter.builder()
				.lineDelimiter(LineDelimiter.LF)
				.quoteStrategy(QuoteStrategies.EMPTY)
				.bufferSize(1 << 16)
				.build(file);
		}
		catch (IOException failure) {
			throw TemporaryFolder.unusable(failure);
		}
		this.rows.writeRecord(header);
	}

	void write(List<? extends @Nullable Object> row) {
		try {
			this.rows.writeRecord(row.stream().map(ImportFile::text).toList());
		}
		catch (UncheckedIOException failure) {
			throw TemporaryFolder.unusable(failure.getCause());
		}
	}

	private static @Nullable String text(@Nullable Object value) {
		return switch (value) {
			case null -> null;
			case Collection<?> list when list.isEmpty() -> null;
			case Collection<?> list -> list.stream()
				.map(String::valueOf)
				.collect(Collectors.joining(String.valueOf(ImportFiles.BETWEEN_ITEMS)));
			default -> value.toString();
		};
	}

	@Override
	public void close() {
		try {
			this.rows.close();
		}
		catch (IOException failure) {
			throw TemporaryFolder.unusable(failure);
		}
	}

}
