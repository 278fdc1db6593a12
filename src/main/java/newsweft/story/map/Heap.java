package newsweft.story.map;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** Discs heaped densely around the origin, tied ones near each other. */
final class Heap {

	/** A layout of few points has settled by then. */
	private static final int MOST_STEPS = 200;

	private static final int FEWEST_STEPS = 50;

	/** Points times steps, as long as there are enough steps. */
	private static final int WORK = 400_000;

	private static final int PASSES = 8;

	/** Steps after which overlaps are few. */
	private static final int RELAXING = 30;

	/**
	 * A disc is put down nearer to the middle than it was by this share of its distance.
	 */
	private static final double MOST_SHRINKING = 0.3;

	/** In a large heap by less: a search for room takes the square of the way. */
	private static final double SHRINKING = 2;

	/** Chains of pushes are rarely longer. */
	private static final int PUSHING = 40;

	/**
	 * Discs part by this more than they need, lest rounding brings them together again.
	 */
	private static final double SLACK = 0.1;

	private final Links links;

	private final double[] radius;

	private final double[] x;

	private final double[] y;

	private final double gap;

	private final double leastGap;

	/**
	 * Takes discs.
	 * @param x where each was before, or NaN; replaced by where it is now
	 * @param y where each was before, or NaN; replaced by where it is now
	 * @param gap between two new ones
	 * @param leastGap from which on two that were there before do not move
	 */
	Heap(Links links, double[] radius, double[] x, double[] y, double gap, double leastGap) {
		this.links = links;
		this.radius = radius;
		this.x = x;
		this.y = y;
		this.gap = gap;
		this.leastGap = leastGap;
	}

	/**
	 * Lays discs out: anew if none has a place, else around those that have one.
	 * @param stretch width over height of a new heap
	 * @param pull how firmly a new heap is drawn together, 0.0–1.0; more makes it denser
	 * and jostles neighbours apart
	 * @return the discs as they were put down, to find free places among them
	 */
	Packing lay(double stretch, double pull, long seed) {
		boolean[] old = new boolean[this.x.length];
		boolean any = false;
		for (int disc = 0; disc < old.length; disc++) {
			old[disc] = !Double.isNaN(this.x[disc]);
			any |= old[disc];
		}
		if (any) {
			return revise(old);
		}
		if (this.x.length > 0) {
			heap(stretch, pull, seed);
		}
		return settle(stretch);
	}

	/** New discs go into gaps, then all that overlap push each other apart. */
	private Packing revise(boolean[] old) {
		join();
		Comparator<Integer> order = Comparator.comparingDouble((disc) -> -this.radius[disc]);
		Packing gaps = new Packing(this.x, this.y, this.radius, this.leastGap + SLACK, this.leastGap);
		IntStream.range(0, old.length).filter((disc) -> old[disc]).forEach(gaps::fix);
		IntStream.range(0, old.length).filter((disc) -> !old[disc]).boxed().sorted(order).forEach(gaps::put);
		double[] wide = Arrays.stream(this.radius).map((each) -> each + this.leastGap / 2).toArray();
		new Relaxation(wide, this.x, this.y, 1, 0).run(PUSHING, SLACK);
		for (int disc = 0; disc < old.length; disc++) {
			this.x[disc] = Rounding.nearest(this.x[disc]);
			this.y[disc] = Rounding.nearest(this.y[disc]);
		}
		return pack(order, this.leastGap + SLACK);
	}

	/**
	 * Puts discs down anew, those in the middle first, each nearer to it if it can be.
	 */
	private Packing settle(double stretch) {
		double[] away = new double[this.x.length];
		double shrunk = 1 - Math.min(MOST_SHRINKING, SHRINKING / Math.sqrt(away.length));
		for (int disc = 0; disc < away.length; disc++) {
			this.x[disc] *= shrunk;
			this.y[disc] *= shrunk;
			away[disc] = this.x[disc] * this.x[disc] / stretch + this.y[disc] * this.y[disc] * stretch;
		}
		return pack(Comparator.comparingDouble((disc) -> away[disc]), this.gap);
	}

	private Packing pack(Comparator<Integer> order, double between) {
		Packing packing = new Packing(this.x, this.y, this.radius, between, this.leastGap);
		IntStream.range(0, this.x.length).boxed().sorted(order).forEach(packing::put);
		return packing;
	}

	private void heap(double stretch, double pull, long seed) {
		double[] wide = IntStream.range(0, this.radius.length)
			.mapToDouble((disc) -> this.radius[disc] + this.gap / 2)
			.toArray();
		double[] areas = IntStream.range(0, wide.length).mapToDouble((disc) -> wide[disc] * wide[disc]).toArray();
		int steps = Math.clamp(WORK / Math.max(1, wide.length), FEWEST_STEPS, MOST_STEPS);
		ForceLayout layout = new ForceLayout(this.links, areas, seed);
		layout.run(steps);
		System.arraycopy(layout.x(), 0, this.x, 0, wide.length);
		System.arraycopy(layout.y(), 0, this.y, 0, wide.length);
		Relaxation relaxation = new Relaxation(wide, this.x, this.y, stretch, pull);
		relaxation.spread();
		relaxation.run(RELAXING, 0);
	}

	/**
	 * Wishes new discs near those that they are tied to, and the untied at the origin.
	 */
	private void join() {
		for (int pass = 0; pass < PASSES; pass++) {
			for (int disc = 0; disc < this.x.length; disc++) {
				if (Double.isNaN(this.x[disc])) {
					join(disc);
				}
			}
		}
		for (int disc = 0; disc < this.x.length; disc++) {
			if (Double.isNaN(this.x[disc])) {
				this.x[disc] = 0;
				this.y[disc] = 0;
			}
		}
	}

	private void join(int disc) {
		double sumX = 0;
		double sumY = 0;
		double weights = 0;
		for (int at = this.links.starts()[disc]; at < this.links.starts()[disc + 1]; at++) {
			int other = this.links.others()[at];
			if (!Double.isNaN(this.x[other])) {
				sumX += this.links.strengths()[at] * this.x[other];
				sumY += this.links.strengths()[at] * this.y[other];
				weights += this.links.strengths()[at];
			}
		}
		if (weights > 0) {
			this.x[disc] = sumX / weights;
			this.y[disc] = sumY / weights;
		}
	}

}
