package newsweft.story.map;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * A force layout of points: tied ones attract each other in proportion to their distance,
 * all repel each other by their masses over the distance (Jacomy, Venturini, Heymann,
 * Bastian: ForceAtlas2, 2014), and each step is cut to a temperature that falls to
 * nothing (Fruchterman, Reingold: Graph drawing by force-directed placement, 1991).
 * Unlike ForceAtlas2, a tie counts by its share of what its ends are tied by.
 */
final class ForceLayout {

	/** Keeps apart what nothing ties together from flying off. */
	private static final double GRAVITY = 0.02;

	/**
	 * Against the repulsion of a mean mass; tied points lie closer than others with 4
	 * than with 1.
	 */
	private static final double ATTRACTION = 4;

	/** Below, threads cost more than they save. */
	private static final int FEW = 2_000;

	private final Links links;

	private final double[] masses;

	private final double[] x;

	private final double[] y;

	private final double[] forceX;

	private final double[] forceY;

	private final Quadtree tree = new Quadtree();

	/**
	 * Sets the points on a disc at random.
	 * @param masses of the points, above 0
	 */
	ForceLayout(Links links, double[] masses, long seed) {
		double mean = Arrays.stream(masses).sum() / masses.length;
		this.links = links;
		this.masses = Arrays.stream(masses).map((mass) -> mass / mean).toArray();
		this.x = new double[masses.length];
		this.y = new double[masses.length];
		this.forceX = new double[masses.length];
		this.forceY = new double[masses.length];
		SplittableRandom random = new SplittableRandom(seed);
		for (int point = 0; point < masses.length; point++) {
			double radius = Math.sqrt(masses.length * random.nextDouble());
			double angle = 2 * Math.PI * random.nextDouble();
			this.x[point] = radius * StrictMath.cos(angle);
			this.y[point] = radius * StrictMath.sin(angle);
		}
	}

	/** Lets the forces work. */
	void run(int steps) {
		double hottest = Math.sqrt(this.masses.length) / 4;
		for (int step = 0; step < steps; step++) {
			this.tree.build(this.x, this.y, this.masses);
			IntStream points = IntStream.range(0, this.x.length);
			((this.x.length < FEW) ? points : points.parallel()).forEach(this::gather);
			double temperature = hottest * (steps - step) / steps;
			for (int point = 0; point < this.x.length; point++) {
				move(point, temperature);
			}
		}
	}

	private void gather(int point) {
		double[] force = new double[2];
		this.tree.push(this.x[point], this.y[point], force);
		force[0] -= GRAVITY * this.x[point];
		force[1] -= GRAVITY * this.y[point];
		for (int at = this.links.starts()[point]; at < this.links.starts()[point + 1]; at++) {
			int other = this.links.others()[at];
			double pull = ATTRACTION * this.links.strengths()[at];
			force[0] += pull * (this.x[other] - this.x[point]);
			force[1] += pull * (this.y[other] - this.y[point]);
		}
		this.forceX[point] = force[0];
		this.forceY[point] = force[1];
	}

	private void move(int point, double temperature) {
		double length = Math.sqrt(this.forceX[point] * this.forceX[point] + this.forceY[point] * this.forceY[point]);
		double share = (length > temperature) ? temperature / length : 1;
		this.x[point] += share * this.forceX[point] / 2;
		this.y[point] += share * this.forceY[point] / 2;
	}

	double[] x() {
		return this.x;
	}

	double[] y() {
		return this.y;
	}

}
