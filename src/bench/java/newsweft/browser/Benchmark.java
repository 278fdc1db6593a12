package newsweft.browser;

import java.io.IOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import org.jspecify.annotations.Nullable;

/**
 * Draws the same graphs at the same places with Newsweft and with other libraries, one
 * after the other in Chromium, and prints what each took. A ratio under 1 means better
 * than the best of the others.
 */
final class Benchmark {

	private static final String OURS = "newsweft";

	private static final List<String> LIBRARIES = List.of(OURS, "plain-canvas", "sigma", "sigma-hiding", "cytoscape",
			"force-graph");

	private Benchmark() {
	}

	/**
	 * Measures and prints.
	 * @param arguments the sizes as nodes/edges, separated by commas
	 */
	public static void main(String[] arguments) throws IOException, InterruptedException {
		Map<String, String> environment = Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
		try (BenchServer server = new BenchServer(Libraries.fetch());
				Playwright playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment))) {
			System.out.printf("| %-15s | %-12s | %9s | %9s | %9s | %9s | %9s | %9s | %9s |%n", "nodes/edges",
					"drawn by", "first ms", "frame ms", "95 % ms", "task ms", "MB", "95 % : 1", "first : 1");
			System.out.println("|---|---|--:|--:|--:|--:|--:|--:|--:|");
			for (String size : arguments[0].split(",")) {
				print(size, measure(size, playwright, server.address()));
			}
		}
	}

	private static Map<String, @Nullable Measurement> measure(String size, Playwright playwright, String address)
			throws IOException, InterruptedException {
		int nodes = Integer.parseInt(size.split("/")[0].strip());
		int edges = Integer.parseInt(size.split("/")[1].strip());
		Map<String, @Nullable Measurement> measured = new LinkedHashMap<>();
		for (String library : LIBRARIES) {
			try {
				measured.put(library, new Drawing(library, nodes, edges).measure(playwright, address));
			}
			catch (PlaywrightException ex) {
				System.err.println(library + ": " + ex.getMessage().lines().limit(3).toList());
				measured.put(library, null);
			}
		}
		return measured;
	}

	private static void print(String size, Map<String, @Nullable Measurement> measured) {
		Map<String, Measurement> others = new LinkedHashMap<>();
		measured.forEach((library, each) -> {
			if (each != null && !library.equals(OURS)) {
				others.put(library, each);
			}
		});
		double best95 = least(others.values(), (each) -> each.quantile(0.95));
		double bestFirst = least(others.values(), Measurement::firstMillis);
		measured.forEach((library, each) -> System.out.println((each != null)
				? "| %-15s | %-12s | %,9.0f | %,9.1f | %,9.1f | %,9.0f | %,9.0f | %9.2f | %9.2f |".formatted(size,
						library, each.firstMillis(), each.quantile(0.5), each.quantile(0.95), each.longestTask(),
						each.bytes() / 1e6, each.quantile(0.95) / best95, each.firstMillis() / bestFirst)
				: "| %-15s | %-12s | not finished in %d s | | | | | | |".formatted(size, library,
						Drawing.PATIENCE.toSeconds())));
	}

	private static double least(Collection<Measurement> measured, ToDoubleFunction<Measurement> figure) {
		return measured.stream().mapToDouble(figure).min().orElse(Double.NaN);
	}

}
