package newsweft.query;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

import org.neo4j.driver.Record;
import org.neo4j.driver.Result;

/** The rows of a running query up to the first limit that it meets. */
final class Rows {

	private final Result result;

	private final QueryProperties limits;

	private final int limit;

	private final Set<String> nodes = new HashSet<>();

	private int count;

	private long size;

	private long lastSize;

	private Cut cut = Cut.NONE;

	/**
	 * @param limit the most rows, as {@link QueryProperties#limit} allows them
	 */
	Rows(Result result, QueryProperties limits, int limit) {
		this.result = result;
		this.limits = limits;
		this.limit = limit;
	}

	/**
	 * Waits for the next row.
	 * @return empty after the last one, and where a limit keeps it out
	 * @throws QueryFailed if the first row is too large by itself
	 */
	Optional<Record> next() {
		if (!this.result.hasNext()) {
			return Optional.empty();
		}
		Record row = this.result.next();
		this.cut = cut(row);
		if (this.cut != Cut.NONE) {
			return Optional.empty();
		}
		this.count++;
		return Optional.of(row);
	}

	private Cut cut(Record row) {
		if (this.count == this.limit) {
			return (this.limit < this.limits.maxRows()) ? Cut.LIMIT : Cut.MAX_ROWS;
		}
		this.lastSize = Cells.size(row, (node) -> this.nodes.add(node.elementId()));
		this.size += this.lastSize;
		if (this.size > this.limits.maxSize().toBytes()) {
			if (this.count == 0) {
				throw Failures.tooLarge(this.limits.maxSize());
			}
			return Cut.MAX_SIZE;
		}
		if (this.nodes.size() > this.limits.maxNodes()) {
			if (this.count == 0) {
				throw Failures.tooManyNodes(this.limits.maxNodes());
			}
			return Cut.MAX_NODES;
		}
		return Cut.NONE;
	}

	/** About how much memory the last row takes, in bytes. */
	long lastSize() {
		return this.lastSize;
	}

	/** How many rows there were. */
	int count() {
		return this.count;
	}

	/** What kept further rows out; known after the last one. */
	Cut cut() {
		return this.cut;
	}

}
