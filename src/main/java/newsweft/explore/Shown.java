package newsweft.explore;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Whether something is in the picture. */
public enum Shown {

	/** It is. */
	SHOWN,

	/** It is left out. */
	HIDDEN;

	/**
	 * Reads a name.
	 * @param name {@code shown} or {@code hidden}
	 * @throws IllegalArgumentException if it is neither
	 */
	@JsonCreator
	static Shown named(String name) {
		return Names.of(values(), name, "stubs and isolated");
	}

	@JsonValue
	@Override
	public String toString() {
		return Names.of(this);
	}

}
