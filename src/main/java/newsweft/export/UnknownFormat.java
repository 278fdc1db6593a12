package newsweft.export;

/**
 * Thrown for the name of a format that Newsweft does not write.
 */
public final class UnknownFormat extends IllegalArgumentException {

	UnknownFormat(String name, String known) {
		super("There is no format \"" + name + "\": name one of " + known + ".");
	}

}
