package newsweft.story.map;

/**
 * A circle around discs.
 *
 * @param x of its centre
 * @param y of its centre
 * @param radius large enough for all discs
 */
record Circle(double x, double y, double radius) {

	private static final int STEPS = 200;

	/**
	 * Nearly the smallest circle around discs: the centre goes towards the furthest disc
	 * in steps that grow shorter (Bădoiu, Clarkson: Smaller core-sets for balls, 2003).
	 */
	static Circle around(double[] x, double[] y, double[] radius) {
		double centreX = x[0];
		double centreY = y[0];
		for (int step = 1; step <= STEPS && x.length > 1; step++) {
			int furthest = furthest(x, y, radius, centreX, centreY);
			double dx = x[furthest] - centreX;
			double dy = y[furthest] - centreY;
			double distance = Math.max(Math.sqrt(dx * dx + dy * dy), Double.MIN_NORMAL);
			double reach = (distance + radius[furthest]) / distance / (step + 1);
			centreX += dx * reach;
			centreY += dy * reach;
		}
		return at(centreX, centreY, x, y, radius);
	}

	/** The smallest circle around discs with a given centre. */
	static Circle at(double centreX, double centreY, double[] x, double[] y, double[] radius) {
		int furthest = furthest(x, y, radius, centreX, centreY);
		return new Circle(centreX, centreY, reach(furthest, x, y, radius, centreX, centreY));
	}

	private static int furthest(double[] x, double[] y, double[] radius, double centreX, double centreY) {
		int furthest = 0;
		double reach = 0;
		for (int disc = 0; disc < x.length; disc++) {
			double its = reach(disc, x, y, radius, centreX, centreY);
			if (its > reach) {
				furthest = disc;
				reach = its;
			}
		}
		return furthest;
	}

	private static double reach(int disc, double[] x, double[] y, double[] radius, double centreX, double centreY) {
		double dx = x[disc] - centreX;
		double dy = y[disc] - centreY;
		return Math.sqrt(dx * dx + dy * dy) + radius[disc];
	}

}
