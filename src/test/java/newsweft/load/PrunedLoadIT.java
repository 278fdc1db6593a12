package newsweft.load;

import java.nio.file.Path;
import java.util.List;

import newsweft.graph.GraphStatistics;
import newsweft.graph.Statistics;
import newsweft.neo4j.RealGraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@RealGraph
class PrunedLoadIT {

	@Autowired
	private Loader loader;

	@Autowired
	private GraphStatistics statistics;

	private Stored stored;

	private PostFolder folder;

	@BeforeEach
	void loadExample(@TempDir Path path, @Autowired Driver driver) {
		this.stored = new Stored(driver);
		this.folder = PostFolder.example(path);
		this.loader.load(this.folder.corpus(), LoadOptions.ADDING, Posts::ignore, Posts::ignore);
	}

	@Test
	void keepsWhatTheCorpusHasAndItsStories() {
		this.stored.driver().executableQuery("MATCH (w:Weaving) REMOVE w.stale").execute();
		List<String> before = this.stored.everything();

		assertThat(prune().changedAnything()).isFalse();
		assertThat(this.stored.everything()).isEqualTo(before);
	}

	@Test
	void refusesToRemoveWhatItCouldNotRead() {
		List<String> before = this.stored.everything();
		this.folder.delete("a.md").write("broken.md", "---\ntitle: \"never closed\n");

		assertThatExceptionOfType(PruneRefused.class).isThrownBy(this::prune)
			.withMessageContaining("could not be read: 1")
			.satisfies((refused) -> assertThat(refused.rejected()).isEqualTo(1));
		assertThat(this.stored.everything()).isEqualTo(before);
	}

	@Test
	void refusesToEmptyTheGraph() {
		List<String> before = this.stored.everything();
		this.folder.delete("a.md").delete("b.md");

		assertThatExceptionOfType(PruneRefused.class).isThrownBy(this::prune)
			.satisfies((refused) -> assertThat(refused.posts()).isZero());
		assertThat(this.stored.everything()).isEqualTo(before);
	}

	@Test
	void removesArticlesThatNothingListsAnyMore() {
		this.folder.delete("a.md")
			.delete("b.md")
			.post("d.md", "D", "2020-01-20", "Delta", "https://delta.example/d", "");

		LoadReport report = prune();

		assertThat(report.removed()).isEqualTo(3);
		assertThat(report.created()).isEqualTo(1);
		assertThat(this.statistics.count()).isEqualTo(new Statistics(1, 1, 1, 0, 0, 0, 0, 0, 0, 2));
	}

	@Test
	void keepsAStubOfAnArticleThatIsStillListed() {
		this.folder.delete("a.md");

		LoadReport report = prune();

		assertThat(report.removed()).isEqualTo(1);
		assertThat(report.changed()).isEqualTo(1);
		assertThat(report.unchanged()).isEqualTo(1);
		assertThat(this.stored.article("alpha.example/a")).containsEntry("full", false).doesNotContainKey("sourceFile");
		assertThat(this.stored.lines("MATCH (a)-[:RELATED]->(b) RETURN a.key + ' ' + b.key AS x"))
			.containsExactly("beta.example/b alpha.example/a");
	}

	@Test
	void changesNothingTheSecondTime() {
		this.folder.delete("a.md").post("b.md", "Cameras on trial", "2020-01-19", "Beta", "https://beta.example/b", """
				related:
				  - {title: Under another title, webUrl: "https://alpha.example/a"}
				""");
		prune();
		List<String> before = this.stored.everything();

		assertThat(prune().changedAnything()).isFalse();
		assertThat(this.stored.everything()).isEqualTo(before);
	}

	@Test
	void removesProvidersAndTopicsWithoutAnArticle() {
		this.folder.delete("a.md");

		prune();

		assertThat(this.stored.lines("MATCH (p:Provider) RETURN p.name AS x")).containsExactly("Alpha", "Beta");
		assertThat(this.stored.lines("MATCH (t:Topic) RETURN t.name AS x")).containsExactly("Police");
	}

	@Test
	void removesListingsAndTopicsThatAPostNoLongerHas() {
		this.folder.post("b.md", "Cameras on trial", "2020-01-19", "Beta", "https://beta.example/b", "topics: [Law]\n");

		LoadReport report = prune();

		assertThat(report.changed()).isEqualTo(1);
		assertThat(this.stored.lines("MATCH (:Article {key: 'beta.example/b'})-[:RELATED|ABOUT]->(x) "
				+ "RETURN coalesce(x.key, x.name) AS x"))
			.containsExactly("Law");
	}

	@Test
	void countsAnArticleThatLostAListingAsChanged() {
		this.folder.post("b.md", "Cameras on trial", "2020-01-19", "Beta", "https://beta.example/b",
				"topics: [Police]\n");

		LoadReport report = prune();

		assertThat(report.changed()).isEqualTo(1);
		assertThat(report.unchanged()).isEqualTo(2);
		assertThat(report.changedAnything()).isTrue();
		assertThat(this.statistics.count().loads()).isEqualTo(2);
	}

	@Test
	void keepsAStubThatANewPostLists() {
		this.folder.delete("a.md").post("d.md", "D", "2020-01-20", "Delta", "https://delta.example/d", """
				related:
				  - {title: Still a stub, webUrl: "https://gamma.example/c"}
				""");

		LoadReport report = prune();

		assertThat(report.created()).isEqualTo(1);
		assertThat(report.removed()).isZero();
		assertThat(this.stored.article("gamma.example/c")).containsEntry("title", "Still a stub");
	}

	@Test
	void leavesOtherArticlesWithoutPruning() {
		this.folder.delete("a.md");

		LoadReport report = this.loader.load(this.folder.corpus(), LoadOptions.ADDING, Posts::ignore, Posts::ignore);

		assertThat(report.removed()).isZero();
		assertThat(this.statistics.count().fullArticles()).isEqualTo(2);
	}

	@Test
	void aTriedPruningTellsAndWritesNothing() {
		this.folder.delete("a.md");
		List<String> before = this.stored.everything();

		LoadReport tried = this.loader.load(this.folder.corpus(), new LoadOptions(true, true), Posts::ignore,
				Posts::ignore);

		assertThat(this.stored.everything()).isEqualTo(before);
		assertThat(prune()).returns(tried.removed(), LoadReport::removed)
			.returns(tried.changed(), LoadReport::changed)
			.returns(tried.unchanged(), LoadReport::unchanged);
	}

	@Test
	void readsWhatItPrunedAgainWhenItComesBack() {
		String post = "---\ntitle: D\nwebUrl: https://delta.example/d\n---\n";
		this.folder.write("d.md", post);
		this.loader.load(this.folder.corpus(), LoadOptions.ADDING, Posts::ignore, Posts::ignore);
		this.folder.delete("d.md");
		prune();
		this.folder.write("d.md", post);

		assertThat(this.loader.load(this.folder.corpus(), LoadOptions.ADDING, Posts::ignore, Posts::ignore)).returns(1,
				LoadReport::created);
	}

	private LoadReport prune() {
		return this.loader.load(this.folder.corpus(), LoadOptions.PRUNING, Posts::ignore, Posts::ignore);
	}

}
