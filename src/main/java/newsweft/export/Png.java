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
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Writes the page of {@link Pdf} as an image, two pixels to the point. */
final class Png {

	private static final double SCALE = 2;

	/** Of an image, as many as fit into some hundred megabytes of memory. */
	private static final double MOST_PIXELS = 60e6;

	/** Several at a time would be too much for the memory. */
	private static final Lock DRAWN = new ReentrantLock();

	private Png() {
	}

	static void write(Export export, OutputStream out) throws IOException {
		// Straight into the stream, what it throws would be wrapped.
		ByteArrayOutputStream file = new ByteArrayOutputStream();
		DRAWN.lock();
		try {
			ImageIO.write(image(export), "png", file);
		}
		finally {
			DRAWN.unlock();
		}
		file.writeTo(out);
		out.flush();
	}

	/** Of the page as it is in the file, since only that has its letters with it. */
	private static BufferedImage image(Export export) throws IOException {
		ByteArrayOutputStream page = new ByteArrayOutputStream();
		Pdf.write(export, page);
		try (PDDocument document = Loader.loadPDF(page.toByteArray())) {
			return image(document);
		}
	}

	private static BufferedImage image(PDDocument document) throws IOException {
		PDRectangle sheet = document.getPage(0).getMediaBox();
		double points = (double) sheet.getWidth() * sheet.getHeight();
		return new PDFRenderer(document).renderImage(0, (float) Math.min(SCALE, Math.sqrt(MOST_PIXELS / points)),
				ImageType.RGB);
	}

}
