package newsweft.query;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import newsweft.Newsweft;
import newsweft.neo4j.Sessions;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Result;
import org.neo4j.driver.Session;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads a large result to its end: by the driver alone, which throws each row away, and
 * over HTTP from the console. All of them do so in turns, in this process, from the same
 * database, so that what disturbs one round disturbs all.
 */
final class Benchmark {

	private static final int WARMING = 8;

	private static final int ROUNDS = 15;

	private static final int PORTION = 1 << 16;

	/** Of an answer, in which it says that it is whole. */
	private static final int END = 1_000;

	private static final String WRITE = """
			UNWIND range(1, $rows) AS n
			CALL (n) {
			  CREATE (:Article {
			    key: 'paper-of-a-town.example/2020/01/news/what-was-said-' + n,
			    url: 'https://www.paper-of-a-town.example/2020/01/news/what-was-said-' + n,
			    title: 'What was said under the birch on day ' + n,
			    excerpt: 'On day ' + n + ' somebody said under the birch what nobody had said before, and others listened.',
			    publishedAt: datetime('2020-01-01T00:00Z') + duration({minutes: n}),
			    language: 'en', full: true, rank: n, quality: 1.0 / n, sourceFile: 'posts/' + n + '.md',
			    firstLoad: '2020-02-01T00:00:00Z', lastLoad: '2020-02-01T00:00:00Z'
			  })
			} IN TRANSACTIONS OF 10000 ROWS
			""";

	private static final Map<String, String> QUERIES = Map.of("three columns",
			"MATCH (a:Article) RETURN a.key AS key, a.title AS title, a.publishedAt AS publishedAt", "nodes",
			"MATCH (a:Article) RETURN a");

	private final Driver driver;

	private final URI address;

	private final int rows;

	private Benchmark(ConfigurableApplicationContext application, int rows) {
		this.driver = application.getBean(Driver.class);
		this.address = URI.create("http://127.0.0.1:"
				+ application.getEnvironment().getRequiredProperty("local.server.port") + "/api/query");
		this.rows = rows;
	}

	public static void main(String[] arguments) throws IOException {
		Path data = Files.createTempDirectory("newsweft-console");
		try (ConfigurableApplicationContext application = new SpringApplicationBuilder(Newsweft.class).run(
				"--server.port=0", "--newsweft.neo4j.data=" + data, "--newsweft.query.max-rows=10000000",
				"--newsweft.query.max-nodes=10000000", "--newsweft.query.max-size=4GB",
				"--newsweft.query.timeout=5m")) {
			Benchmark benchmark = new Benchmark(application, Integer.parseInt(arguments[0]));
			try (Session session = benchmark.driver.session()) {
				session.run(WRITE, Map.of("rows", benchmark.rows)).consume();
			}
			QUERIES.forEach(benchmark::measure);
		}
		finally {
			FileSystemUtils.deleteRecursively(data);
		}
	}

	private void measure(String what, String cypher) {
		Map<String, Runnable> ways = new LinkedHashMap<>();
		ways.put("the driver alone", () -> drive(cypher));
		ways.put("line by line", () -> ask(cypher, "application/x-ndjson"));
		ways.put("one JSON answer", () -> ask(cypher, "application/json"));
		Map<String, List<Double>> seconds = new LinkedHashMap<>();
		List<String> turn = new ArrayList<>(ways.keySet());
		for (int round = 0; round < WARMING + ROUNDS; round++) {
			for (String way : turn) {
				long start = System.nanoTime();
				ways.get(way).run();
				if (round >= WARMING) {
					seconds.computeIfAbsent(way, (name) -> new ArrayList<>()).add((System.nanoTime() - start) / 1e9);
				}
			}
			Collections.rotate(turn, 1);
		}
		List<Double> alone = seconds.get("the driver alone");
		System.out.printf(Locale.ROOT, "%,d rows of %s%n", this.rows, what);
		ways.keySet().forEach((way) -> tell(way, seconds.get(way), alone));
	}

	private static void tell(String way, List<Double> seconds, List<Double> alone) {
		List<Double> ratios = new ArrayList<>();
		for (int round = 0; round < ROUNDS; round++) {
			ratios.add(seconds.get(round) / alone.get(round));
		}
		List<Double> sorted = ratios.stream().sorted().toList();
		System.out.printf(Locale.ROOT, "%-20s %.3f s, %.2f of the driver alone (%.2f to %.2f in half of the rounds)%n",
				way, seconds.stream().sorted().toList().get(ROUNDS / 2), sorted.get(ROUNDS / 2), sorted.get(ROUNDS / 4),
				sorted.get(ROUNDS * 3 / 4));
	}

	private void drive(String cypher) {
		try (Session session = this.driver.session(Sessions.READING)) {
			Result result = session.run(cypher);
			int read = 0;
			for (; result.hasNext(); result.next()) {
				read++;
			}
			require(read == this.rows, "The driver had " + read + " rows.");
		}
	}

	/** By the leanest client there is, since it is not what is measured. */
	private void ask(String cypher, String type) {
		try {
			HttpURLConnection connection = (HttpURLConnection) this.address.toURL().openConnection();
			connection.setRequestProperty("Content-Type", "application/json");
			connection.setRequestProperty("Accept", type);
			connection.setDoOutput(true);
			connection.getOutputStream()
				.write(new JsonMapper().writeValueAsBytes(Map.of("cypher", cypher, "limit", this.rows)));
			String end = "";
			try (InputStream body = connection.getInputStream()) {
				byte[] portion = new byte[PORTION];
				for (int length = body.read(portion); length > 0; length = body.read(portion)) {
					end = new String(portion, Math.max(0, length - END), Math.min(length, END), StandardCharsets.UTF_8);
				}
			}
			require(end.contains("\"cut\":\"none\"") || end.contains("\"truncated\":false"), "It ended with " + end);
		}
		catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
	}

	private static void require(boolean condition, String otherwise) {
		if (!condition) {
			throw new IllegalStateException(otherwise);
		}
	}

}
