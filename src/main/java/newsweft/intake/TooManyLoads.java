package newsweft.intake;

/** Thrown when very many loads wait already. */
public final class TooManyLoads extends RuntimeException {

	TooManyLoads() {
		super(Loads.MOST_WAITING + " loads wait already. Wait for one to end, or cancel one.");
	}

}
