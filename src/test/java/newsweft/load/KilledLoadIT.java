package newsweft.load;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import newsweft.neo4j.Access;
import newsweft.neo4j.RealGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;

import static org.assertj.core.api.Assertions.assertThat;

@RealGraph
class KilledLoadIT {

	private static final int KILLS = 10;

	private static final int BATCHES = 40;

	private static final int POSTS_IN_A_BATCH = 12;

	@Autowired
	private Neo4jConnectionDetails database;

	@Autowired
	private Driver driver;

	@Autowired
	private Loader loader;

	@TempDir
	private Path path;

	@Test
	void aLoadThatWasKilledTenTimesEndsInTheGraphOfAnUninterruptedOne() throws Exception {
		writeCorpus();
		Instant start = Instant.now();
		assertThat(start().waitFor()).isZero();
		long whole = Duration.between(start, Instant.now()).toMillis();
		List<String> uninterrupted = new Stored(this.driver).whicheverLoad();
		assertThat(uninterrupted).hasSizeGreaterThan(BATCHES * POSTS_IN_A_BATCH * POSTS_IN_A_BATCH);
		empty();

		Random moments = new Random(7);
		int kills = 0;
		while (kills < KILLS) {
			Process load = start();
			if (load.waitFor(moments.nextLong(whole), TimeUnit.MILLISECONDS)) {
				// It was through before: from the beginning again.
				assertThat(new Stored(this.driver).whicheverLoad()).isEqualTo(uninterrupted);
				empty();
			}
			else {
				load.destroyForcibly().waitFor();
				kills++;
			}
		}
		this.loader.load(new PostFolder(this.path).corpus(), LoadOptions.ADDING, Posts::ignore, Posts::ignore);

		assertThat(new Stored(this.driver).whicheverLoad()).isEqualTo(uninterrupted);
	}

	/** Batches of posts that list each other, and stubs. */
	private void writeCorpus() {
		PostFolder folder = new PostFolder(this.path);
		for (int batch = 0; batch < BATCHES; batch++) {
			for (int post = 0; post < POSTS_IN_A_BATCH; post++) {
				int number = batch;
				String listings = IntStream.rangeClosed(0, POSTS_IN_A_BATCH)
					.mapToObj(
							(listed) -> "  - {title: Told otherwise, webUrl: \"%s\"}%n".formatted(url(number, listed)))
					.collect(Collectors.joining());
				folder.post("post-%d-%d.md".formatted(batch, post), "Post %d of %d".formatted(post, batch),
						"2020-01-%02d".formatted(1 + batch % 28), "Paper " + post, url(batch, post),
						"topics: [T%d]%nrelated:%n".formatted(batch % 5) + listings);
			}
		}
	}

	private static String url(int batch, int post) {
		return "https://paper%d.example/%d/%d".formatted(post, batch, post);
	}

	private Process start() throws IOException {
		return LoadingProcess.start(Access.to(this.database), this.path);
	}

	private void empty() {
		this.driver.executableQuery("MATCH (n) DETACH DELETE n").execute();
	}

}
