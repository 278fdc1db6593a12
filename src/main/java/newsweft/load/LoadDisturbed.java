package newsweft.load;

/** Two loads filled one empty database at the same time. */
public final class LoadDisturbed extends RuntimeException {

	LoadDisturbed(Throwable cause) {
		super("Another load wrote to the database at the same time. Nothing is lost: load again when it has ended.",
				cause);
	}

}
