package newsweft.export;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

import javax.imageio.ImageIO;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Writes the page of {@link Pdf} as an image. */
final class Png {

	/** Of an image, as many as fit into some hundred megabytes of memory. */
	private static final double MOST_PIXELS = 60e6;

	/** Several at a time would be too much for the memory. */
	private static final Lock DRAWN = new ReentrantLock();

	private Png() {
	}

	static void write(Export export, OutputStream out) throws IOException {
		Drawing drawing = new Drawing(Picture.of(export), export);
		check(drawing, export.scale());
		// Straight into the stream, what it throws would be wrapped.
		ByteArrayOutputStream file = new ByteArrayOutputStream();
		DRAWN.lock();
		try {
			ImageIO.write(image(drawing, export), "png", file);
		}
		finally {
			DRAWN.unlock();
		}
		file.writeTo(out);
		out.flush();
	}

	/** Whether it fits. */
	static void check(Drawing drawing, int scale) {
		int largest = (int) Math.sqrt(MOST_PIXELS / (drawing.width() * drawing.height()));
		if (scale > largest) {
			throw new TooManyPixels(scale, drawing.width(), drawing.height(), largest);
		}
	}

	/** Of the page as it is in the file, since only that has its letters with it. */
	private static BufferedImage image(Drawing drawing, Export export) throws IOException {
		ByteArrayOutputStream page = new ByteArrayOutputStream();
		Pdf.write(drawing, export.provenance(), page);
		try (PDDocument document = Loader.loadPDF(page.toByteArray())) {
			return new PDFRenderer(document).renderImage(0, export.scale(), ImageType.RGB);
		}
	}

}
