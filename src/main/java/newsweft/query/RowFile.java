package newsweft.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;

import newsweft.graph.StoredValues;
import newsweft.query.RowFormat.Lines;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;

/**
 * Writes rows into a file while they come. Nothing is written before the first of them
 * came.
 */
final class RowFile implements RowReader {

	private final RowFormat format;

	private final Ends ends;

	private final Writer out;

	private final RowBatch batch = new RowBatch();

	private List<String> columns = List.of();

	private @Nullable Lines lines;

	private int limit;

	/**
	 * @param ends of the same result
	 * @param out is flushed with each batch, and stays open
	 */
	RowFile(RowFormat format, Ends ends, Writer out) {
		this.format = format;
		this.ends = ends;
		this.out = out;
	}

	@Override
	public void start(List<String> columns, int limit) {
		this.columns = columns;
		this.limit = limit;
	}

	@Override
	public void row(Record row, long size) {
		if (this.batch.add(row, size)) {
			flush();
		}
	}

	/** After the last row. */
	RowsWritten end(QuerySummary summary) {
		flush();
		return new RowsWritten(summary.rows(), this.limit, summary.cut(), summary.warnings());
	}

	private void flush() {
		if (this.lines == null) {
			this.lines = this.format.open(this.columns, this.out);
		}
		this.ends.read(this.batch.rows());
		for (Record row : this.batch.rows()) {
			this.lines.write(QueryAnswer.plainRow(row.values()
				.stream()
				.<@Nullable Object>map((value) -> Cells.of(value, StoredValues::node, this.ends::edge))
				.toList()));
		}
		this.batch.clear();
		try {
			this.out.flush();
		}
		catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
	}

}
