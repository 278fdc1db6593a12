package newsweft.export;

import java.util.Map;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import org.jspecify.annotations.Nullable;

/**
 * Where a file with the rows of a query comes from, and whether it has all of them.
 *
 * @param cypher the statement
 * @param parameters values of its parameters
 * @param limit the limit that applied, in rows
 * @param rows how many are in the file
 * @param cut what kept further ones out, as the console says; or {@code stopped} or
 * {@code failed}
 * @param filter words that all rows in the file hold; null where they were not filtered
 * @param order what they were sorted by; null for the order in which they came
 */
public record RowsProvenance(@NotBlank String cypher, @Nullable Map<String, Object> parameters,
		@PositiveOrZero int limit, @PositiveOrZero long rows,
		@NotNull @Pattern(regexp = "none|limit|max-rows|max-nodes|max-size|stopped|failed",
				message = "must be none, limit, max-rows, max-nodes, max-size, stopped or failed") String cut,
		@Nullable String filter, @Nullable String order) {

	/** Adds everything that is known, in the order in which a person wants to read it. */
	void tell(Map<String, Object> facts) {
		facts.put("query", this.cypher);
		facts.put("parameters", (this.parameters != null) ? this.parameters : Map.of());
		facts.put("limit", this.limit);
		facts.put("rows", this.rows);
		facts.put("cut", this.cut);
		if (this.filter != null) {
			facts.put("filter", this.filter);
		}
		if (this.order != null) {
			facts.put("order", this.order);
		}
	}

}
