package newsweft.explore;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Which way edges lead, seen from a node. */
public enum Direction {

	/** Away from it. */
	OUT,

	/** To it. */
	IN,

	/** Either. */
	BOTH;

	/**
	 * Reads a name.
	 * @param name {@code out}, {@code in} or {@code both}
	 * @throws IllegalArgumentException if it is none of them
	 */
	@JsonCreator
	static Direction named(String name) {
		return Names.of(values(), name, "direction");
	}

	@JsonValue
	@Override
	public String toString() {
		return Names.of(this);
	}

}
