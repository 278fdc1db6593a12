package newsweft.query;

import java.time.Instant;
import java.util.Map;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A query that the reader keeps under a name.
 *
 * @param key names it for good
 * @param name what the reader calls it; no two have the same
 * @param note what the reader says of it; may be empty
 * @param parameters values that it is run with
 */
record SavedQuery(String key, String name, String note, String cypher, Map<String, Object> parameters,
		Instant savedAt) {

	/** What is to be saved. */
	record Draft(@NotBlank @Size(max = 200, message = "must have 200 characters at most") String name,
			@Nullable @Size(max = 2_000, message = "must have 2,000 characters at most") String note,
			@NotBlank @Size(max = Guard.MOST_CHARACTERS) String cypher, @Nullable Map<String, Object> parameters) {
	}

}
