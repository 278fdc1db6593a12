package newsweft.export;

import java.io.IOException;
import java.util.ArrayList;
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

	private static final int LONGEST = 80;

	private static final int MOST_COLORS = 10;

	private static final Map<String, String> WORDS = Map.of("RELATED", "Lists as related", "SIMILAR", "Similar text",
			"COPY_OF", "Copy of", "PUBLISHED_BY", "Published by", "ABOUT", "About", "IN_STORY", "In the story",
			"ALSO_IN", "Also in the story", "PART_OF", "Part of");

	private final List<Entry> entries = new ArrayList<>();

	private final String sentence;

	Legend(Map<String, List<Mark>> marks, Map<String, List<Line>> lines, String sentence) {
		marks.forEach((kind, some) -> this.entries
			.add(new Entry(text(kind, some), sample(kind, some.getFirst().shape(), Drawing.FAINT))));
		lines.forEach(
				(kind, some) -> this.entries.add(new Entry(text(WORDS.getOrDefault(kind, kind), some), line(kind))));
		colors(marks).forEach((color) -> this.entries
			.add(new Entry(nodes(color.getValue()), sample(nodes(color.getValue()), Shape.CIRCLE, color.getKey()))));
		this.sentence = sentence;
	}

	private static String text(String name, List<?> some) {
		return Lettering.shortened(name, LONGEST) + " (" + some.size() + ")";
	}

	private static String nodes(long number) {
		return (number == 1) ? "1 node" : number + " nodes";
	}

	/** Those of most nodes, where colours tell anything at all. */
	private static List<Map.Entry<String, Long>> colors(Map<String, List<Mark>> marks) {
		return marks.values()
			.stream()
			.flatMap(List::stream)
			.map(Mark::color)
			.filter((color) -> !color.equals(Drawing.FAINT))
			.collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
			.entrySet()
			.stream()
			.sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
			.limit(MOST_COLORS)
			.toList();
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
		double widest = this.entries.stream().mapToDouble((entry) -> Lettering.width(entry.text, SIZE)).max().orElse(0);
		return Math.max(TEXT + widest, Lettering.width(this.sentence, SIZE));
	}

	double height() {
		return (this.entries.size() + 2) * LINE_HEIGHT;
	}

	/**
	 * Draws it.
	 * @param x where it begins
	 * @param top the base line of its first line
	 */
	void draw(Pen pen, double x, double top) throws IOException {
		double y = top;
		pen.begin("legend");
		for (Entry entry : this.entries) {
			entry.sample.draw(pen, x, y);
			pen.text(entry.text, x + TEXT, y, SIZE);
			y += LINE_HEIGHT;
		}
		pen.text(this.sentence, x, y, SIZE);
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
