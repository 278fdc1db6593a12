package newsweft.story.network;

/** Shares are stored in thousandths: nobody reads more of them. */
public final class Thousandths {

	private Thousandths() {
	}

	/**
	 * Rounds to the nearest, to the even one of two.
	 * @param share any number
	 */
	public static double of(double share) {
		return Math.rint(share * 1000) / 1000;
	}

}
