package newsweft.cli;

/** A command could not do what it was asked to; the message is all that the user sees. */
final class CommandFailed extends RuntimeException {

	CommandFailed(String message) {
		super(message);
	}

}
