package newsweft.explore;

/** Another saved view has the name. */
public final class NameTaken extends RuntimeException {

	private static final long serialVersionUID = 1;

	private final String key;

	NameTaken(String name, String key) {
		super("There is a saved view \"" + name + "\" already. Choose another name, or delete that one.");
		this.key = key;
	}

	/**
	 * Which one.
	 * @return the key of the saved view that has the name
	 */
	public String key() {
		return this.key;
	}

}
