package newsweft.query;

/** A statement would no longer change what was shown, so it was rolled back. */
final class ChangedMeanwhile extends RuntimeException {

	private final transient Trial now;

	private final boolean asMuch;

	/**
	 * @param asMuch whether it is not the number of changes that differs
	 */
	ChangedMeanwhile(Trial now, boolean asMuch) {
		super("The statement would no longer do what was shown, so it was rolled back; now it would be: "
				+ now.changes().sentence()
				+ (asMuch ? ". What is new each time, such as datetime(), should not be returned" : "")
				+ ". Look at that, and decide again.");
		this.now = now;
		this.asMuch = asMuch;
	}

	/** What it is, in a few words. */
	String title() {
		return this.asMuch ? "The statement returns other rows than before" : "The graph has changed meanwhile";
	}

	/** What it would change now. */
	Trial now() {
		return this.now;
	}

}
