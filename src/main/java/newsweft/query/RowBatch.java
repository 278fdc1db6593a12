package newsweft.query;

import java.util.ArrayList;
import java.util.List;

import org.neo4j.driver.Record;

/** Rows that are written at once: many small ones, or few large ones. */
final class RowBatch {

	private static final int MOST_ROWS = 500;

	private static final int MOST_BYTES = 256 * 1024;

	private final List<Record> rows = new ArrayList<>();

	private long size;

	/**
	 * Adds a row.
	 * @param size about how much memory it takes, in bytes
	 * @return whether it is time to write them
	 */
	boolean add(Record row, long size) {
		this.rows.add(row);
		this.size += size;
		return this.rows.size() == MOST_ROWS || this.size >= MOST_BYTES;
	}

	List<Record> rows() {
		return this.rows;
	}

	void clear() {
		this.rows.clear();
		this.size = 0;
	}

}
