package newsweft.export;

import java.awt.Color;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import newsweft.export.Picture.Label;
import newsweft.export.Picture.Mark;
import newsweft.export.Picture.Words;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;

/**
 * Draws a picture on the one page of a PDF. Its letters are those of Liberation Sans;
 * others become question marks, and what is written from right to left is not shaped.
 */
final class Pdf implements Pen {

	private static final String LETTERS = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

	/** How far the handles of four curves lie that are a circle, in radii. */
	private static final float HANDLE = 0.5523f;

	/** Of lines that meet. */
	private static final int ROUND = 1;

	private static final char UNKNOWN = '?';

	private final PDPageContentStream page;

	private final float height;

	private final PDFont font;

	private final Map<Integer, Boolean> known = new HashMap<>();

	private final Deque<double[]> dashes = new ArrayDeque<>();

	private final Map<Double, PDExtendedGraphicsState> opacities = new HashMap<>();

	private Pdf(PDPageContentStream page, float height, PDFont font) {
		this.page = page;
		this.height = height;
		this.font = font;
	}

	static void write(Export export, OutputStream out) throws IOException {
		write(new Drawing(Picture.of(export), export), export.provenance(), out);
		out.flush();
	}

	static void write(Drawing drawing, Provenance provenance, OutputStream out) throws IOException {
		try (PDDocument document = new PDDocument()) {
			draw(drawing, provenance, document);
			document.save(new UnclosedStream(out));
		}
	}

	private static void draw(Drawing drawing, Provenance provenance, PDDocument document) throws IOException {
		PDDocumentInformation about = document.getDocumentInformation();
		about.setTitle(provenance.title());
		about.setCreator(Provenance.CREATOR);
		about.setSubject(provenance.text());
		document.setDocumentId(0L);
		PDPage sheet = new PDPage(new PDRectangle((float) drawing.width(), (float) drawing.height()));
		document.addPage(sheet);
		try (InputStream letters = PDDocument.class.getResourceAsStream(LETTERS);
				PDPageContentStream page = new PDPageContentStream(document, sheet)) {
			drawing.draw(new Pdf(page, (float) drawing.height(), PDType0Font.load(document, letters)));
		}
	}

	@Override
	public void begin(String group, double... dashes) {
		this.dashes.push(dashes);
	}

	@Override
	public void end() {
		this.dashes.pop();
	}

	@Override
	public void line(Mark from, Mark to, double opacity) throws IOException {
		this.page.saveGraphicsState();
		this.page.setGraphicsStateParameters(this.opacities.computeIfAbsent(opacity, Pdf::opaque));
		this.page.setStrokingColor(Color.decode(Drawing.FAINT));
		this.page.setLineWidth(1);
		double[] pattern = this.dashes.getFirst();
		if (pattern.length > 0) {
			this.page.setLineDashPattern(new float[] { (float) pattern[0], (float) pattern[1] }, 0);
		}
		this.page.moveTo((float) from.x(), up(from.y()));
		this.page.lineTo((float) to.x(), up(to.y()));
		this.page.stroke();
		this.page.restoreGraphicsState();
	}

	private static PDExtendedGraphicsState opaque(double opacity) {
		PDExtendedGraphicsState state = new PDExtendedGraphicsState();
		state.setStrokingAlphaConstant((float) opacity);
		return state;
	}

	@Override
	public void mark(Mark mark) throws IOException {
		float x = (float) mark.x();
		float y = up(mark.y());
		float half = (float) mark.half();
		switch (mark.shape()) {
			case CIRCLE, RING -> circle(x, y, half);
			case SQUARE -> this.page.addRect(x - half, y - half, 2 * half, 2 * half);
			case DIAMOND -> {
				this.page.moveTo(x, y + half);
				this.page.lineTo(x + half, y);
				this.page.lineTo(x, y - half);
				this.page.lineTo(x - half, y);
				this.page.closePath();
			}
		}
		this.page.setNonStrokingColor(Color.decode(mark.fill()));
		this.page.setStrokingColor(Color.decode(mark.rim()));
		this.page.setLineWidth((float) mark.rimWidth());
		this.page.fillAndStroke();
	}

	private void circle(float x, float y, float radius) throws IOException {
		float handle = HANDLE * radius;
		this.page.moveTo(x - radius, y);
		this.page.curveTo(x - radius, y + handle, x - handle, y + radius, x, y + radius);
		this.page.curveTo(x + handle, y + radius, x + radius, y + handle, x + radius, y);
		this.page.curveTo(x + radius, y - handle, x + handle, y - radius, x, y - radius);
		this.page.curveTo(x - handle, y - radius, x - radius, y - handle, x - radius, y);
		this.page.closePath();
	}

	/** On a halo, which is the same text again, but says that it is no part of it. */
	@Override
	public void label(Label label) throws IOException {
		this.page.beginMarkedContent(COSName.ARTIFACT);
		this.page.saveGraphicsState();
		this.page.setStrokingColor(Color.decode(Drawing.PAPER));
		this.page.setLineWidth((float) Label.HALO);
		this.page.setLineJoinStyle(ROUND);
		write(label.lines(), Label.SIZE, RenderingMode.STROKE);
		this.page.restoreGraphicsState();
		this.page.endMarkedContent();
		text(label.lines(), Label.SIZE);
	}

	@Override
	public void text(String text, double x, double y, double size) throws IOException {
		text(List.of(new Words(text, x, y)), size);
	}

	private void text(List<Words> lines, double size) throws IOException {
		this.page.setNonStrokingColor(Color.decode(Drawing.INK));
		write(lines, size, RenderingMode.FILL);
	}

	private void write(List<Words> lines, double size, RenderingMode mode) throws IOException {
		this.page.beginText();
		this.page.setFont(this.font, (float) size);
		this.page.setRenderingMode(mode);
		for (Words line : lines) {
			this.page.setTextMatrix(Matrix.getTranslateInstance((float) line.x(), up(line.y())));
			this.page.showText(legible(line.text()));
		}
		this.page.endText();
	}

	private String legible(String text) {
		return text.codePoints()
			.map((letter) -> this.known.computeIfAbsent(letter, this::isKnown) ? letter : UNKNOWN)
			.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
			.toString();
	}

	private boolean isKnown(int letter) {
		try {
			this.font.encode(Character.toString(letter));
			return true;
		}
		catch (IOException | IllegalArgumentException unknown) {
			return false;
		}
	}

	private float up(double y) {
		return this.height - (float) y;
	}

}
