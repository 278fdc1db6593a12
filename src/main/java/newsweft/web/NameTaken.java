package newsweft.web;

/** Another thing of the same kind has the name. */
public final class NameTaken extends RuntimeException {

	private static final long serialVersionUID = 1;

	private final String key;

	/**
	 * @param kind what has the name, such as {@code saved view}
	 * @param key of that one
	 */
	public NameTaken(String kind, String name, String key) {
		super("There is a " + kind + " \"" + name + "\" already. Choose another name, or delete that one.");
		this.key = key;
	}

	String key() {
		return this.key;
	}

}
