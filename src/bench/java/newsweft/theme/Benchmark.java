package newsweft.theme;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

import newsweft.Newsweft;
import newsweft.neo4j.Schema;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/**
 * Compares two themes in invented graphs of several sizes, first cold, then warm. Two
 * yardsticks are measured in the same run on the same ties: the plain query that reads
 * them, and shuffling the themes of their articles a thousand times, which is the usual
 * way to a null model.
 */
final class Benchmark {

	private static final ComparisonRequest REQUEST = new ComparisonRequest(
			List.of(ThemeDefinition.of(Theme.of("Alders", "alder")), ThemeDefinition.of(Theme.of("Birches", "birch"))),
			null, null, null);

	private static final int REPEATS = 5;

	private static final int SHUFFLES = 1_000;

	private static final String PLAIN = """
			CALL db.index.fulltext.queryNodes('articleText', 'alder OR birch') YIELD node AS article
			MATCH (article)-[:SIMILAR|RELATED]-(other:Article)
			RETURN article.key AS source, other.key AS target
			""";

	private final ThemeComparer comparer;

	private final Driver driver;

	private Benchmark(ConfigurableApplicationContext application) {
		this.comparer = application.getBean(ThemeComparer.class);
		this.driver = application.getBean(Driver.class);
	}

	public static void main(String[] arguments) throws IOException {
		for (String size : arguments[0].split(",")) {
			Path data = Files.createTempDirectory("newsweft-themes");
			try {
				try (ConfigurableApplicationContext application = start(data)) {
					application.getBean(Schema.class).ensure();
					new InventedGraph(application.getBean(Driver.class), Integer.parseInt(size.strip())).write();
				}
				try (ConfigurableApplicationContext application = start(data)) {
					new Benchmark(application).measure(Integer.parseInt(size.strip()));
				}
			}
			finally {
				FileSystemUtils.deleteRecursively(data);
			}
		}
	}

	private static ConfigurableApplicationContext start(Path data) {
		return new SpringApplicationBuilder(Newsweft.class).web(WebApplicationType.NONE)
			.run("--newsweft.neo4j.data=" + data, "--spring.main.lazy-initialization=true");
	}

	private void measure(int size) {
		Map<String, Double> steps = new LinkedHashMap<>();
		double cold = time(steps);
		double[] warm = new double[REPEATS];
		Arrays.setAll(warm, (run) -> {
			steps.clear();
			return time(steps);
		});
		Arrays.sort(warm);
		ThemeComparison found = this.comparer.compare(REQUEST, Progress.UNHEARD);
		print("%n%,d articles: %,d and %,d carry the themes, %,d ties", size, found.themes().get(0).articles(),
				found.themes().get(1).articles(), found.pairs().getFirst().mixing().ties());
		print("%-40s %9.3f s", "cold", cold);
		print("%-40s %9.3f s", "warm, the median of " + REPEATS, warm[REPEATS / 2]);
		steps.forEach((step, seconds) -> print("  %-38s %9.3f s", step, seconds));
		yardsticks();
		print("%s", found.pairs().getFirst().sentence());
	}

	private double time(Map<String, Double> steps) {
		long start = System.nanoTime();
		List<String> running = new ArrayList<>(List.of("Finding articles"));
		long[] since = { start };
		this.comparer.compare(REQUEST, (step, done, of) -> {
			synchronized (running) {
				if (!step.equals(running.getFirst())) {
					steps.merge(running.set(0, step), seconds(since[0]), Double::sum);
					since[0] = System.nanoTime();
				}
			}
		});
		steps.merge(running.getFirst(), seconds(since[0]), Double::sum);
		return seconds(start);
	}

	private void yardsticks() {
		List<String[]> ties = new ArrayList<>();
		long start = System.nanoTime();
		for (Record row : this.driver.executableQuery(PLAIN).execute().records()) {
			ties.add(new String[] { row.get("source").asString(), row.get("target").asString() });
		}
		print("%-40s %9.3f s", "yardstick: a query reads the ties", seconds(start));
		Map<String, Integer> rows = new LinkedHashMap<>();
		ties.forEach((tie) -> rows.putIfAbsent(tie[0], rows.size()));
		int[][] inner = ties.stream()
			.filter((tie) -> rows.containsKey(tie[1]))
			.map((tie) -> new int[] { rows.get(tie[0]), rows.get(tie[1]) })
			.toArray(int[][]::new);
		start = System.nanoTime();
		long between = shuffle(inner, rows.size());
		print("%-40s %9.3f s", "yardstick: shuffling " + SHUFFLES + " times (" + between + ")", seconds(start));
	}

	private static long shuffle(int[][] ties, int articles) {
		Random random = new Random(1);
		boolean[] first = new boolean[articles];
		Arrays.fill(first, 0, articles / 2, true);
		long between = 0;
		for (int draw = 0; draw < SHUFFLES; draw++) {
			for (int at = articles - 1; at > 0; at--) {
				int other = random.nextInt(at + 1);
				boolean held = first[at];
				first[at] = first[other];
				first[other] = held;
			}
			for (int[] tie : ties) {
				between += (first[tie[0]] != first[tie[1]]) ? 1 : 0;
			}
		}
		return between;
	}

	private static double seconds(long start) {
		return (System.nanoTime() - start) / 1e9;
	}

	private static void print(String format, Object... figures) {
		System.out.println(String.format(Locale.ROOT, format, figures));
	}

}
