package newsweft.query;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What a statement has changed.
 *
 * @param columns as of a {@link Trial}
 * @param rows likewise
 * @param total likewise
 * @param log the file that tells of it
 */
record Written(Changes changes, List<String> columns, List<List<@Nullable Object>> rows, long total, String log) {
}
