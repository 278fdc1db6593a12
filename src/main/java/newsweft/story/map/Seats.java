package newsweft.story.map;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The places of articles in a story: points of a hexagonal lattice, those nearest to its
 * origin first, so that a story that grows keeps its seats and gets more around them.
 */
final class Seats {

	/** An article's radius is 1; a little of the ground shows between two. */
	static final double SPACING = 2.4;

	/** From an outermost article's edge to the story's. */
	private static final double MARGIN = 0.6;

	/** Up to here a story is small enough to be seen to sit off its middle. */
	static final int FEW = 36;

	private static final double ROW = Math.sqrt(3) / 2;

	private final int[] a;

	private final int[] b;

	private final int ring;

	private final int[] numbers;

	private final Circle[] circles = new Circle[FEW + 1];

	/**
	 * Lays seats out.
	 * @param count how many, 1 or more
	 */
	Seats(int count) {
		this.ring = (int) Math.ceil(Math.sqrt(count)) + 2;
		int side = 2 * this.ring + 1;
		int[] order = IntStream.range(0, side * side)
			.filter((square) -> norm(square % side - this.ring, square / side - this.ring) <= 3 * this.ring * this.ring
					/ 4)
			.boxed()
			.sorted((one, other) -> compare(one % side - this.ring, one / side - this.ring, other % side - this.ring,
					other / side - this.ring))
			.mapToInt(Integer::intValue)
			.toArray();
		this.a = IntStream.of(order).map((square) -> square % side - this.ring).toArray();
		this.b = IntStream.of(order).map((square) -> square / side - this.ring).toArray();
		this.numbers = new int[side * side];
		Arrays.fill(this.numbers, Integer.MAX_VALUE);
		IntStream.range(0, order.length).forEach((seat) -> this.numbers[order[seat]] = seat);
		for (int size = 1; size <= FEW; size++) {
			this.circles[size] = circle(Math.min(size, order.length));
		}
	}

	private static int compare(int a, int b, int otherA, int otherB) {
		int order = Integer.compare(norm(a, b), norm(otherA, otherB));
		return (order != 0) ? order : Double.compare(angle(a, b), angle(otherA, otherB));
	}

	private static double angle(int a, int b) {
		return StrictMath.atan2(b * ROW, a + b / 2.0);
	}

	private static int norm(int a, int b) {
		return a * a + a * b + b * b;
	}

	/** Square of the distance of two seats, in spacings. */
	int squared(int seat, int other) {
		return norm(this.a[seat] - this.a[other], this.b[seat] - this.b[other]);
	}

	double x(int seat) {
		return SPACING * (this.a[seat] + this.b[seat] / 2.0);
	}

	double y(int seat) {
		return SPACING * ROW * this.b[seat];
	}

	/** The seat at a step from another one, or a number beyond all seats. */
	int beside(int seat, int stepA, int stepB) {
		return number(this.a[seat] + stepA, this.b[seat] + stepB);
	}

	/** The seat nearest to a place, or a number beyond all seats. */
	int nearest(double x, double y) {
		double row = y / SPACING / ROW;
		double column = x / SPACING - row / 2;
		int nearest = Integer.MAX_VALUE;
		double least = Double.POSITIVE_INFINITY;
		for (int corner = 0; corner < 4; corner++) {
			int atA = (int) Math.floor(column) + (corner & 1);
			int atB = (int) Math.floor(row) + (corner >> 1);
			double da = column - atA;
			double db = row - atB;
			double squared = da * da + da * db + db * db;
			if (squared < least) {
				least = squared;
				nearest = number(atA, atB);
			}
		}
		return nearest;
	}

	private int number(int atA, int atB) {
		int side = 2 * this.ring + 1;
		boolean inside = Math.max(Math.abs(atA), Math.abs(atB)) <= this.ring;
		return inside ? this.numbers[(atB + this.ring) * side + atA + this.ring] : Integer.MAX_VALUE;
	}

	/** The circle of a story of so many articles, its centre seen from the origin. */
	Circle of(int size) {
		return (size <= FEW) ? this.circles[size] : circle(size);
	}

	private Circle circle(int size) {
		double[] x = IntStream.range(0, size).mapToDouble(this::x).toArray();
		double[] y = IntStream.range(0, size).mapToDouble(this::y).toArray();
		double[] radius = IntStream.range(0, size).mapToDouble((seat) -> 1 + MARGIN).toArray();
		return (size <= FEW) ? Circle.around(x, y, radius) : Circle.at(0, 0, x, y, radius);
	}

}
