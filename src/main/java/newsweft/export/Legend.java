package newsweft.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import newsweft.export.Picture.Line;
import newsweft.export.Picture.Mark;
import newsweft.export.Picture.Shape;
import newsweft.graph.Node;

/**
 * What the shapes, the lines and the colours of a picture stand for, and where it comes
 * from.
 */
final class Legend {

	private static final double SIZE = 10;

	private static final double LINE_HEIGHT = 16;

	private static final double SAMPLE = 22;

	private static final double TEXT = SAMPLE + 6;

	/** Of columns. */
	private static final double BETWEEN = 18;

	private static final int LONGEST = 80;

	private static final int MOST_COLORS = 10;

	private static final Map<String, String> WORDS = Map.of("RELATED", "Lists as related", "SIMILAR", "Similar text",
			"COPY_OF", "Copy of", "PUBLISHED_BY", "Published by", "ABOUT", "About", "IN_STORY", "In the story",
			"ALSO_IN", "Also in the story", "PART_OF", "Part of");

	private final List<Entry> entries = new ArrayList<>();

	private final String sentence;

	/** How wide a column is, as wide as its longest line. */
	private final double column;

	Legend(Map<String, List<Mark>> marks, Map<String, List<Line>> lines, Looks looks, String sentence) {
		marks.forEach((kind, some) -> this.entries
			.add(new Entry(text(kind, some), sample(kind, some.getFirst().shape(), Drawing.FAINT))));
		lines.forEach(
				(kind, some) -> this.entries.add(new Entry(text(WORDS.getOrDefault(kind, kind), some), line(kind))));
		Map<String, Long> colors = colors(marks);
		if (looks.meanings().isEmpty()) {
			colors.entrySet()
				.stream()
				.limit(MOST_COLORS)
				.forEach((color) -> add((color.getValue() == 1) ? "1 node" : color.getValue() + " nodes",
						color.getKey()));
		}
		looks.meanings().forEach((color, meaning) -> {
			Long number = colors.get(color);
			add(Lettering.shortened(meaning, LONGEST) + ((number != null) ? " (" + number + ")" : ""), color);
		});
		this.sentence = sentence;
		this.column = TEXT
				+ this.entries.stream().mapToDouble((entry) -> Lettering.width(entry.text, SIZE)).max().orElse(0);
	}

	private static String text(String name, List<?> some) {
		return Lettering.shortened(name, LONGEST) + " (" + some.size() + ")";
	}

	private void add(String text, String color) {
		this.entries.add(new Entry(text, sample(text, Shape.CIRCLE, color)));
	}

	/** Those of most nodes first, where colours tell anything at all. */
	private static Map<String, Long> colors(Map<String, List<Mark>> marks) {
		return marks.values()
			.stream()
			.flatMap(List::stream)
			.map(Mark::color)
			.filter((color) -> !color.equals(Drawing.FAINT))
			.collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
			.entrySet()
			.stream()
			.sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, Math::addExact, LinkedHashMap::new));
	}

	/** A mark that stands for no node. */
	private static Sample sample(String kind, Shape shape, String color) {
		return (pen, x, y) -> pen.mark(mark(kind, shape, x + SAMPLE / 2, y, color));
	}

	private static Sample line(String kind) {
		return (pen, x, y) -> {
			pen.begin("line of " + kind, Drawing.dashes(kind));
			pen.line(mark("", Shape.CIRCLE, x, y, Drawing.FAINT), mark("", Shape.CIRCLE, x + SAMPLE, y, Drawing.FAINT),
					1);
			pen.end();
		};
	}

	private static Mark mark(String kind, Shape shape, double x, double baseLine, String color) {
		return new Mark(-1, new Node("", kind, kind, Map.of()), shape, false, x, baseLine - SIZE / 3, SIZE / 2, color,
				0);
	}

	double width() {
		return Math.max(this.column, Lettering.width(this.sentence, SIZE));
	}

	/**
	 * How high it is.
	 * @param room how wide it may be
	 */
	double height(double room) {
		return (rows(room) + 2) * LINE_HEIGHT;
	}

	/** Of as many columns as there is room for. */
	private int rows(double room) {
		int columns = Math.max(1, (int) ((room + BETWEEN) / (this.column + BETWEEN)));
		return Math.ceilDiv(this.entries.size(), columns);
	}

	/**
	 * Draws it.
	 * @param left where it begins
	 * @param top the base line of its first line
	 * @param room how wide it may be
	 */
	void draw(Pen pen, double left, double top, double room) throws IOException {
		int rows = rows(room);
		pen.begin("legend");
		for (int i = 0; i < this.entries.size(); i++) {
			Entry entry = this.entries.get(i);
			double x = left + i / rows * (this.column + BETWEEN);
			double y = top + i % rows * LINE_HEIGHT;
			entry.sample.draw(pen, x, y);
			pen.text(entry.text, x + TEXT, y, SIZE);
		}
		pen.text(this.sentence, left, top + rows * LINE_HEIGHT, SIZE);
		pen.end();
	}

	/**
	 * One line.
	 *
	 * @param sample beside the words
	 */
	private record Entry(String text, Sample sample) {
	}

	/** Draws what the words are about. */
	@FunctionalInterface
	private interface Sample {

		void draw(Pen pen, double x, double y) throws IOException;

	}

}
