package newsweft.export;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import newsweft.export.Picture.Label;
import newsweft.export.Picture.Line;
import newsweft.export.Picture.Mark;

/**
 * Draws a picture with its title and its legend, whatever the pen: lines below marks
 * below labels.
 */
final class Drawing {

	static final String PAPER = "#ffffff";

	static final String INK = "#1d1a16";

	static final String FAINT = "#625b50";

	private static final double TITLE_SIZE = 16;

	private static final double SMALLEST_TITLE = 10;

	private static final Map<String, double[]> DASHES = Map.of("RELATED", new double[0], "SIMILAR",
			new double[] { 5, 4 });

	private static final double[] DOTS = { 1, 3 };

	private final Picture picture;

	private final String title;

	private final TreeMap<String, List<Mark>> marks;

	private final TreeMap<String, List<Line>> lines;

	private final Legend legend;

	Drawing(Picture picture, Export export) {
		this.picture = picture;
		this.title = export.provenance().title();
		this.marks = picture.marks()
			.stream()
			.collect(Collectors.groupingBy((mark) -> mark.node().kind(), TreeMap::new, Collectors.toList()));
		this.lines = picture.lines()
			.stream()
			.collect(Collectors.groupingBy(Line::kind, TreeMap::new, Collectors.toList()));
		this.legend = new Legend(this.marks, this.lines, export.looks(), export.provenance().sentence() + ".");
	}

	double width() {
		return Math.max(this.picture.width(), this.legend.width() + Sheet.MARGIN);
	}

	double height() {
		return this.picture.height() + this.legend.height(room());
	}

	/** Of the width, for title and legend. */
	private double room() {
		return width() - Sheet.MARGIN;
	}

	void draw(Pen pen) throws IOException {
		lines(pen);
		pen.begin("marks");
		for (Map.Entry<String, List<Mark>> kind : this.marks.entrySet()) {
			pen.begin(kind.getKey());
			for (Mark mark : kind.getValue()) {
				pen.mark(mark);
			}
			pen.end();
		}
		pen.end();
		pen.begin("labels");
		for (Label label : this.picture.labels()) {
			pen.label(label);
		}
		pen.end();
		title(pen);
		this.legend.draw(pen, Sheet.MARGIN / 2, this.picture.height(), room());
	}

	/** A long one is smaller, the longest ones are shortened. */
	private void title(Pen pen) throws IOException {
		double size = Math.max(SMALLEST_TITLE, Math.min(TITLE_SIZE, room() / Lettering.width(this.title, 1)));
		pen.begin("title");
		pen.text(Lettering.fitting(this.title, size, room()), Sheet.MARGIN / 2, Sheet.MARGIN / 2, size);
		pen.end();
	}

	private void lines(Pen pen) throws IOException {
		double opacity = opacity(this.picture.lines().size());
		pen.begin("lines");
		for (Map.Entry<String, List<Line>> kind : this.lines.entrySet()) {
			pen.begin(kind.getKey(), dashes(kind.getKey()));
			for (Line line : kind.getValue()) {
				pen.line(this.picture.marks().get(line.from()), this.picture.marks().get(line.to()), opacity);
			}
			pen.end();
		}
		pen.end();
	}

	/** The more there are, the fainter, so that what they join stays legible. */
	private static double opacity(int lines) {
		return Math.min(0.5, Math.max(0.08, 4.4 / Math.sqrt(lines + 1)));
	}

	/** Of the lines of edges of a kind. */
	static double[] dashes(String kind) {
		return DASHES.getOrDefault(kind, DOTS);
	}

}
