package newsweft.export;

import java.util.Map;

import newsweft.graph.Node;
import org.jspecify.annotations.Nullable;

/** How the nodes of a graph look where somebody looks at them. */
@FunctionalInterface
public interface Looks {

	/** Each node at its place on the map, as far as it has one that can be drawn. */
	Looks STORED = (node) -> (node.properties().get("x") instanceof Number x
			&& node.properties().get("y") instanceof Number y && Look.isPlace(x.doubleValue(), y.doubleValue()))
					? new Look(x.doubleValue(), y.doubleValue(), null, null) : null;

	/**
	 * How a node looks.
	 * @return null where nobody knows
	 */
	@Nullable Look of(Node node);

	/**
	 * What colours stand for.
	 * @return by {@code #rrggbb} in lower case, in the order of a legend; empty where
	 * nobody knows
	 */
	default Map<String, String> meanings() {
		return Map.of();
	}

	/** As somebody sees the nodes, who does not know what colours stand for. */
	static Looks of(Map<String, Look> seen) {
		return of(seen, Map.of());
	}

	/**
	 * As somebody sees the nodes, the others as they are stored.
	 * @param seen by the nodes' ids
	 * @param meanings of colours, as {@link #meanings}
	 */
	static Looks of(Map<String, Look> seen, Map<String, String> meanings) {
		return new Looks() {
			@Override
			public @Nullable Look of(Node node) {
				Look look = seen.get(node.id());
				return (look != null) ? look : STORED.of(node);
			}

			@Override
			public Map<String, String> meanings() {
				return meanings;
			}
		};
	}

	/**
	 * How one node looks.
	 *
	 * @param x of its centre, to the right
	 * @param y of its centre, downwards
	 * @param size the diameter of its mark in the units of its place; null for any
	 * @param color as {@code #rrggbb}; null for any
	 */
	record Look(double x, double y, @Nullable Double size, @Nullable String color) {

		/** Farther out, places are no longer told apart. */
		private static final double FARTHEST = 1e12;

		/**
		 * Checks it.
		 * @throws IllegalArgumentException if it cannot be drawn
		 */
		public Look {
			require(isPlace(x, y), "x and y must be numbers between -1e12 and 1e12");
			require(size == null || (size > 0 && size <= FARTHEST), "size must be more than 0 and at most 1e12");
			require(color == null || color.matches("#[0-9a-fA-F]{6}"), "color must be written as #rrggbb");
		}

		private static boolean isPlace(double x, double y) {
			return Math.abs(x) <= FARTHEST && Math.abs(y) <= FARTHEST;
		}

		private static void require(boolean met, String fault) {
			if (!met) {
				throw new IllegalArgumentException(fault);
			}
		}

	}

}
