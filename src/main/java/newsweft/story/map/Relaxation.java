package newsweft.story.map;

import java.util.Arrays;

/**
 * Draws the discs of a layout together to a dense heap: each step pulls them to the
 * middle and pushes overlapping ones apart (position-based dynamics: Müller,
 * Heidelberger, Hennix, Ratcliff, 2007). A few overlap a little in the end;
 * {@link Packing} sees to that.
 */
final class Relaxation {

	private static final int PUSHES = 3;

	/** Of coordinates that are sums of hundredths. */
	private static final double NOISE = 1e-6;

	/**
	 * In a heap of more discs the pull falls, so that it moves an outer disc by as many
	 * diameters as here: pushes would not come up with more.
	 */
	private static final int MANY = 250;

	/** Share of a disc's area in a dense heap of discs of many sizes. */
	private static final double DENSITY = 0.76;

	private final double[] radius;

	private final double[] x;

	private final double[] y;

	private final double stretch;

	private final double pull;

	private final DiscGrid grid;

	/**
	 * Takes a layout over.
	 * @param radius of each disc with half the gap around it
	 * @param x changed in place
	 * @param y changed in place
	 * @param stretch width over height of the heap
	 * @param pull to the middle in the first step, as a share of the distance
	 */
	Relaxation(double[] radius, double[] x, double[] y, double stretch, double pull) {
		this.radius = radius;
		this.x = x;
		this.y = y;
		this.stretch = stretch;
		this.pull = pull * Math.min(1, Math.sqrt(MANY / Math.max(1.0, radius.length)));
		double[] sorted = radius.clone();
		Arrays.sort(sorted);
		this.grid = new DiscGrid(radius.length, 2 * sorted[sorted.length / 2], 1.5 * Math.max(heap(), reach()));
	}

	private double reach() {
		double reach = 0;
		for (int disc = 0; disc < this.x.length; disc++) {
			reach = Math.max(reach, Math.max(Math.abs(this.x[disc]), Math.abs(this.y[disc])));
		}
		return reach;
	}

	private double heap() {
		double area = 0;
		for (double each : this.radius) {
			area += each * each;
		}
		return Math.sqrt(area / DENSITY);
	}

	/** Spreads the layout evenly over the size of the heap. */
	void spread() {
		new Spreading(this.radius, this.x, this.y, heap() * heap(), this.stretch).run();
	}

	/**
	 * Lets discs come to rest.
	 * @param slack how much further than to touching overlapping ones are pushed
	 */
	void run(int steps, double slack) {
		for (int step = 0; step < steps; step++) {
			double share = Math.max(0, 1 - 1.25 * step / steps);
			for (int disc = 0; disc < this.x.length; disc++) {
				pull(disc, share);
			}
			this.grid.clear();
			for (int disc = 0; disc < this.x.length; disc++) {
				this.grid.add(disc, this.x[disc], this.y[disc], this.radius[disc]);
			}
			for (int push = 0; push < PUSHES; push++) {
				for (int disc = 0; disc < this.x.length; disc++) {
					push(disc, slack);
				}
			}
		}
	}

	private void pull(int disc, double share) {
		this.x[disc] -= share * this.pull / this.stretch * this.x[disc];
		this.y[disc] -= share * this.pull * this.stretch * this.y[disc];
	}

	private void push(int disc, double slack) {
		this.grid.visit(this.x[disc], this.y[disc], this.radius[disc], (other) -> {
			double dx = this.x[other] - this.x[disc];
			double dy = this.y[other] - this.y[disc];
			double apart = this.radius[disc] + this.radius[other];
			double squared = dx * dx + dy * dy;
			if (other > disc && squared < (apart - NOISE) * (apart - NOISE)) {
				part(disc, other, dx, dy, Math.sqrt(squared), apart + slack);
			}
		});
	}

	/** The lighter gives way; two in one place part sideways. */
	private void part(int disc, int other, double dx, double dy, double distance, double apart) {
		double lean = (distance > 0) ? (apart - distance) / distance : 0;
		double pushX = (distance > 0) ? dx * lean : apart;
		double pushY = dy * lean;
		double mass = this.radius[disc] * this.radius[disc];
		double otherMass = this.radius[other] * this.radius[other];
		double share = otherMass / (mass + otherMass);
		this.x[disc] -= share * pushX;
		this.y[disc] -= share * pushY;
		this.x[other] += (1 - share) * pushX;
		this.y[other] += (1 - share) * pushY;
	}

}
