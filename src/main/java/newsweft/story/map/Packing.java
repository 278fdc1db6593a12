package newsweft.story.map;

import java.util.Arrays;

/**
 * Puts discs down one after the other, each as near to where it is wished as those before
 * it leave room. The nearest free place is the wish itself, or touches one disc on the
 * straight way out of it, or touches two.
 */
final class Packing {

	/** Of coordinates that are sums of hundredths. */
	private static final double NOISE = 1e-6;

	private final double[] x;

	private final double[] y;

	private final double[] radius;

	private final double gap;

	private final double leastGap;

	private final DiscGrid grid;

	private int[] near = new int[64];

	private int nears;

	private int[] beside = new int[64];

	private int besides;

	private double wishX;

	private double wishY;

	private double reach;

	private double best;

	private double bestX;

	private double bestY;

	/**
	 * An empty plane.
	 * @param x the wishes, replaced by the places
	 * @param y the wishes, replaced by the places
	 * @param gap between a disc that has to move and its neighbours
	 * @param leastGap that a disc needs to stay where it is wished
	 */
	Packing(double[] x, double[] y, double[] radius, double gap, double leastGap) {
		this.x = x;
		this.y = y;
		this.radius = radius;
		this.gap = gap;
		this.leastGap = leastGap;
		double[] sorted = radius.clone();
		Arrays.sort(sorted);
		double furthest = 0;
		for (int disc = 0; disc < x.length; disc++) {
			furthest = Math.max(furthest, Math.max(Math.abs(x[disc]), Math.abs(y[disc])) + radius[disc]);
		}
		this.grid = new DiscGrid(x.length, ((x.length > 0) ? 2 * sorted[sorted.length / 2] : 0) + gap,
				1.2 * furthest + gap);
	}

	/** Leaves a disc where it is wished, whatever it overlaps. */
	void fix(int disc) {
		this.grid.add(disc, this.x[disc], this.y[disc], this.radius[disc]);
	}

	/** Puts a disc as near to where it is wished as there is room. */
	void put(int disc) {
		this.wishX = this.x[disc];
		this.wishY = this.y[disc];
		if (!isFree(this.wishX, this.wishY, this.radius[disc], this.leastGap)) {
			this.best = Double.POSITIVE_INFINITY;
			this.reach = this.radius[disc] / 2;
			while (this.best == Double.POSITIVE_INFINITY) {
				this.reach *= 2;
				findNear(disc);
				search(disc);
			}
			this.x[disc] = Rounding.nearest(this.bestX);
			this.y[disc] = Rounding.nearest(this.bestY);
		}
		this.grid.add(disc, this.x[disc], this.y[disc], this.radius[disc]);
	}

	/** Whether there is room at a place for another disc. */
	boolean isFree(double atX, double atY, double withRadius) {
		return isFree(atX, atY, withRadius, this.leastGap);
	}

	/** A place that touches exactly is free, though it is rounded. */
	private boolean isFree(double atX, double atY, double withRadius, double between) {
		return this.grid.none(atX, atY, withRadius + between, (other) -> {
			double apart = withRadius + this.radius[other] + between - NOISE;
			return square(atX - this.x[other], atY - this.y[other]) < apart * apart;
		});
	}

	private void findNear(int disc) {
		double between = this.gap + this.reach;
		this.nears = 0;
		this.grid.visit(this.wishX, this.wishY, this.radius[disc] + between, (other) -> {
			double touching = this.radius[disc] + this.radius[other] + between;
			if (square(this.wishX - this.x[other], this.wishY - this.y[other]) < touching * touching) {
				if (this.nears == this.near.length) {
					this.near = Arrays.copyOf(this.near, 2 * this.nears);
				}
				this.near[this.nears++] = other;
			}
		});
		Arrays.sort(this.near, 0, this.nears);
	}

	private void search(int disc) {
		for (int at = 0; at < this.nears; at++) {
			int first = this.near[at];
			double apart = this.radius[disc] + this.radius[first] + this.gap;
			double dx = this.wishX - this.x[first];
			double dy = this.wishY - this.y[first];
			double distance = Math.sqrt(square(dx, dy));
			if (Math.abs(distance - apart) > Math.min(this.reach, Math.sqrt(this.best))) {
				continue;
			}
			if (distance == 0) {
				consider(this.x[first] + apart, this.y[first], disc);
			}
			else {
				consider(this.x[first] + dx / distance * apart, this.y[first] + dy / distance * apart, disc);
			}
			findBeside(first, 2 * (this.radius[disc] + this.gap));
			for (int then = 0; then < this.besides; then++) {
				touchBoth(first, this.beside[then], apart, disc);
			}
		}
	}

	private void findBeside(int first, double between) {
		this.besides = 0;
		this.grid.visit(this.x[first], this.y[first], this.radius[first] + between, (other) -> {
			double touching = this.radius[first] + this.radius[other] + between;
			if (other > first
					&& square(this.x[first] - this.x[other], this.y[first] - this.y[other]) < touching * touching) {
				if (this.besides == this.beside.length) {
					this.beside = Arrays.copyOf(this.beside, 2 * this.besides);
				}
				this.beside[this.besides++] = other;
			}
		});
	}

	/** The two places that touch two discs are where the circles around them cross. */
	private void touchBoth(int first, int second, double apart, int disc) {
		double other = this.radius[disc] + this.radius[second] + this.gap;
		double dx = this.x[second] - this.x[first];
		double dy = this.y[second] - this.y[first];
		double squared = square(dx, dy);
		if (squared >= (apart + other) * (apart + other) || squared <= (apart - other) * (apart - other)) {
			return;
		}
		double along = (squared + apart * apart - other * other) / (2 * squared);
		double across = Math.sqrt(Math.max(0, apart * apart / squared - along * along));
		double footX = this.x[first] + along * dx;
		double footY = this.y[first] + along * dy;
		consider(footX - across * dy, footY + across * dx, disc);
		consider(footX + across * dy, footY - across * dx, disc);
	}

	private void consider(double atX, double atY, int disc) {
		double away = square(atX - this.wishX, atY - this.wishY);
		if (away < this.best && away <= this.reach * this.reach && isFree(atX, atY, this.radius[disc], this.gap)) {
			this.best = away;
			this.bestX = atX;
			this.bestY = atY;
		}
	}

	private static double square(double dx, double dy) {
		return dx * dx + dy * dy;
	}

}
