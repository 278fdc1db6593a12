package newsweft.story.map;

import java.util.Arrays;
import java.util.stream.IntStream;

import newsweft.story.network.WeightedGraph;

/**
 * The disc of each constellation by itself: its radius, where its stories lie in it, and
 * where it would stand if no story were to move.
 */
final class ConstellationDiscs {

	private static final double GAP = 0.8;

	private static final double LEAST_GAP = 0.3;

	private static final double PULL = 0.3;

	/** From an outermost story's edge to the constellation's. */
	private static final double MARGIN = 0.6;

	/** Half the height of the label's cap as a share of the radius, and at least. */
	private static final double CAP = 0.085;

	private static final double LEAST_CAP = 0.6;

	/** A single article has no room for a label. */
	private static final double UNLABELLED = 2.5;

	/** A disc may be larger than it need be by this before it moves what is around it. */
	private static final double LOOSE = 1.15;

	/** Rounding takes up to half a hundredth of a centre and of a cap. */
	private static final double NOISE = 0.02;

	private final int[][] stories;

	private final StoryDiscs discs;

	private final Places former;

	/** Of each story, seen from the middle of its constellation's heap. */
	private final double[] localX;

	private final double[] localY;

	private final double[] radius;

	private final double[] heapX;

	private final double[] heapY;

	private final int[] number;

	/** Heaps all stories; constellations side by side, each by itself. */
	ConstellationDiscs(WeightedGraph graph, int[][] stories, StoryDiscs discs, Places former, long seed) {
		this.stories = stories;
		this.discs = discs;
		this.former = former;
		this.localX = new double[graph.nodes()];
		this.localY = new double[graph.nodes()];
		this.radius = new double[stories.length];
		this.heapX = new double[stories.length];
		this.heapY = new double[stories.length];
		this.number = new int[graph.nodes()];
		for (int constellation = 0; constellation < stories.length; constellation++) {
			for (int at = 0; at < stories[constellation].length; at++) {
				this.number[stories[constellation][at]] = at;
			}
		}
		IntStream.range(0, stories.length)
			.parallel()
			.forEach((constellation) -> heap(graph, constellation, seed + constellation));
	}

	private void heap(WeightedGraph graph, int constellation, long seed) {
		int[] members = this.stories[constellation];
		double[] radius = IntStream.of(members).mapToDouble(this.discs::radius).toArray();
		findOrigin(constellation, members, radius);
		double limit = this.former.constellations().placed(constellation)
				? this.former.constellations().radius()[constellation]
				: 2 * Math.sqrt(Arrays.stream(radius).map((each) -> each * each).sum());
		double[] x = IntStream.of(members).mapToDouble(this.discs::wishX).toArray();
		double[] y = IntStream.of(members).mapToDouble(this.discs::wishY).toArray();
		for (int at = 0; at < members.length; at++) {
			x[at] -= this.heapX[constellation];
			y[at] -= this.heapY[constellation];
			if (Double.isNaN(x[at]) || x[at] * x[at] + y[at] * y[at] > limit * limit) {
				x[at] = Double.NaN;
				y[at] = Double.NaN;
			}
		}
		if (members.length == 1 && Double.isNaN(x[0])) {
			x[0] = 0;
			y[0] = 0;
		}
		new Heap(Links.among(graph, members, this.number), radius, x, y, GAP, LEAST_GAP).lay(1, PULL, seed);
		enclose(constellation, members, x, y, radius);
	}

	/** The middle of the former heap, or else of the largest story that was there. */
	private void findOrigin(int constellation, int[] members, double[] radius) {
		Discs discs = this.former.constellations();
		if (discs.placed(constellation)) {
			this.heapX[constellation] = discs.x()[constellation];
			this.heapY[constellation] = discs.y()[constellation] + cap(discs.radius()[constellation]);
			return;
		}
		int largest = -1;
		for (int at = 0; at < members.length; at++) {
			if (!Double.isNaN(this.discs.wishX(members[at])) && (largest < 0 || radius[at] > radius[largest])) {
				largest = at;
			}
		}
		this.heapX[constellation] = (largest < 0) ? Double.NaN : this.discs.wishX(members[largest]);
		this.heapY[constellation] = (largest < 0) ? Double.NaN : this.discs.wishY(members[largest]);
	}

	/**
	 * By how much the heap's middle lies below the disc's, which is also what is left.
	 */
	private static double cap(double radius) {
		return (radius < UNLABELLED) ? 0 : Rounding.nearest(Math.max(LEAST_CAP, CAP * radius));
	}

	private static double radiusAround(double heap) {
		return Rounding.up((heap < UNLABELLED) ? heap : Math.max(heap + LEAST_CAP, heap / (1 - CAP)) + NOISE);
	}

	/** A constellation keeps its circle while that fits, and else its centre. */
	private void enclose(int constellation, int[] members, double[] x, double[] y, double[] radius) {
		boolean old = this.former.constellations().placed(constellation);
		Circle needed = old ? Circle.at(0, 0, x, y, radius) : Circle.around(x, y, radius);
		if (old) {
			Circle smallest = Circle.around(x, y, radius);
			needed = (needed.radius() <= LOOSE * smallest.radius()) ? needed : smallest;
		}
		needed = Circle.at(Rounding.nearest(needed.x()), Rounding.nearest(needed.y()), x, y, radius);
		double heap = needed.radius() + MARGIN;
		double before = old ? this.former.constellations().radius()[constellation] : 0;
		boolean fits = heap <= before - cap(before) && before <= LOOSE * LOOSE * radiusAround(heap);
		this.radius[constellation] = fits ? before : radiusAround(heap);
		this.heapX[constellation] += needed.x();
		this.heapY[constellation] += needed.y();
		for (int at = 0; at < members.length; at++) {
			this.localX[members[at]] = x[at] - needed.x();
			this.localY[members[at]] = y[at] - needed.y();
		}
	}

	double radius(int constellation) {
		return this.radius[constellation];
	}

	/** Where a constellation would stand if no story were to move, or NaN. */
	double wishX(int constellation) {
		return this.heapX[constellation];
	}

	double wishY(int constellation) {
		return this.heapY[constellation] - cap(this.radius[constellation]);
	}

	/** Puts stories where their constellations are. */
	void put(Discs constellations, Discs placed) {
		for (int constellation = 0; constellation < this.stories.length; constellation++) {
			double x = constellations.x()[constellation];
			double y = constellations.y()[constellation] + cap(this.radius[constellation]);
			for (int story : this.stories[constellation]) {
				placed.put(story, x + this.localX[story], y + this.localY[story], this.discs.radius(story));
			}
		}
	}

}
