package newsweft.explore;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/**
 * Where a node came from. What is not an article has it from its articles.
 *
 * @param file an article's post, relative to its corpus; null for what has none
 * @param files posts that list an article without a post of its own
 * @param fileCount how many these are
 * @param firstLoad that brought it; null where no load is known, as in databases of
 * earlier versions
 * @param lastLoad that changed it last; null where no load is known
 * @param wovenAt when a story or constellation was woven; null for other nodes
 */
record Origin(@Nullable String file, List<String> files, long fileCount, @Nullable Load firstLoad,
		@Nullable Load lastLoad, @Nullable Instant wovenAt) {

	static Origin of(Record row) {
		Value wovenAt = row.get("wovenAt");
		return new Origin(row.get("file").asString(null), DetailRows.strings(row.get("files")),
				row.get("fileCount").asLong(), Load.of(row.get("firstLoad")), Load.of(row.get("lastLoad")),
				wovenAt.isNull() ? null : wovenAt.asZonedDateTime().toInstant());
	}

	/**
	 * A load.
	 *
	 * @param key the moment at which it began, ISO 8601 in UTC
	 * @param posts how many posts it read; null where it was interrupted
	 */
	record Load(String key, @Nullable Long posts) {

		private static @Nullable Load of(Value load) {
			return load.isNull() ? null : new Load(load.get("key").asString(),
					load.get("posts").isNull() ? null : load.get("posts").asLong());
		}

	}

}
