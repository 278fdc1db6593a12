package newsweft.query;

import java.util.List;

/**
 * How many rows of a query went into a file.
 *
 * @param rows how many
 * @param limit the limit that applied, in rows
 * @param cut what kept further ones out
 * @param warnings what the database warns of
 */
public record RowsWritten(int rows, int limit, Cut cut, List<String> warnings) {
}
