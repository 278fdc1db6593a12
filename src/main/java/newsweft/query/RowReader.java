package newsweft.query;

import java.util.List;

import org.neo4j.driver.Record;

/** Is given the rows of a query as they come. Whatever it throws ends the query. */
interface RowReader {

	/** For those who only want to know how many there are. */
	RowReader NOBODY = new RowReader() {
		@Override
		public void start(List<String> columns, int limit) {
		}

		@Override
		public void row(Record row, long size) {
		}
	};

	/**
	 * The query began to run.
	 * @param columns names, in the order of the statement
	 * @param limit the limit that applies, in rows
	 */
	void start(List<String> columns, int limit);

	/**
	 * A row came.
	 * @param size about how much memory it takes, in bytes
	 */
	void row(Record row, long size);

}
