package newsweft.frontend;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/**
 * A node as a page shows it.
 *
 * @param shape {@code circle}, {@code square} or {@code diamond}
 * @param color as {@code #rrggbb}, of the rim where only that is drawn
 * @param hollow whether only the rim is drawn
 */
record Spot(String title, double x, double y, double radius, String shape, String color, boolean hollow) {

	/** More than SVG rounds lengths to. */
	private static final double UNSEEN = 0.1;

	/** Of what a script returns. */
	static List<Spot> listOf(Object told) {
		return ((List<?>) told).stream().map((one) -> of((Map<?, ?>) one)).toList();
	}

	private static Spot of(Map<?, ?> told) {
		ToDoubleFunction<String> number = (name) -> ((Number) told.get(name)).doubleValue();
		return new Spot((String) told.get("title"), number.applyAsDouble("x"), number.applyAsDouble("y"),
				number.applyAsDouble("radius"), (String) told.get("shape"), (String) told.get("color"),
				(Boolean) told.get("hollow"));
	}

	/** How many there are of each colour. */
	static Map<String, Integer> colors(List<Spot> spots) {
		return spots.stream().collect(Collectors.groupingBy(Spot::color, Collectors.summingInt((one) -> 1)));
	}

	/** Whether another one is the same. */
	boolean isLike(Spot other) {
		return this.title.equals(other.title) && this.shape.equals(other.shape) && this.color.equals(other.color)
				&& this.hollow == other.hollow && Math.hypot(this.x - other.x, this.y - other.y) < UNSEEN
				&& Math.abs(this.radius - other.radius) < UNSEEN;
	}

	/** Whether no other one covers a part of it. */
	boolean isClearOf(List<Spot> others) {
		return others.stream()
			.noneMatch((other) -> other != this
					&& Math.hypot(this.x - other.x, this.y - other.y) < this.radius + other.radius + 2);
	}

	/** Whether a text is its title, perhaps without the end. */
	boolean isCalled(String text) {
		String line = this.title.replaceAll("\\s+", " ").strip();
		return text.equals(line) || (text.endsWith("…") && line.startsWith(text.substring(0, text.length() - 1)));
	}

	/**
	 * How a picture of some spots is scaled and moved: as wide as before are those that
	 * are farthest apart, as large as before the largest.
	 */
	record Scale(double times, double right, double down, double growth) implements Function<Spot, Spot> {

		static Scale between(List<Spot> before, List<Spot> after) {
			double times = (most(after, Spot::x) - least(after, Spot::x))
					/ (most(before, Spot::x) - least(before, Spot::x));
			return new Scale(times, least(after, Spot::x) - times * least(before, Spot::x),
					least(after, Spot::y) - times * least(before, Spot::y),
					most(after, Spot::radius) / most(before, Spot::radius));
		}

		private static double least(List<Spot> spots, ToDoubleFunction<Spot> length) {
			return spots.stream().mapToDouble(length).min().orElseThrow();
		}

		private static double most(List<Spot> spots, ToDoubleFunction<Spot> length) {
			return spots.stream().mapToDouble(length).max().orElseThrow();
		}

		@Override
		public Spot apply(Spot spot) {
			return new Spot(spot.title, this.right + this.times * spot.x, this.down + this.times * spot.y,
					this.growth * spot.radius, spot.shape, spot.color, spot.hollow);
		}

	}

}
