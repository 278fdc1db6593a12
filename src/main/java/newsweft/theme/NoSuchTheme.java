package newsweft.theme;

/** There is no theme of a name. */
public final class NoSuchTheme extends RuntimeException {

	private static final long serialVersionUID = 1;

	NoSuchTheme(String name) {
		super("There is no theme \"" + name + "\". The command themes list and GET /api/themes name those that there "
				+ "are; a new one is written as name=query.");
	}

}
