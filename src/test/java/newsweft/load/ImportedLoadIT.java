package newsweft.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import newsweft.Newsweft;
import newsweft.corpus.Corpus;
import newsweft.neo4j.RealGraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/** Loads that are large enough to go into an empty store by way of files. */
@RealGraph
class ImportedLoadIT {

	private static final int POSTS = 60;

	private static final int LISTINGS = 40;

	@Autowired
	private Loader statementLoader;

	@Autowired
	private Driver statementDriver;

	private Path data;

	private Corpus corpus;

	@BeforeEach
	void writeCorpus(@TempDir Path path) throws IOException {
		this.data = path.resolve("data");
		this.corpus = Corpus.of(List.of(Files.writeString(path.resolve("posts.jsonl"), posts())));
	}

	@Test
	void disturbedAndInterruptedImportsLeaveTheStoreForOneThatEndsInTheGraphThatStatementsWrite() {
		this.statementLoader.load(this.corpus, LoadOptions.ADDING, Posts::ignore, Posts::ignore);
		List<String> written = new Stored(this.statementDriver).whicheverLoad();
		assertThat(written).hasSizeGreaterThan(POSTS * LISTINGS / 2);

		with((application) -> {
			isDisturbed(application);
			isInterrupted(application);
			Set<String> steps = new LinkedHashSet<>();
			LoadReport report = load(application, (step, done, total) -> steps.add(step));
			assertThat(steps).containsExactly("Reading", "Articles", "Listings", "Importing", "Indexing");
			assertThat(report.created()).isEqualTo(articles(application)).isGreaterThan(POSTS);
			// Compared as a whole: a hundred thousand lines help nobody.
			assertThat(new Stored(driver(application)).whicheverLoad().equals(written)).isTrue();
			assertThat(load(application, Posts::ignore).changedAnything()).isFalse();
		});
	}

	private void isDisturbed(ConfigurableApplicationContext application) {
		assertThatExceptionOfType(LoadDisturbed.class).isThrownBy(() -> load(application, (step, done, total) -> {
			if (step.equals("Listings") && done == 0) {
				run(application, "MERGE (:Article {key: 'theirs'})");
			}
		}));
		assertThat(articles(application)).isOne();
		run(application, "MATCH (n) DELETE n");
	}

	private void isInterrupted(ConfigurableApplicationContext application) {
		assertThatIllegalStateException().isThrownBy(() -> load(application, (step, done, total) -> {
			if (step.equals("Importing")) {
				throw new IllegalStateException("interrupted");
			}
		}));
		assertThat(articles(application)).isZero();
	}

	@Test
	void emptiesAStoreThatAKilledImportLeftHalfFull() throws IOException {
		with((application) -> run(application, "CREATE (:Article {key: 'a'})"));
		Files.delete(this.data.resolve("neo4j/data/databases/neo4j/neostore.propertystore.db"));
		Files.writeString(this.data.resolve("refill"), Long.toString(Integer.MAX_VALUE));

		with((application) -> assertThat(articles(application)).isZero());
		assertThat(this.data.resolve("refill")).doesNotExist();
	}

	/** Posts of everything that a text may hold, which list each other and stubs. */
	private static String posts() {
		List<String> texts = List.of("Say \\\"no\\\", they say", "two\\nlines, and \\\\", "שלום ومرحبا", "😀 camera",
				"a,b;c|d\\te", "  spaces  ", "#hash", "'quoted'");
		return IntStream.range(0, POSTS).mapToObj((post) -> {
			String text = texts.get(post % texts.size());
			String listings = IntStream.range(0, LISTINGS)
				.mapToObj((listed) -> "{\"title\": \"Listed %s\", \"webUrl\": \"%s\"}".formatted(texts.get(listed % 8),
						url(post + listed)))
				.collect(Collectors.joining(","));
			return "{\"title\": \"%1$s %2$d\", \"excerpt\": \"%1$s\", \"text\": \"%1$s\\n\\n%1$s\", \"author\": \"%1$s\", "
				.formatted(text, post)
					+ "\"webUrl\": \"%s\", \"publishedDateTime\": \"%d-01-18T10:15:00Z\", \"quality\": %d, "
						.formatted(url(post / 2 * 2), 1930 + post % 100, post - 100)
					+ "\"published\": %b, \"topics\": [\"%s\", \"Topic %d\"], \"provider\": {\"name\": \"%s\"}, "
						.formatted(post % 2 == 0, text, post % 3, text)
					+ "\"related\": [%s]}\n".formatted(listings);
		}).collect(Collectors.joining());
	}

	private static String url(int number) {
		return "https://paper%d.example/%d".formatted(number % 7, number);
	}

	/** On a data folder of its own, as a command does it. */
	private void with(Consumer<ConfigurableApplicationContext> work) {
		try (ConfigurableApplicationContext application = new SpringApplicationBuilder(Newsweft.class)
			.web(WebApplicationType.NONE)
			.run("--newsweft.neo4j.data=" + this.data, "--newsweft.neo4j.share=true", "--newsweft.neo4j.quick=true",
					"--newsweft.load.import-from=" + POSTS * LISTINGS, "--spring.main.lazy-initialization=true")) {
			work.accept(application);
		}
	}

	private LoadReport load(ConfigurableApplicationContext application, Progress progress) {
		return application.getBean(Loader.class).load(this.corpus, LoadOptions.ADDING, progress, Posts::ignore);
	}

	private static Driver driver(ConfigurableApplicationContext application) {
		return application.getBean(Driver.class);
	}

	private static int articles(ConfigurableApplicationContext application) {
		return run(application, "MATCH (a:Article) RETURN count(a)").getFirst().get(0).asInt();
	}

	/** In a session of its own, which knows nothing of the store that was replaced. */
	private static List<Record> run(ConfigurableApplicationContext application, String cypher) {
		try (Session session = driver(application).session()) {
			return session.run(cypher).list();
		}
	}

}
