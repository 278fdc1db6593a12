package newsweft.frontend;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import javax.imageio.ImageIO;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A picture as it has to look, in {@code src/test/resources/newsweft/frontend/pictures}.
 * With {@code -Dnewsweft.pictures=renew} what was drawn takes its place, to be looked at
 * before it is committed.
 */
record GoldenPicture(String name) {

	private static final Path GOLDEN = Path.of("src", "test", "resources", "newsweft", "frontend", "pictures");

	private static final Path DRAWN = Path.of("target", "pictures");

	/**
	 * Of 255, for red, green and blue: more than machines differ in smoothing, less than
	 * a rim differs from its paper.
	 */
	private static final int UNSEEN = 28;

	/** Pixels that may differ by more, at curves: fewer than the smallest mark has. */
	private static final int FEW = 16;

	void matches(byte[] png) throws IOException {
		Path golden = GOLDEN.resolve(this.name + ".png");
		if ("renew".equals(System.getProperty("newsweft.pictures"))) {
			Files.createDirectories(GOLDEN);
			Files.write(golden, png);
			return;
		}
		Path drawn = Files.createDirectories(DRAWN).resolve(this.name + ".png");
		Files.write(drawn, png);
		Path difference = DRAWN.resolve(this.name + "-difference.png");
		BufferedImage is = ImageIO.read(new ByteArrayInputStream(png));
		BufferedImage shouldBe = ImageIO.read(golden.toFile());
		assertThat(is.getWidth() + " × " + is.getHeight()).as("size of " + drawn)
			.isEqualTo(shouldBe.getWidth() + " × " + shouldBe.getHeight());
		assertThat(compare(is, shouldBe, difference))
			.as("pixels that differ between %s and %s; %s shows them. Where the new look is meant, "
					+ "-Dnewsweft.pictures=renew keeps it", drawn, golden, difference)
			.isLessThanOrEqualTo(FEW);
	}

	private static int compare(BufferedImage is, BufferedImage shouldBe, Path file) throws IOException {
		BufferedImage difference = new BufferedImage(is.getWidth(), is.getHeight(), BufferedImage.TYPE_INT_RGB);
		int count = 0;
		for (int y = 0; y < is.getHeight(); y++) {
			for (int x = 0; x < is.getWidth(); x++) {
				boolean differs = differs(is.getRGB(x, y), shouldBe.getRGB(x, y));
				count += (differs) ? 1 : 0;
				difference.setRGB(x, y, (differs) ? 0xff0000 : shouldBe.getRGB(x, y));
			}
		}
		ImageIO.write(difference, "png", file.toFile());
		return count;
	}

	private static boolean differs(int one, int other) {
		for (int shift = 0; shift <= 16; shift += 8) {
			if (Math.abs((one >> shift & 0xff) - (other >> shift & 0xff)) > UNSEEN) {
				return true;
			}
		}
		return false;
	}

}
