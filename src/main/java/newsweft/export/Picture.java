package newsweft.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import newsweft.export.Looks.Look;
import newsweft.graph.GraphSource;
import newsweft.graph.Node;

/**
 * A graph as it is drawn, in points of a sheet with the origin at the upper left.
 *
 * @param marks of nodes, in their order
 * @param lines between marks
 * @param labels as many as there is room for
 * @param width of the sheet
 * @param height of the sheet
 */
record Picture(List<Mark> marks, List<Line> lines, List<Label> labels, double width, double height) {

	/** More nodes are a cloud on a sheet, and no picture of anything. */
	private static final int MOST_NODES = 20_000;

	/** More edges are a cloud, too, and more than fits into memory with their lines. */
	private static final int MOST_EDGES = 200_000;

	static final double LARGEST_RADIUS = 12;

	private static final double SMALLEST_RADIUS = 1.5;

	/** The radius of a mark, as a share of the way to the next one. */
	private static final double ROOM_OF_A_MARK = 0.45;

	private static final Map<String, Shape> SHAPES = Map.of("Provider", Shape.SQUARE, "Topic", Shape.DIAMOND, "Story",
			Shape.RING, "Constellation", Shape.RING);

	/**
	 * Checks that a graph can be drawn.
	 * @throws TooLargeToDraw if it has too many nodes or edges
	 */
	static void check(GraphSource graph) {
		check(graph.figures().shown(), "nodes", MOST_NODES);
		check(graph.edgeCount(), "edges", MOST_EDGES);
	}

	private static void check(long number, String parts, long most) {
		if (number > most) {
			throw new TooLargeToDraw(number, parts, most);
		}
	}

	/**
	 * Draws a graph: each node where it was seen or lies on the map, the others beside
	 * those that they are joined to.
	 */
	static Picture of(Export export) throws IOException {
		List<Node> nodes = new ArrayList<>();
		Map<String, Integer> numbers = new HashMap<>();
		export.nodes((node) -> {
			numbers.put(node.id(), nodes.size());
			nodes.add(node);
		});
		List<Line> lines = new ArrayList<>();
		export.edges((edge) -> lines
			.add(new Line(number(numbers, edge.source()), number(numbers, edge.target()), edge.kind())));
		int[] degrees = new int[nodes.size()];
		for (Line line : lines) {
			degrees[line.from()]++;
			degrees[line.to()]++;
		}
		List<Look> looks = Placing.of(nodes, lines, export.looks());
		Sheet.Extent extent = new Sheet.Extent();
		looks.forEach(extent::add);
		Sheet sheet = extent.sheet();
		Spacing spacing = new Spacing(looks, sheet, LARGEST_RADIUS / ROOM_OF_A_MARK);
		List<Mark> marks = new ArrayList<>();
		for (int i = 0; i < nodes.size(); i++) {
			double room = (looks.get(i).size() != null) ? LARGEST_RADIUS
					: Math.max(SMALLEST_RADIUS, ROOM_OF_A_MARK * spacing.around(looks.get(i)));
			marks.add(mark(i, nodes.get(i), looks.get(i), degrees[i], room, sheet));
		}
		return new Picture(marks, lines, LabelRoom.fill(marks, sheet.width(), sheet.height()), sheet.width(),
				sheet.height());
	}

	private static int number(Map<String, Integer> numbers, String id) {
		return Objects.requireNonNull(numbers.get(id));
	}

	/**
	 * How a node is drawn that lies on a sheet.
	 * @param most its radius where its look leaves that open
	 */
	static Mark mark(int number, Node node, Look look, int degree, double most, Sheet sheet) {
		double radius = (look.size() != null) ? look.size() / 2 * sheet.scale()
				: Math.min(most, 4 + 0.9 * Math.sqrt(degree));
		return new Mark(number, node, SHAPES.getOrDefault(node.kind(), Shape.CIRCLE),
				Boolean.FALSE.equals(node.properties().get("full")), sheet.x(look), sheet.y(look), radius,
				(look.color() != null) ? look.color().toLowerCase(Locale.ROOT) : Drawing.FAINT, degree);
	}

	/** Of a mark. */
	enum Shape {

		CIRCLE, SQUARE, DIAMOND, RING

	}

	/**
	 * A node as it is drawn.
	 *
	 * @param number its place among the nodes of the graph
	 * @param stub whether its article is known only from listings, so that only its rim
	 * is drawn
	 * @param color as {@code #rrggbb}
	 * @param degree how many lines end at it
	 */
	record Mark(int number, Node node, Shape shape, boolean stub, double x, double y, double radius, String color,
			int degree) {

		/** From its centre to its end, as far as it goes to a side. */
		double half() {
			return switch (this.shape) {
				case CIRCLE, RING -> this.radius;
				case SQUARE -> this.radius * 0.9;
				case DIAMOND -> this.radius * 1.2;
			};
		}

		String fill() {
			return isHollow() ? Drawing.PAPER : this.color;
		}

		String rim() {
			return isHollow() ? this.color : Drawing.INK;
		}

		double rimWidth() {
			return isHollow() ? 1.4 : 0.5;
		}

		private boolean isHollow() {
			return this.stub || this.shape == Shape.RING;
		}

	}

	/**
	 * An edge as it is drawn.
	 *
	 * @param from the number of a mark
	 * @param to the number of a mark
	 * @param kind of the edge
	 */
	record Line(int from, int to, String kind) {
	}

	/**
	 * Words beside a mark.
	 *
	 * @param number of the mark
	 * @param lines one below the other; what was between them stays at their ends, so
	 * that they make one text
	 */
	record Label(int number, List<Words> lines) {

		/** The height of the letters. */
		static final double SIZE = 9;

		/** From one base line to the next. */
		static final double LEADING = 10.5;

		/**
		 * The width of the stroke around them that keeps lines off, half of it outside.
		 */
		static final double HALO = 3;

		String text() {
			return this.lines.stream().map(Words::text).collect(Collectors.joining());
		}

	}

	/**
	 * A line of words.
	 *
	 * @param x where they begin
	 * @param y of their base line
	 */
	record Words(String text, double x, double y) {
	}

}
