package newsweft.query;

import java.util.List;

import org.neo4j.driver.Record;

/** Is given the rows of a query as they come. Whatever it throws ends the query. */
interface RowReader {

	/**
	 * The query began to run.
	 * @param columns names, in the order of the statement
	 * @param limit the limit that applies, in rows
	 */
	void start(List<String> columns, int limit);

	/** A row came. */
	void row(Record row);

}
