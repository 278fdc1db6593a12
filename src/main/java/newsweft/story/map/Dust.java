package newsweft.story.map;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import newsweft.story.network.WeightedGraph;

/**
 * Constellations of a single article, on the points of a hexagonal lattice that the
 * others leave free, innermost points first. They share the points out by where what they
 * are most tied to lies: points and constellations are halved across the longer side, and
 * so on in each half, which keeps the order of both directions as far as it can be kept.
 */
final class Dust {

	private static final double GAP = 1.0;

	private static final double ROW = Math.sqrt(3) / 2;

	private final WeightedGraph graph;

	private final Packing packing;

	private final Discs places;

	private final double radius;

	private final double stretch;

	private final Set<Long> taken = new HashSet<>();

	private Dust(WeightedGraph graph, Packing packing, Discs places, double radius, double stretch) {
		this.graph = graph;
		this.packing = packing;
		this.places = places;
		this.radius = radius;
		this.stretch = stretch;
	}

	/**
	 * Places single ones.
	 * @param chosen the constellations of a single article
	 * @param packing all others
	 * @param places of the others, to which those of the chosen ones are added
	 * @param stretch width over height of the whole
	 */
	static void strew(WeightedGraph graph, int[] chosen, ConstellationDiscs discs, Packing packing, Discs places,
			double stretch) {
		if (chosen.length == 0) {
			return;
		}
		Dust dust = new Dust(graph, packing, places, discs.radius(chosen[0]), stretch);
		int[] loose = IntStream.of(chosen)
			.filter((number) -> !dust.keep(number, discs.wishX(number), discs.wishY(number)))
			.toArray();
		dust.share(loose, dust.freePoints(loose.length));
	}

	private double spacing() {
		return 2 * this.radius + GAP;
	}

	private boolean keep(int number, double x, double y) {
		if (Double.isNaN(x)) {
			return false;
		}
		int row = (int) Math.rint(y / spacing() / ROW);
		int column = (int) Math.rint(x / spacing() - (row & 1) / 2.0);
		return isFree(row, column) && this.taken.add(point(row, column)) && put(number, point(row, column));
	}

	private boolean isFree(int row, int column) {
		long point = point(row, column);
		return !this.taken.contains(point) && this.packing.isFree(x(point), y(point), this.radius);
	}

	private boolean put(int number, long point) {
		this.places.put(number, x(point), y(point), this.radius);
		return true;
	}

	private static long point(int row, int column) {
		return (long) row << Integer.SIZE | column & 0xffff_ffffL;
	}

	/** Every second row is set off by half a spacing. */
	private double x(long point) {
		return spacing() * ((int) point + ((int) (point >> Integer.SIZE) & 1) / 2.0);
	}

	private double y(long point) {
		return spacing() * ROW * (int) (point >> Integer.SIZE);
	}

	/** The free points nearest to the middle, as far as the map's shape has it. */
	private long[] freePoints(int count) {
		List<Long> points = new ArrayList<>();
		double reach = 0;
		while (points.size() < count) {
			double from = reach;
			reach += Math.max(4 * spacing(), reach / 16);
			points.addAll(freePoints(from, reach));
		}
		return points.stream().limit(count).mapToLong(Long::longValue).toArray();
	}

	private List<Long> freePoints(double from, double to) {
		List<Long> points = new ArrayList<>();
		int rows = (int) (to / spacing() / ROW);
		for (int row = -rows; row <= rows; row++) {
			int columns = (int) (to * this.stretch / spacing()) + 1;
			for (int column = -columns; column <= columns; column++) {
				double away = away(point(row, column));
				if (away >= from && away < to && isFree(row, column)) {
					points.add(point(row, column));
				}
			}
		}
		points.sort(Comparator.<Long>comparingDouble(this::away).thenComparing(Comparator.naturalOrder()));
		return points;
	}

	private double away(long point) {
		double x = x(point) / this.stretch;
		return Math.sqrt(x * x + y(point) * y(point));
	}

	private void share(int[] loose, long[] points) {
		double bottom = Arrays.stream(points).mapToDouble(this::y).max().orElse(0);
		double[][] wishes = new double[2][loose.length];
		for (int at = 0; at < loose.length; at++) {
			int tied = mostTied(loose[at]);
			wishes[0][at] = (tied < 0) ? 0 : this.places.x()[tied];
			wishes[1][at] = (tied < 0) ? bottom : this.places.y()[tied];
		}
		Integer[] order = IntStream.range(0, loose.length).boxed().toArray(Integer[]::new);
		Long[] boxed = Arrays.stream(points).boxed().toArray(Long[]::new);
		halve(order, boxed, 0, loose.length, wishes);
		for (int at = 0; at < loose.length; at++) {
			put(loose[order[at]], boxed[at]);
		}
	}

	private int mostTied(int number) {
		int tied = -1;
		int most = 0;
		for (int at = this.graph.start(number); at < this.graph.end(number); at++) {
			if (this.graph.weight(at) > most && this.places.placed(this.graph.neighbour(at))) {
				most = this.graph.weight(at);
				tied = this.graph.neighbour(at);
			}
		}
		return tied;
	}

	private void halve(Integer[] order, Long[] points, int from, int to, double[][] wishes) {
		if (to - from < 2) {
			return;
		}
		double width = extent(Arrays.stream(points, from, to).mapToDouble(this::x).toArray());
		double height = extent(Arrays.stream(points, from, to).mapToDouble(this::y).toArray());
		boolean across = width >= height;
		Arrays.sort(points, from, to, Comparator.<Long>comparingDouble((point) -> across ? x(point) : y(point))
			.thenComparing(Comparator.naturalOrder()));
		Arrays.sort(order, from, to, Comparator.<Integer>comparingDouble((at) -> wishes[across ? 0 : 1][at])
			.thenComparing(Comparator.naturalOrder()));
		int middle = (from + to) >>> 1;
		halve(order, points, from, middle, wishes);
		halve(order, points, middle, to, wishes);
	}

	private static double extent(double[] values) {
		return Arrays.stream(values).max().orElse(0) - Arrays.stream(values).min().orElse(0);
	}

}
