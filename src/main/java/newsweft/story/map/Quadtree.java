package newsweft.story.map;

import java.util.Arrays;

/**
 * Repulsion of many points by Barnes and Hut (A hierarchical O(N log N) force-calculation
 * algorithm, 1986): a far square acts as one point in its centre of mass.
 */
final class Quadtree {

	/** Side over distance below which a square is far; 0.9 is usual for drawing. */
	private static final double FAR_SQUARED = 0.9 * 0.9;

	private static final int DEEPEST = 32;

	/** Four at a level are put off while one is followed. */
	private static final int STACK = 4 * (DEEPEST + 2);

	private int[] children = new int[1024];

	private double[] mass = new double[256];

	private double[] sumX = new double[256];

	private double[] sumY = new double[256];

	private double[] side = new double[256];

	private int squares;

	private double left;

	private double top;

	/** Builds the tree anew. */
	void build(double[] x, double[] y, double[] masses) {
		double right = Arrays.stream(x).max().orElse(0);
		double bottom = Arrays.stream(y).max().orElse(0);
		this.left = Arrays.stream(x).min().orElse(0);
		this.top = Arrays.stream(y).min().orElse(0);
		this.squares = 0;
		add(Math.max(Math.max(right - this.left, bottom - this.top), Double.MIN_NORMAL));
		for (int point = 0; point < x.length; point++) {
			insert(x[point], y[point], masses[point]);
		}
	}

	private int add(double length) {
		if (this.squares == this.mass.length) {
			this.children = Arrays.copyOf(this.children, 8 * this.squares);
			this.mass = Arrays.copyOf(this.mass, 2 * this.squares);
			this.sumX = Arrays.copyOf(this.sumX, 2 * this.squares);
			this.sumY = Arrays.copyOf(this.sumY, 2 * this.squares);
			this.side = Arrays.copyOf(this.side, 2 * this.squares);
		}
		Arrays.fill(this.children, 4 * this.squares, 4 * this.squares + 4, 0);
		this.mass[this.squares] = 0;
		this.sumX[this.squares] = 0;
		this.sumY[this.squares] = 0;
		this.side[this.squares] = length;
		return this.squares++;
	}

	/** A leaf holds one point, or several at the deepest level. */
	private void insert(double x, double y, double weight) {
		double west = this.left;
		double north = this.top;
		int square = 0;
		for (int depth = 0; depth < DEEPEST; depth++) {
			boolean leaf = isLeaf(square);
			if (leaf && this.mass[square] == 0) {
				break;
			}
			double half = this.side[square] / 2;
			if (leaf) {
				double pointX = this.sumX[square] / this.mass[square];
				double pointY = this.sumY[square] / this.mass[square];
				put(child(square, quadrant(pointX - west, pointY - north, half)), pointX, pointY, this.mass[square]);
			}
			put(square, x, y, weight);
			int quadrant = quadrant(x - west, y - north, half);
			square = child(square, quadrant);
			west += (quadrant & 1) * half;
			north += (quadrant >> 1) * half;
		}
		put(square, x, y, weight);
	}

	private boolean isLeaf(int square) {
		int first = 4 * square;
		return (this.children[first] | this.children[first + 1] | this.children[first + 2]
				| this.children[first + 3]) == 0;
	}

	private int child(int square, int quadrant) {
		if (this.children[4 * square + quadrant] == 0) {
			int added = add(this.side[square] / 2);
			this.children[4 * square + quadrant] = added;
		}
		return this.children[4 * square + quadrant];
	}

	private static int quadrant(double dx, double dy, double half) {
		return ((dx >= half) ? 1 : 0) + ((dy >= half) ? 2 : 0);
	}

	private void put(int square, double x, double y, double weight) {
		this.mass[square] += weight;
		this.sumX[square] += weight * x;
		this.sumY[square] += weight * y;
	}

	/**
	 * Adds to a force what all points push a unit mass at a place: mass over distance.
	 */
	void push(double x, double y, double[] force) {
		int[] stack = new int[STACK];
		int waiting = 1;
		while (waiting > 0) {
			int square = stack[--waiting];
			double dx = x - this.sumX[square] / this.mass[square];
			double dy = y - this.sumY[square] / this.mass[square];
			double squared = dx * dx + dy * dy;
			boolean leaf = isLeaf(square);
			if (leaf || this.side[square] * this.side[square] < FAR_SQUARED * squared) {
				if (squared > Double.MIN_NORMAL) {
					force[0] += this.mass[square] * dx / squared;
					force[1] += this.mass[square] * dy / squared;
				}
				continue;
			}
			for (int at = 4 * square + 3; at >= 4 * square; at--) {
				if (this.children[at] != 0) {
					stack[waiting++] = this.children[at];
				}
			}
		}
	}

}
