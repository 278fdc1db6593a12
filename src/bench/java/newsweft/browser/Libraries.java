package newsweft.browser;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The other libraries, fetched for the benchmark alone. Their versions are fixed, so that
 * two runs measure the same.
 */
final class Libraries {

	private static final List<String> PACKAGES = List.of("sigma@3.0.3", "graphology@0.26.0", "cytoscape@3.34.4",
			"force-graph@1.52.0", "d3@7.9.0");

	private static final Path PLACE = Path.of("target", "bench-libraries");

	private Libraries() {
	}

	/**
	 * Fetches the libraries by npm, unless they are there.
	 * @return the folder that holds one folder for each package
	 * @throws IOException where npm is missing or fails
	 */
	static Path fetch() throws IOException, InterruptedException {
		List<String> command = new ArrayList<>(
				List.of("npm", "install", "--no-save", "--no-audit", "--no-fund", "--prefix", PLACE.toString()));
		command.addAll(PACKAGES);
		int exit = new ProcessBuilder(command).inheritIO().start().waitFor();
		if (exit != 0) {
			throw new IOException("npm ended with " + exit + ": the benchmark needs npm and its registry");
		}
		return PLACE.resolve("node_modules");
	}

}
