package newsweft.load;

import java.nio.file.Path;
import java.util.List;

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
