package newsweft.story.weave;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Measures weaving at several sizes, each in a Java of its own with 8 GB, so that none
 * profits from another. Next to the time of each step stands how it grew: its time for n
 * · log2(n), relative to that of the smallest size; about 1 or less means no faster than
 * n log n.
 * <p>
 * It is no JMH benchmark, since a step needs the results of all steps before it: JMH
 * would weave a million articles once for each step.
 */
final class Benchmark {

	private final Map<String, Double> smallest = new HashMap<>();

	private Benchmark() {
	}

	public static void main(String[] arguments) throws IOException, InterruptedException {
		Benchmark benchmark = new Benchmark();
		boolean allEnded = true;
		for (int size : Arrays.stream(arguments[0].split(","))
			.map(String::strip)
			.mapToInt(Integer::parseInt)
			.toArray()) {
			allEnded &= benchmark.measure(size);
		}
		System.exit((allEnded) ? 0 : 1);
	}

	private boolean measure(int size) throws IOException, InterruptedException {
		System.out.printf("%n%,d articles%n%-24s %10s %10s %12s%n", size, "step", "seconds", "growth", "heap in MB");
		Process weave = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx8g",
				"-cp", System.getProperty("java.class.path"), Weave.class.getName(), Integer.toString(size))
			.redirectError(ProcessBuilder.Redirect.INHERIT)
			.start();
		try (BufferedReader lines = weave.inputReader()) {
			for (String line = lines.readLine(); line != null; line = lines.readLine()) {
				System.out.println((line.startsWith("#")) ? line.substring(2) : row(size, line.split("\t")));
			}
		}
		int exit = weave.waitFor();
		if (exit != 0) {
			System.out.printf("ended with exit code %d%n", exit);
		}
		return exit == 0;
	}

	private String row(int size, String[] step) {
		double nanos = Double.parseDouble(step[1]);
		double unit = nanos / (size * Math.log(size));
		double growth = unit / this.smallest.computeIfAbsent(step[0], (name) -> unit);
		return "%-24s %10.3f %10.2f %,12d".formatted(step[0], nanos / 1e9, growth, Long.parseLong(step[2]) >> 20);
	}

}
