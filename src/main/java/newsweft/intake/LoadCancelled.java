package newsweft.intake;

/** Thrown out of a load that its user cancelled. */
public final class LoadCancelled extends RuntimeException {

	LoadCancelled() {
		super("The load was cancelled. What it had written stays; load again to complete it.");
	}

}
