package newsweft.load;

/** Another process wrote to a database that this one was about to fill. */
public final class LoadDisturbed extends RuntimeException {

	LoadDisturbed() {
		super("Another load wrote to the database at the same time. Nothing is lost: load again when it has ended.");
	}

}
