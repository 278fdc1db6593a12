package newsweft.load;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import newsweft.corpus.Corpus;
import newsweft.graph.GraphStatistics;
import newsweft.graph.Statistics;
import newsweft.neo4j.RealGraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

@RealGraph
class RepeatedLoadIT {

	private static final String ARTICLES = "MATCH (a:Article) RETURN a.key + ' ' + a.title + ' ' + a.full + ' ' "
			+ "+ reduce(keys = '', key IN COLLECT { MATCH (a)-[:RELATED]->(b) RETURN b.key ORDER BY b.key } | keys + key + ' ') AS x";

	@Autowired
	private Loader loader;

	@Autowired
	private GraphStatistics statistics;

	private Stored stored;

	private PostFolder folder;

	@BeforeEach
	void writeExample(@TempDir Path path, @Autowired Driver driver) {
		this.stored = new Stored(driver);
		this.folder = PostFolder.example(path);
	}

	@ParameterizedTest
	@CsvSource({ "Reading, 1", "Articles, 3", "Listings, 0", "Listings, 2" })
	void completesALoadThatWasInterrupted(String step, long done) {
		assertThatIllegalStateException()
			.isThrownBy(() -> this.loader.load(this.folder.corpus(), LoadOptions.ADDING, (now, reached, total) -> {
				if (now.equals(step) && reached == done) {
					throw new IllegalStateException("interrupted");
				}
			}, Posts::ignore));
		assertThat(this.statistics.count().loads()).isZero();

		load();

		assertThat(this.statistics.count())
			.isEqualTo(new Statistics(3, 2, 3, 2, 3, 0, 0, 0, 0, step.equals("Listings") && done == 2 ? 0 : 1));
		assertThat(load().changedAnything()).isFalse();
	}

	@Test
	void doesNotReadAgainWhatHasNotChanged() {
		load();
		changeB();

		assertThat(load()).returns(1, LoadReport::posts).returns(1, LoadReport::unchangedFiles);
		assertThat(load()).returns(0, LoadReport::posts).returns(2, LoadReport::unchangedFiles);
	}

	@Test
	void readsAgainWhatWasRejected() {
		this.folder.write("broken.md", "---\ntitle: [unclosed\n---\n");
		load();

		assertThat(load()).returns(1, LoadReport::rejected).returns(2, LoadReport::unchangedFiles);
	}

	@Test
	void tellsWhatAnEarlierLoadSaidOtherwise(@TempDir Path path) {
		PostFolder other = new PostFolder(path);
		this.folder.post("one.md", "The one title", "2020-01-02", "The Paper", "https://p.example/one", "");
		other.post("two.md", "The other title", "2020-01-03", "The Paper", "https://p.example/one", "");
		load();
		List<ReportEntry> entries = new ArrayList<>();

		this.loader.load(other.corpus(), LoadOptions.ADDING, Posts::ignore, entries::add);

		assertThat(entries).extracting(ReportEntry::reason)
			.containsExactlyInAnyOrder(
					"title of p.example/one: \"The other title\" is taken, not \"The one title\" of one.md",
					"date of p.example/one: \"2020-01-03T08:00:00Z\" is taken, not \"2020-01-02T08:00:00Z\" of one.md");
		this.folder.post("one.md", "The one title, mended", "2020-01-02", "The Paper", "https://p.example/one", "");
		entries.clear();
		this.loader.load(this.folder.corpus(), LoadOptions.ADDING, Posts::ignore, entries::add);
		assertThat(entries).extracting(ReportEntry::reason).anyMatch((reason) -> reason.startsWith("title of"));
	}

	@Test
	void aChangedPostNoLongerListsWhatItListed() {
		load();
		this.folder.post("a.md", "Police try cameras", "2020-01-18", "Alpha", "https://www.alpha.example/a", """
				topics: [Privacy]
				related:
				  - {title: Cameras on trial, webUrl: "https://beta.example/b"}
				""");

		assertThat(load().changed()).isEqualTo(1);

		assertThat(this.stored.lines("MATCH (:Article {key: 'alpha.example/a'})-[:RELATED|ABOUT]->(x) "
				+ "RETURN coalesce(x.key, x.name) AS x"))
			.containsExactly("Privacy", "beta.example/b");
	}

	@Test
	void keepsWhatAnotherPostOfTheArticleLists() {
		this.folder.post("a2.md", "Police try cameras", "2020-01-18", "Alpha", "https://alpha.example/a", """
				related:
				  - {title: Cameras on trial, webUrl: "https://beta.example/b"}
				""");
		load();
		this.folder.post("a.md", "Police try cameras", "2020-01-18", "Alpha", "https://www.alpha.example/a", "");

		load();

		assertThat(this.stored.lines("MATCH (:Article {key: 'alpha.example/a'})-[:RELATED]->(x) RETURN x.key AS x"))
			.containsExactly("beta.example/b", "gamma.example/c");
		assertThat(this.stored.article("alpha.example/a")).containsEntry("sourceFiles", List.of("a.md", "a2.md"));
	}

	@Test
	void readsAgainWhatAnInterruptedPruningMayHaveTakenAway(@TempDir Path other) {
		load();
		List<String> before = this.stored.lines(ARTICLES);
		Corpus alone = new PostFolder(other).post("d.md", "D", "2020-01-20", "Delta", "https://delta.example/d", "")
			.corpus();
		interrupt(alone, LoadOptions.PRUNING, "Listings");

		load();

		assertThat(this.stored.lines(ARTICLES)).containsAll(before);
	}

	@Test
	void pruningForgetsFilesAlsoWhereItReadsNoneWhole(@TempDir Path other) {
		load();
		this.loader.load(new PostFolder(other).write("b.json", """
				[{"url": "https://beta.example/b", "title": "B"}, {"comment": "neither title nor address"}]
				""").corpus(), LoadOptions.PRUNING, Posts::ignore, Posts::ignore);

		assertThat(load().posts()).isEqualTo(2);
	}

	@Test
	void readsAFileAgainThatWasPutBackAfterAnInterruptedLoad() {
		load();
		List<String> before = this.stored.lines(ARTICLES);
		changeB();
		interrupt(this.folder.corpus(), LoadOptions.ADDING, "Listings");
		PostFolder.example(this.folder.path());

		load();

		assertThat(this.stored.lines(ARTICLES)).isEqualTo(before);
	}

	@Test
	void remembersTheFilesOfManyLoadsInFewPlaces() {
		for (int i = 0; i < 25; i++) {
			this.folder.post("d.md", "D" + i, "2020-01-20", "Delta", "https://delta.example/d", "");
			load();
		}

		assertThat(this.stored.lines("MATCH (f:Fingerprints) RETURN f.load AS x")).hasSizeLessThan(25);
		assertThat(load()).returns(0, LoadReport::posts).returns(3, LoadReport::unchangedFiles);
	}

	private void interrupt(Corpus corpus, LoadOptions options, String step) {
		assertThatIllegalStateException().isThrownBy(() -> this.loader.load(corpus, options, (now, reached, total) -> {
			if (now.equals(step)) {
				throw new IllegalStateException("interrupted");
			}
		}, Posts::ignore));
	}

	private void changeB() {
		this.folder.post("b.md", "Cameras on trial, again", "2020-01-17", "Beta", "https://beta.example/b", """
				quality: 61
				topics: [Police]
				""");
	}

	private LoadReport load() {
		return this.loader.load(this.folder.corpus(), LoadOptions.ADDING, Posts::ignore, Posts::ignore);
	}

}
