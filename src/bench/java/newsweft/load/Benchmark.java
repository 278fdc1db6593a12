package newsweft.load;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import newsweft.Newsweft;
import newsweft.corpus.Corpus;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * Loads invented corpora of several sizes: reading alone, a first load into an empty
 * store, and then a thousand posts more. Yardsticks of the same run: SnakeYAML alone on
 * one thread on some of the same posts, and Neo4j's import tool on the same graph.
 */
final class Benchmark {

	private static final int MORE = 1_000;

	private static final int POSTS_FOR_YAML = 5_000;

	/** The best counts. */
	private static final int ROUNDS = 2;

	private final Path place;

	private final int size;

	private Benchmark(Path place, int size) {
		this.place = place;
		this.size = size;
	}

	public static void main(String[] arguments) throws Exception {
		for (String size : arguments[0].split(",")) {
			Path place = Files.createTempDirectory("newsweft-load-bench");
			try {
				new Benchmark(place, Integer.parseInt(size.strip())).measure();
			}
			finally {
				FileSystemUtils.deleteRecursively(place);
			}
		}
	}

	private void measure() throws Exception {
		Path corpus = write("corpus.tar.gz", 0, this.size);
		List<String> blocks = frontMatter();
		double reading = 0;
		double yaml = 0;
		for (int round = 0; round < ROUNDS; round++) {
			reading = Math.max(reading, this.size / seconds(() -> read(corpus)));
			yaml = Math.max(yaml, blocks.size() / seconds(() -> blocks.forEach(Benchmark::readAlone)));
		}
		line("%,d posts: read %,.0f a second, SnakeYAML alone on one thread %,.0f, ratio %.2f", this.size, reading,
				yaml, reading / yaml);
		double tool = new ImportTool(Files.createDirectory(this.place.resolve("import"))).run(posts(0, this.size));
		try (ConfigurableApplicationContext application = start()) {
			double graph = load(application, corpus, "First load");
			long loaded = System.nanoTime();
			application.getBean(Loader.class).awaitIndexes();
			line("  full-text indexes after another %.1f s", seconds(loaded));
			line("  of it the graph %.1f s, the import tool %.1f s, ratio %.2f", graph, tool, graph / tool);
		}
		try (ConfigurableApplicationContext application = start()) {
			load(application, write("more.tar.gz", this.size, MORE), "A thousand more, right after the start");
			for (int round = 1; round <= ROUNDS; round++) {
				load(application, write("more.tar.gz", this.size + round * MORE, MORE), "Another thousand");
			}
		}
	}

	private static void read(Path corpus) {
		Corpus.of(List.of(corpus)).read((reading) -> {
		});
	}

	private List<String> frontMatter() {
		List<String> blocks = new ArrayList<>();
		InventedPosts posts = posts(0, POSTS_FOR_YAML);
		posts.forEach((post) -> blocks.add(post.file(posts).substring("---\n".length()).replace("\n---\n", "\n")));
		return blocks;
	}

	private static void readAlone(String block) {
		new Yaml(new SafeConstructor(new LoaderOptions())).load(block);
	}

	/** As the command does it: with a database that it has for itself. */
	private ConfigurableApplicationContext start() {
		return new SpringApplicationBuilder(Newsweft.class).web(WebApplicationType.NONE)
			.run("--newsweft.neo4j.data=" + this.place.resolve("data"), "--newsweft.neo4j.share=true",
					"--spring.main.lazy-initialization=true");
	}

	private static double load(ConfigurableApplicationContext application, Path corpus, String name) {
		long start = System.nanoTime();
		Map<String, Long> ends = new LinkedHashMap<>();
		LoadReport report = application.getBean(Loader.class)
			.load(Corpus.of(List.of(corpus)), LoadOptions.ADDING,
					(step, done, total) -> ends.put(step, System.nanoTime()), (entry) -> {
					});
		double graph = seconds(Objects.requireNonNull(ends.get("Reading")));
		line("  %s: %.1f s (%,d new, %,d changed articles), the graph %.1f s, heap %,d MiB at most", name,
				seconds(start), report.created(), report.changed(), graph, peak() >> 20);
		ends.forEach((step, end) -> line("    %s until %.1f s", step, (end - start) / 1e9));
		return graph;
	}

	private static long peak() {
		return ManagementFactory.getMemoryPoolMXBeans()
			.stream()
			.filter((pool) -> pool.getType() == MemoryType.HEAP)
			.mapToLong((pool) -> pool.getPeakUsage().getUsed())
			.sum();
	}

	private InventedPosts posts(int first, int count) {
		return InventedCorpus.posts(this.size, first, count);
	}

	private Path write(String name, int first, int count) throws IOException {
		return InventedCorpus.write(this.place.resolve(name), posts(first, count));
	}

	private static double seconds(Runnable work) {
		long start = System.nanoTime();
		work.run();
		return seconds(start);
	}

	private static double seconds(long start) {
		return (System.nanoTime() - start) / 1e9;
	}

	private static void line(String format, Object... values) {
		System.out.printf(Locale.ROOT, format + "%n", values);
	}

}
