package newsweft.corpus;

/**
 * Thrown where a post, or one listing in it, is found to be broken.
 */
final class PostRejected extends RuntimeException {

	private final int line;

	PostRejected(int line, String reason) {
		super(reason);
		this.line = line;
	}

	int line() {
		return this.line;
	}

	String reason() {
		return String.valueOf(getMessage());
	}

	/** What the report says of it. */
	Rejected reading(String file, SourceText source) {
		return new Rejected(file, this.line, reason(), source.line(this.line));
	}

}
