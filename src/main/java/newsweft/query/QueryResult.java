package newsweft.query;

import java.time.Duration;
import java.util.List;

import newsweft.graph.Subgraph;
import org.jspecify.annotations.Nullable;

/**
 * What a query answered.
 *
 * @param columns names, in the order of the statement
 * @param rows a cell for each column: {@code null}, text, numbers, booleans, lists, maps,
 * {@code java.time} values, and {@link Cell}s for nodes, relationships and paths
 * @param graph every node and relationship in the rows, and the nodes at the ends of
 * those relationships
 * @param cut what kept further rows out
 * @param limit the limit that applied, in rows
 * @param duration from asking to the last row
 * @param plan how it was answered; null unless that was asked for
 * @param warnings what the database warns of, such as a label that nothing has
 */
public record QueryResult(List<String> columns, List<List<@Nullable Object>> rows, Subgraph graph, Cut cut, int limit,
		Duration duration, @Nullable PlanStep plan, List<String> warnings) {

	/**
	 * Whether there are more rows than these.
	 * @return false if nothing was cut
	 */
	public boolean truncated() {
		return this.cut != Cut.NONE;
	}

}
