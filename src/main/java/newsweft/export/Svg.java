package newsweft.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

import newsweft.export.Picture.Label;
import newsweft.export.Picture.Mark;
import newsweft.export.Picture.Words;

/**
 * Writes a picture as <a href="https://www.w3.org/TR/SVG11/">SVG 1.1</a>: lines, marks,
 * labels and legend in groups of their own, each mark with its title, text as text.
 */
final class Svg implements Pen {

	private static final String FONT = "'Liberation Sans', Helvetica, Arial, sans-serif";

	/**
	 * Labels lie on lines. Programs that would paint the halo over the letters do not
	 * know the rule either.
	 */
	private static final String HALO = "@supports (paint-order: stroke) { .labels text { paint-order: stroke; stroke: "
			+ Drawing.PAPER + "; stroke-width: " + number(Label.HALO) + "px; stroke-linejoin: round } }";

	private final XmlWriter xml;

	/** Whether all elements say which nodes they are of. */
	private final boolean numbered;

	private Svg(XmlWriter xml, boolean numbered) {
		this.xml = xml;
		this.numbered = numbered;
	}

	static void write(Export export, OutputStream out) throws IOException {
		XmlWriter xml = new XmlWriter(out);
		write(Picture.of(export), export, xml, false);
		xml.finish();
	}

	/** Writes the element. */
	static void write(Picture picture, Export export, XmlWriter xml, boolean numbered) throws IOException {
		Drawing drawing = new Drawing(picture, export);
		String width = number(drawing.width());
		String height = number(drawing.height());
		xml.start("svg")
			.attribute("xmlns", "http://www.w3.org/2000/svg")
			.attribute("viewBox", "0 0 " + width + " " + height)
			.attribute("width", width)
			.attribute("height", height)
			.attribute("font-family", FONT)
			.attribute("fill", Drawing.INK);
		xml.start("title").text(export.provenance().title()).end();
		xml.start("desc").text(export.provenance().text()).end();
		xml.start("style").text(HALO).end();
		xml.start("rect").attribute("width", width).attribute("height", height).attribute("fill", Drawing.PAPER).end();
		drawing.draw(new Svg(xml, numbered));
		xml.end();
	}

	@Override
	public void begin(String group, double... dashes) throws IOException {
		this.xml.start("g").attribute("class", group);
		if (dashes.length > 0) {
			this.xml.attribute("stroke-dasharray",
					Arrays.stream(dashes).mapToObj(Svg::number).collect(Collectors.joining(" ")));
		}
	}

	@Override
	public void end() throws IOException {
		this.xml.end();
	}

	@Override
	public void line(Mark from, Mark to, double opacity) throws IOException {
		this.xml.start("line")
			.attribute("x1", number(from.x()))
			.attribute("y1", number(from.y()))
			.attribute("x2", number(to.x()))
			.attribute("y2", number(to.y()))
			.attribute("stroke", Drawing.FAINT)
			.attribute("stroke-opacity", number(opacity));
		number("data-from", from.number());
		number("data-to", to.number());
		this.xml.end();
	}

	@Override
	public void mark(Mark mark) throws IOException {
		double half = mark.half();
		switch (mark.shape()) {
			case CIRCLE,
					RING ->
				this.xml.start("circle")
					.attribute("cx", number(mark.x()))
					.attribute("cy", number(mark.y()))
					.attribute("r", number(half));
			case SQUARE -> this.xml.start("rect")
				.attribute("x", number(mark.x() - half))
				.attribute("y", number(mark.y() - half))
				.attribute("width", number(2 * half))
				.attribute("height", number(2 * half));
			case DIAMOND -> this.xml.start("path")
				.attribute("d",
						"M" + number(mark.x()) + " " + number(mark.y() - half) + "l" + number(half) + " " + number(half)
								+ "l" + number(-half) + " " + number(half) + "l" + number(-half) + " " + number(-half)
								+ "z");
		}
		if (this.numbered && mark.number() >= 0) {
			this.xml.attribute("id", "n" + mark.number());
		}
		this.xml.attribute("fill", mark.fill())
			.attribute("stroke", mark.rim())
			.attribute("stroke-width", number(mark.rimWidth()));
		this.xml.start("title").text(mark.node().label()).end();
		this.xml.end();
	}

	@Override
	public void label(Label label) throws IOException {
		this.xml.start("text").attribute("font-size", number(Label.SIZE));
		number("data-of", label.number());
		for (Words line : label.lines()) {
			this.xml.startInText("tspan")
				.attribute("x", number(line.x()))
				.attribute("y", number(line.y()))
				.text(line.text())
				.endInText();
		}
		this.xml.end();
	}

	@Override
	public void text(String text, double x, double y, double size) throws IOException {
		this.xml.start("text").attribute("x", number(x)).attribute("y", number(y)).attribute("font-size", number(size));
		this.xml.text(text).end();
	}

	private void number(String attribute, int number) throws IOException {
		if (this.numbered && number >= 0) {
			this.xml.attribute(attribute, Integer.toString(number));
		}
	}

	private static String number(double value) {
		return String.format(Locale.ROOT, "%.2f", value).replaceAll("\\.?0+$", "");
	}

}
