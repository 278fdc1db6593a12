package newsweft.browser;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import java.util.stream.Stream;

import javax.imageio.ImageIO;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;

/**
 * One library drawing one graph in a Chromium of its own, with a mouse that pans and
 * turns its wheel.
 */
record Drawing(String library, int nodes, int edges) {

	/** Whoever takes longer for one graph is told of as not having finished. */
	static final Duration PATIENCE = Duration.ofSeconds(180);

	private static final Duration MOVING = Duration.ofSeconds(4);

	private static final int WIDTH = 1200;

	private static final int HEIGHT = 760;

	private static final Path PICTURES = Path.of("target", "bench-pictures");

	private static final List<String> ARGUMENTS = List.of("--no-sandbox", "--disable-gpu", "--disable-quic",
			"--enable-blink-features=ForceEagerMeasureMemory");

	Measurement measure(Playwright playwright, String address) throws IOException, InterruptedException {
		// A page that draws for minutes answers nothing meanwhile, not even that it is to
		// be closed.
		Thread watch = Thread.ofVirtual().start(Drawing::endLate);
		try {
			return draw(playwright, address);
		}
		finally {
			watch.interrupt();
			watch.join();
		}
	}

	private static void endLate() {
		try {
			Thread.sleep(PATIENCE);
			ProcessHandle.current()
				.descendants()
				.filter((process) -> process.info().command().orElse("").contains("chrom"))
				.forEach(ProcessHandle::destroyForcibly);
		}
		catch (InterruptedException inTime) {
			Thread.currentThread().interrupt();
		}
	}

	private Measurement draw(Playwright playwright, String address) throws IOException, InterruptedException {
		Path program = Path.of(System.getenv().getOrDefault("CHROMIUM", "/usr/bin/chromium"));
		try (Browser browser = playwright.chromium()
			.launch(new BrowserType.LaunchOptions().setExecutablePath(program).setArgs(ARGUMENTS))) {
			Page page = browser.newPage(new Browser.NewPageOptions().setViewportSize(WIDTH, HEIGHT));
			page.setDefaultTimeout(PATIENCE.toMillis());
			page.navigate(address);
			page.waitForFunction("() => window.bench");
			page.evaluate("([library, nodes, edges]) => { bench.start(library, nodes, edges); }",
					List.of(this.library, this.nodes, this.edges));
			page.waitForFunction("() => bench.first()");
			double first = number(page.evaluate("() => bench.first()"));
			check(page.screenshot());
			List<Map<String, List<Object>>> noted = List.of(pan(page), zoom(page));
			double bytes = number(page.evaluate("() => bench.memory()"));
			return new Measurement(first, all(noted, "frames"), all(noted, "tasks").stream().reduce(0.0, Math::max),
					bytes);
		}
	}

	private static Map<String, List<Object>> pan(Page page) throws InterruptedException {
		page.mouse().move(WIDTH / 2.0, HEIGHT / 2.0);
		page.mouse().down();
		Map<String, List<Object>> noted = move(page, (step) -> page.mouse()
			.move(WIDTH / 2.0 + 200 * Math.sin(step / 15.0), HEIGHT / 2.0 + 120 * Math.sin(step / 11.0)));
		page.mouse().up();
		return noted;
	}

	private static Map<String, List<Object>> zoom(Page page) throws InterruptedException {
		return move(page, (step) -> page.mouse().wheel(0, (step / 20 % 2 == 0) ? -60 : 60));
	}

	@SuppressWarnings("unchecked")
	private static Map<String, List<Object>> move(Page page, IntConsumer act) throws InterruptedException {
		page.evaluate("() => bench.watch()");
		long end = System.nanoTime() + MOVING.toNanos();
		for (int step = 0; System.nanoTime() < end; step++) {
			act.accept(step);
			Thread.sleep(8);
		}
		return (Map<String, List<Object>>) page.evaluate("() => bench.noted()");
	}

	private static List<Double> all(List<Map<String, List<Object>>> noted, String name) {
		return new ArrayList<>(noted.stream().flatMap((each) -> each.get(name).stream()).map(Drawing::number).toList());
	}

	private static double number(Object value) {
		return ((Number) value).doubleValue();
	}

	/** A library that draws nothing is fast. */
	private void check(byte[] png) throws IOException {
		Files.createDirectories(PICTURES);
		Files.write(PICTURES.resolve(this.library + "-" + this.nodes + ".png"), png);
		BufferedImage picture = ImageIO.read(new ByteArrayInputStream(png));
		long coloured = Stream.iterate(0, (pixel) -> pixel < WIDTH * HEIGHT, (pixel) -> pixel + 1)
			.filter((pixel) -> spread(picture, pixel) > 50)
			.count();
		long grey = Stream.iterate(0, (pixel) -> pixel < WIDTH * HEIGHT, (pixel) -> pixel + 1)
			.filter((pixel) -> spread(picture, pixel) < 30
					&& (picture.getRGB(pixel % WIDTH, pixel / WIDTH) & 0xff) < 236)
			.count();
		if (coloured < WIDTH * HEIGHT / 100 || grey < WIDTH * HEIGHT / 100) {
			throw new PlaywrightException("drew %,d pixels of nodes and %,d of lines".formatted(coloured, grey));
		}
	}

	/** How far a pixel is from grey. */
	private static int spread(BufferedImage picture, int pixel) {
		int colour = picture.getRGB(pixel % WIDTH, pixel / WIDTH);
		int red = colour >> 16 & 0xff;
		int green = colour >> 8 & 0xff;
		int blue = colour & 0xff;
		return Math.max(red, Math.max(green, blue)) - Math.min(red, Math.min(green, blue));
	}

}
