package newsweft.explore;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** What becomes of articles that repeat another one's text. */
public enum Copies {

	/** They are articles like all others. */
	SHOWN,

	/** The original stands for them, and has their edges. */
	FOLDED;

	/** What a request means that says nothing of copies. */
	static final String USUAL = "shown";

	/** A pattern of what a request can say. */
	static final String NAMES = "shown|folded";

	/** What is wrong with anything else. */
	static final String FAULT = "must be shown or folded";

	/** Whether a request that says so folds copies. */
	static boolean areFolded(String name) {
		return named(name) == FOLDED;
	}

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
