package newsweft.explore;

import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;

/** The names of what a view can choose from; constants are in lower case there. */
final class Names {

	private Names() {
	}

	static String of(Enum<?> constant) {
		return constant.name().toLowerCase(Locale.ROOT);
	}

	/**
	 * The constant with a name.
	 * @param subject what is chosen, for the message
	 * @throws IllegalArgumentException if none has it
	 */
	static <E extends Enum<E>> E of(E[] constants, String name, String subject) {
		among(Arrays.stream(constants).map(Names::of).toList(), name, subject);
		return Arrays.stream(constants).filter((constant) -> of(constant).equals(name)).findFirst().orElseThrow();
	}

	/**
	 * A name that is one of some.
	 * @param subject what is chosen, for the message
	 * @throws IllegalArgumentException if it is none of them; the message lists them
	 */
	static String among(Collection<String> names, String name, String subject) {
		if (!names.contains(name)) {
			throw new IllegalArgumentException(
					subject + " must be " + String.join(" or ", names) + ", not \"" + name + "\"");
		}
		return name;
	}

}
