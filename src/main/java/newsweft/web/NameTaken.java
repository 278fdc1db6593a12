package newsweft.web;

/** Another thing of the same kind has the name. */
public final class NameTaken extends RuntimeException {

	private static final long serialVersionUID = 1;

	private final String key;

	/**
	 * @param kind what has the name, such as {@code saved view}
	 * @param next what to do
	 * @param key of that one
	 */
	public NameTaken(String kind, String name, String next, String key) {
		super("There is a " + kind + " \"" + name + "\" already. " + next);
		this.key = key;
	}

	String key() {
		return this.key;
	}

}
