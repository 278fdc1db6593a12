package newsweft.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import newsweft.Newsweft;
import newsweft.corpus.Corpus;
import newsweft.explore.View;
import newsweft.load.InventedCorpus;
import newsweft.load.LoadOptions;
import newsweft.load.Loader;
import newsweft.neo4j.CypherCatalogue;
import newsweft.neo4j.Sessions;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Result;
import org.neo4j.driver.Session;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/**
 * Writes the whole of an invented graph in the formats for graphs, and throws away what
 * it has written. Yardstick, right before and after each: the driver alone reads the same
 * rows, and throws them away.
 */
final class Benchmark {

	private static final String EVERY_FORMAT = "graphml,gexf,json,csv,neo4jcsv,cytoscape,cx2,jgf,dot,gml,pajek,cypher,jsonl,jsonld";

	private final ConfigurableApplicationContext application;

	private Benchmark(ConfigurableApplicationContext application) {
		this.application = application;
	}

	/**
	 * @param arguments how many posts the graph is made of, and in which formats it is
	 * written: none for all
	 */
	public static void main(String[] arguments) throws IOException {
		for (String posts : arguments[0].split(",")) {
			Path place = Files.createTempDirectory("newsweft-export");
			try {
				load(place, Integer.parseInt(posts.strip()));
				try (ConfigurableApplicationContext application = start(place)) {
					new Benchmark(application)
						.measure(Arrays.asList((arguments.length > 1 ? arguments[1] : EVERY_FORMAT).split(",")));
				}
			}
			finally {
				FileSystemUtils.deleteRecursively(place);
			}
		}
	}

	private static ConfigurableApplicationContext start(Path place) {
		return new SpringApplicationBuilder(Newsweft.class).web(WebApplicationType.NONE)
			.run("--newsweft.neo4j.data=" + place.resolve("data"), "--newsweft.neo4j.share=true",
					"--spring.main.lazy-initialization=true");
	}

	private static void load(Path place, int posts) throws IOException {
		Path corpus = InventedCorpus.write(place.resolve("corpus.tar.gz"), posts);
		try (ConfigurableApplicationContext application = start(place)) {
			Loader loader = application.getBean(Loader.class);
			loader.load(Corpus.of(List.of(corpus)), LoadOptions.ADDING, (step, done, total) -> {
			}, (entry) -> {
			});
			loader.awaitIndexes();
		}
	}

	private void measure(List<String> formats) {
		// The first one reads the store into the page cache.
		read();
		double before = seconds(this::read);
		for (String format : formats) {
			pools().forEach(MemoryPoolMXBean::resetPeakUsage);
			Written written = new Written();
			double seconds = seconds(() -> write(Format.of(format), written));
			double after = seconds(this::read);
			double alone = (before + after) / 2;
			before = after;
			System.out.printf(Locale.ROOT,
					"%-10s %7.1f s, %7.1f MB, the driver alone %7.1f s, ratio %.2f, heap %d MiB%n", format, seconds,
					written.bytes / 1e6, alone, seconds / alone,
					pools().stream().mapToLong((pool) -> pool.getPeakUsage().getUsed()).sum() >> 20);
		}
	}

	private void read() {
		CypherCatalogue cypher = this.application.getBean(CypherCatalogue.class);
		for (String statement : List.of("explore/stream-nodes", "explore/stream-edges")) {
			try (Session session = this.application.getBean(Driver.class).session(Sessions.READING)) {
				Result rows = session.run(cypher.statement(statement), Sessions.UNHURRIED);
				while (rows.hasNext()) {
					rows.next();
				}
			}
		}
	}

	private void write(Format format, OutputStream out) {
		try {
			format.write(this.application.getBean(Exports.class)
				.of(format, View.of(new View.All()), "All", Looks.STORED, Export.USUAL_SCALE), out);
		}
		catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
	}

	private static List<MemoryPoolMXBean> pools() {
		return ManagementFactory.getMemoryPoolMXBeans()
			.stream()
			.filter((pool) -> pool.getType() == MemoryType.HEAP)
			.toList();
	}

	private static double seconds(Runnable work) {
		long start = System.nanoTime();
		work.run();
		return (System.nanoTime() - start) / 1e9;
	}

	/** Counts what is written. */
	private static final class Written extends OutputStream {

		private long bytes;

		@Override
		public void write(int single) {
			this.bytes++;
		}

		@Override
		public void write(byte[] portion, int offset, int length) {
			this.bytes += length;
		}

	}

}
