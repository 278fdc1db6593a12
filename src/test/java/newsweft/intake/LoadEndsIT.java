package newsweft.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;

import newsweft.load.LoadOptions;
import newsweft.neo4j.RealGraph;
import newsweft.story.Stories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** Loads that end before they are done. */
@RealGraph
class LoadEndsIT {

	@Autowired
	private Loads loads;

	@Autowired
	private Intake intake;

	@Autowired
	private Stories stories;

	@Autowired
	private Driver driver;

	private LoadRequests requests;

	@TempDir
	private Path folder;

	@BeforeEach
	void writePost(@LocalServerPort int port) throws IOException {
		this.requests = LoadRequests.to(port);
		Files.writeString(this.folder.resolve("bridge.md"), """
				---
				title: "Harbour bridge closed after storm"
				publishedDateTime: 2031-05-01T08:00:00Z
				webUrl: "https://tide.example/bridge"
				---
				""");
	}

	@Test
	void aCancelledLoadLeavesNoArticleWithoutAStory() {
		LoadJob job = endedAt("Listings", LoadOptions.ADDING, false);

		assertThat(this.requests.events(job.id()).getLast()).contains("\"state\":\"cancelled\"");
		assertThat(this.driver.executableQuery("MATCH (a:Article) RETURN COUNT { (a)-[:IN_STORY]->() } AS stories")
			.execute()
			.records()).singleElement().extracting((row) -> row.get("stories").asLong()).isEqualTo(1L);
	}

	@Test
	void aLoadThatFailsSaysSoEvenIfItWasCancelledAndLeavesNoArticleWithoutAStory() {
		LoadJob job = endedAt("Listings", LoadOptions.ADDING, true);

		assertThat(job.row().state()).isEqualTo(LoadRow.State.FAILED);
		assertThat(this.requests.events(job.id()).getLast()).contains("The folder is full; free some space.\"")
			.doesNotContain("cancelled");
		assertThat(this.driver.executableQuery("MATCH (a:Article) RETURN COUNT { (a)-[:IN_STORY]->() } AS stories")
			.execute()
			.records()).singleElement().extracting((row) -> row.get("stories").asLong()).isEqualTo(1L);
	}

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void aTrialThatFailsOrIsCancelledWeavesNothing(boolean fails) {
		this.driver.executableQuery("CREATE (:Weaving {key: 'last', stale: true})").execute();

		LoadJob job = endedAt("", new LoadOptions(false, true), fails);

		assertThat(job.row().state()).isEqualTo(fails ? LoadRow.State.FAILED : LoadRow.State.CANCELLED);
		assertThat(this.stories.areComplete()).isFalse();
	}

	@Test
	void aLoadThatFailsSinceTheServerEndsCountsAsCancelled() {
		LoadJob[] job = new LoadJob[1];
		job[0] = new LoadJob(LoadOrder.of(List.of(this.folder), new LoadOptions(false, true)), (step, done, total) -> {
			job[0].abandon();
			throw new IllegalStateException("The driver is closed.");
		}, () -> {
		});

		job[0].run(this.intake);

		assertThat(job[0].row().state()).isEqualTo(LoadRow.State.CANCELLED);
	}

	/** Whoever is told of a change may ask for other jobs, which wait for this one. */
	@Test
	void tellsOfItsChangesWithoutHoldingItself() {
		LoadJob[] job = new LoadJob[1];
		List<Boolean> held = new ArrayList<>();
		job[0] = new LoadJob(LoadOrder.of(List.of(this.folder), new LoadOptions(false, true)), LoadController::unheard,
				() -> held.add(Thread.holdsLock(job[0])));

		job[0].run(this.intake);

		assertThat(held).isNotEmpty().containsOnly(false);
	}

	/** Cancelled at a step, where it fails or not. */
	private LoadJob endedAt(String name, LoadOptions options, boolean fails) {
		LoadJob[] job = new LoadJob[1];
		CountDownLatch begun = new CountDownLatch(1);
		job[0] = this.loads.begin(LoadOrder.of(List.of(this.folder), options), (step, done, total) -> {
			LoadRequests.await(begun);
			if (step.equals(name) || name.isEmpty()) {
				job[0].cancel();
				if (fails) {
					throw new UncheckedIOException("The folder is full; free some space.", new IOException("No space"));
				}
			}
		});
		begun.countDown();
		this.requests.events(job[0].id());
		return job[0];
	}

}
