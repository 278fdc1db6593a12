package newsweft.explore;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** What becomes of articles that repeat another one's text. */
public enum Copies {

	/** They are articles like all others. */
	SHOWN,

	/** The original stands for them, and has their edges. */
	FOLDED;

	/**
	 * Reads a name.
	 * @param name {@code shown} or {@code folded}
	 * @throws IllegalArgumentException if it is neither
	 */
	@JsonCreator
	static Copies named(String name) {
		return Names.of(values(), name, "copies");
	}

	@JsonValue
	@Override
	public String toString() {
		return Names.of(this);
	}

}
