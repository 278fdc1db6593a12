package newsweft.explore;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import org.jspecify.annotations.Nullable;

/**
 * A node whose neighbours were added to a view; as JSON its id alone where nothing else
 * is said. What it adds depends on the view's source alone, not on other expansions, so
 * that each can be taken back without changing what the others brought.
 *
 * @param id of the node
 * @param relation of which kind the edges are that lead to them; null for any
 * @param direction in which the edges lead; those of similar text have none
 * @param limit how many at most, the strongest edges first, then those with most edges; 0
 * for the usual number
 */
public record Expansion(String id, @Nullable String relation, Direction direction, int limit) {

	private static final int WIDEST = 50_000;

	/**
	 * Checks it.
	 * @throws IllegalArgumentException with a relation that there is not, or a limit out
	 * of bounds
	 */
	public Expansion {
		if (relation != null) {
			Relations.checked(List.of(relation));
		}
		if (limit < 0 || limit > WIDEST) {
			throw new IllegalArgumentException("limit must be 0 to 50,000");
		}
	}

	/**
	 * The usual number of neighbours, along all edges.
	 * @param id of the node
	 */
	@JsonCreator(mode = JsonCreator.Mode.DELEGATING)
	public static Expansion of(String id) {
		return new Expansion(id, null, Direction.BOTH, 0);
	}

	@JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
	static Expansion read(@JsonProperty("id") @Nullable String id, @JsonProperty("relation") @Nullable String relation,
			@JsonProperty("direction") @Nullable Direction direction, @JsonProperty("limit") @Nullable Integer limit) {
		if (id == null) {
			throw new IllegalArgumentException("id is missing: it names the node that is expanded");
		}
		return new Expansion(id, relation, (direction != null) ? direction : Direction.BOTH,
				(limit != null) ? limit : 0);
	}

	/** Whether nothing but the node is said. */
	boolean isUsual() {
		return this.relation == null && this.direction == Direction.BOTH && this.limit == 0;
	}

	/** The relations that it follows; empty for any. */
	List<String> relations() {
		return (this.relation != null) ? List.of(this.relation) : List.of();
	}

	@JsonValue
	Object written() {
		if (isUsual()) {
			return this.id;
		}
		Map<String, Object> written = new LinkedHashMap<>();
		written.put("id", this.id);
		if (this.relation != null) {
			written.put("relation", this.relation);
		}
		written.put("direction", this.direction);
		written.put("limit", this.limit);
		return written;
	}

}
