package newsweft.story.map;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Spreads a layout of discs evenly over an ellipse, so that no part of it is denser than
 * another: the discs are halved by area across the longer side, and so on in each half,
 * which fills a square; the square is bent to a circle without changing areas (Shirley,
 * Chiu: A low distortion map between disk and square, 1997) and stretched.
 */
final class Spreading {

	private final double[] radius;

	private final double[] x;

	private final double[] y;

	private final double reachX;

	private final double reachY;

	/**
	 * Takes a layout over.
	 * @param x changed in place
	 * @param y changed in place
	 * @param area of the ellipse over π
	 * @param stretch width over height of the ellipse
	 */
	Spreading(double[] radius, double[] x, double[] y, double area, double stretch) {
		this.radius = radius;
		this.x = x;
		this.y = y;
		this.reachX = Math.sqrt(area * stretch);
		this.reachY = Math.sqrt(area / stretch);
	}

	void run() {
		Integer[] order = IntStream.range(0, this.x.length).boxed().toArray(Integer[]::new);
		halve(order, 0, order.length, new double[] { -1, -1, 1, 1 });
	}

	private void halve(Integer[] order, int from, int to, double[] square) {
		if (to - from < 2) {
			put(order[from], (square[0] + square[2]) / 2, (square[1] + square[3]) / 2);
			return;
		}
		boolean across = (square[2] - square[0]) * this.reachX >= (square[3] - square[1]) * this.reachY;
		double[] along = across ? this.x : this.y;
		Arrays.sort(order, from, to,
				Comparator.<Integer>comparingDouble((disc) -> along[disc]).thenComparing(Comparator.naturalOrder()));
		double all = 0;
		for (int at = from; at < to; at++) {
			all += area(order[at]);
		}
		int middle = from;
		double half = 0;
		while (middle < to - 1 && (middle == from || half + area(order[middle]) / 2 < all / 2)) {
			half += area(order[middle++]);
		}
		int side = across ? 0 : 1;
		double cut = square[side] + (square[side + 2] - square[side]) * half / all;
		double[] low = square.clone();
		double[] high = square.clone();
		low[side + 2] = cut;
		high[side] = cut;
		halve(order, from, middle, low);
		halve(order, middle, to, high);
	}

	private double area(int disc) {
		return this.radius[disc] * this.radius[disc];
	}

	private void put(int disc, double a, double b) {
		boolean flat = Math.abs(a) > Math.abs(b);
		double reach = flat ? a : b;
		double angle = (reach == 0) ? 0 : Math.PI / 4 * (flat ? b / a : a / b);
		double cos = reach * StrictMath.cos(angle);
		double sin = reach * StrictMath.sin(angle);
		this.x[disc] = this.reachX * (flat ? cos : sin);
		this.y[disc] = this.reachY * (flat ? sin : cos);
	}

}
