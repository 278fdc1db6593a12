package newsweft.export;

/** Somebody asks for pixels of a format that has none. */
public final class ScaleWithoutPixels extends IllegalArgumentException {

	private static final long serialVersionUID = 1;

	ScaleWithoutPixels(Format format) {
		super("There are no pixels in " + format.commandLineName() + ": a scale is for png alone.");
	}

}
