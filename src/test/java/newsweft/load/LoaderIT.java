package newsweft.load;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import newsweft.graph.GraphStatistics;
import newsweft.graph.Statistics;
import newsweft.load.ReportEntry.Outcome;
import newsweft.neo4j.RealGraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

@RealGraph
class LoaderIT {

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

	@Test
	void countsWhatItLoads() {
		LoadReport report = load();

		assertThat(report.posts()).isEqualTo(2);
		assertThat(report.created()).isEqualTo(3);
		assertThat(report.changed() + report.unchanged() + report.removed() + report.skipped() + report.rejected())
			.isZero();
		assertThat(report.changedAnything()).isTrue();
		assertThat(this.statistics.count()).isEqualTo(new Statistics(3, 2, 3, 2, 3, 0, 0, 0, 0, 1));
	}

	@Test
	void writesWhatThePostsSay() {
		load();

		assertThat(this.stored.article("beta.example/b"))
			.isEqualTo(Map.of("key", "beta.example/b", "url", "https://beta.example/b", "title", "Cameras on trial",
					"altTitles", List.of("Cameras are tried"), "publishedAt", "2020-01-19T08:00:00Z", "quality", 60L,
					"heat", -1L, "published", true, "full", true, "sourceFile", "b.md"));
		assertThat(this.stored.article("gamma.example/c")).isEqualTo(Map.of("key", "gamma.example/c", "url",
				"https://gamma.example/c", "title", "A stub", "publishedAt", "2020-01-10T08:00:00Z", "full", false));
		assertThat(this.stored.lines("MATCH (a)-[r:RELATED]->(b) RETURN a.key + ' ' + r.rank + ' ' + b.key AS x"))
			.containsExactly("alpha.example/a 1 beta.example/b", "alpha.example/a 2 gamma.example/c",
					"beta.example/b 1 alpha.example/a");
		assertThat(this.stored.lines("MATCH (a)-[:PUBLISHED_BY]->(p) RETURN a.key + ' ' + p.name AS x"))
			.containsExactly("alpha.example/a Alpha", "beta.example/b Beta", "gamma.example/c Gamma");
		assertThat(this.stored.lines("MATCH (a)-[:ABOUT]->(t) RETURN a.key + ' ' + t.name AS x"))
			.containsExactly("alpha.example/a Police", "alpha.example/a Privacy", "beta.example/b Police");
	}

	@Test
	void recordsTheLoad() {
		load();

		assertThat(this.stored
			.lines("MATCH (l:Load) RETURN l.posts + ' ' + l.created + ' ' + l.changed + ' ' + l.removed AS x"))
			.containsExactly("2 3 0 0");
	}

	@Test
	void anArticleKnowsTheLoadThatBroughtItAndTheOneThatChangedItLast() {
		load();
		String first = this.stored.lines("MATCH (l:Load) RETURN l.key AS x").getFirst();
		assertThat(loads()).containsOnly(first + " " + first).hasSize(3);

		changeB();
		load();

		String last = this.stored.lines("MATCH (l:Load) WHERE l.key > '" + first + "' RETURN l.key AS x").getFirst();
		assertThat(loads()).containsExactlyInAnyOrder(first + " " + last, first + " " + first, first + " " + first);
	}

	@Test
	void anArticleOfAnEarlierVersionLearnsOnlyWhatChangedIt() {
		load();
		this.stored.driver()
			.executableQuery("MATCH (a:Article) REMOVE a.firstLoad, a.lastLoad WITH a MATCH (l:Load) DELETE l")
			.execute();

		changeB();
		load();

		String load = this.stored.lines("MATCH (l:Load) RETURN l.key AS x").getFirst();
		assertThat(loads()).containsExactlyInAnyOrder("- " + load, "- -", "- -");
	}

	@Test
	void changesNothingTheSecondTime() {
		load();
		List<String> before = this.stored.everything();

		LoadReport report = load();

		assertThat(report.unchangedFiles()).isEqualTo(2);
		assertThat(report.changedAnything()).isFalse();
		assertThat(this.stored.everything()).isEqualTo(before);
	}

	@Test
	void changesNothingTheSecondTimeWhateverCharactersAPostHolds() {
		this.folder.write("odd.jsonl",
				"""
						{"url": "https://odd.example/1", "title": "Half a pair \\ud83d and a null \\u0000", "provider": "Odd"}
						{"url": "https://odd.example/2", "title": "\\u00e9 e\\u0301 \\ud83d\\udcf7 \\ufffe", "topics": ["\\ud83d"]}
						""");
		load();
		List<String> before = this.stored.everything();

		assertThat(load().changedAnything()).isFalse();
		assertThat(this.stored.everything()).isEqualTo(before);
	}

	@Test
	void aChangedPostUpdatesOnlyItsArticle() {
		load();
		List<String> before = this.stored.everything("beta.example/b");
		changeB();

		LoadReport report = load();

		assertThat(report.changed()).isEqualTo(1);
		assertThat(report.unchangedFiles()).isEqualTo(1);
		assertThat(this.stored.article("beta.example/b")).containsEntry("title", "Cameras on trial, again")
			.containsEntry("altTitles", List.of("Cameras are tried", "Cameras on trial"))
			.containsEntry("publishedAt", "2020-01-17T08:00:00Z")
			.containsEntry("quality", 61L);
		assertThat(this.stored.everything("beta.example/b")).isEqualTo(before);
		assertThat(this.statistics.count().loads()).isEqualTo(2);
	}

	@Test
	void aStubBecomesFull() {
		load();
		this.folder.post("c.md", "No longer a stub", "2020-01-11", "Gamma", "https://gamma.example/c", "");

		LoadReport report = load();

		assertThat(report.created()).isZero();
		assertThat(report.changed()).isEqualTo(1);
		assertThat(this.stored.article("gamma.example/c")).containsEntry("full", true)
			.containsEntry("title", "No longer a stub")
			.containsEntry("altTitles", List.of("A stub"))
			.containsEntry("sourceFile", "c.md");
	}

	@Test
	void variantsOfAnAddressAreOneArticle() {
		this.folder.post("d.md", "D", "2020-01-20", "Delta", "https://delta.example/d", """
				related:
				  - {title: Once, webUrl: "https://www.beta.example/b?utm_medium=mail"}
				  - {title: Twice, webUrl: "http://beta.example/b/#top"}
				  - {title: Itself, webUrl: "https://www.delta.example/d/"}
				""");

		LoadReport report = load();

		assertThat(report.selfListings()).isEqualTo(1);
		assertThat(this.stored.lines("MATCH (:Article {title: 'D'})-[r:RELATED]->(b) RETURN b.key + ' ' + r.rank AS x"))
			.containsExactly("beta.example/b 1");
		assertThat(this.statistics.count().articles()).isEqualTo(4);
	}

	@Test
	void skippedAndRejectedFilesDoNotKeepTheOthersFromLoading() {
		this.folder.write("readme.md", "No post at all.\n");
		this.folder.write("broken.md", "---\ntitle: [unclosed\n---\n");

		List<ReportEntry> entries = new ArrayList<>();
		LoadReport report = this.loader.load(this.folder.corpus(), LoadOptions.ADDING, Posts::ignore, entries::add);

		assertThat(report.posts()).isEqualTo(2);
		assertThat(report.skipped()).isEqualTo(1);
		assertThat(report.rejected()).isEqualTo(1);
		assertThat(entries).filteredOn((entry) -> entry.outcome() != Outcome.CONFLICT)
			.extracting(ReportEntry::file)
			.containsExactlyInAnyOrder("readme.md", "broken.md");
		assertThat(this.statistics.count().fullArticles()).isEqualTo(2);
	}

	@Test
	void tellsWherePostsContradictEachOther() {
		this.folder.post("a2.md", "Police test cameras", "2020-01-19", "Alpha", "https://alpha.example/a", "");
		List<ReportEntry> entries = new ArrayList<>();

		this.loader.load(this.folder.corpus(), LoadOptions.ADDING, Posts::ignore, entries::add);

		assertThat(entries).filteredOn((entry) -> entry.outcome() == Outcome.CONFLICT)
			.extracting(ReportEntry::file, ReportEntry::reason)
			.containsExactlyInAnyOrder(
					tuple("a2.md",
							"title of alpha.example/a: \"Police test cameras\" is taken, "
									+ "not \"Police try cameras\" of a.md"),
					tuple("a2.md",
							"date of alpha.example/a: \"2020-01-19T08:00:00Z\" is taken, "
									+ "not \"2020-01-18T08:00:00Z\" of a.md"),
					tuple("", "name of alpha.example: \"Alpha\" leads, also \"Alpha News\""));
	}

	@Test
	void aTriedLoadTellsAndWritesNothing() {
		LoadReport report = this.loader.load(this.folder.corpus(), new LoadOptions(false, true), Posts::ignore,
				Posts::ignore);

		assertThat(report).returns(3, LoadReport::created).returns(2, LoadReport::posts);
		assertThat(this.stored.everything()).isEmpty();
		assertThat(load()).returns(3, LoadReport::created).returns(2, LoadReport::posts);
	}

	@Test
	void tellsHowFarItHasCome() {
		List<String> steps = new ArrayList<>();

		this.loader.load(this.folder.corpus(), LoadOptions.ADDING,
				(step, done, total) -> steps.add(step + " " + done + "/" + total), Posts::ignore);

		assertThat(steps).startsWith("Reading 0/2", "Reading 1/2", "Reading 2/2")
			.contains("Articles 3/-1", "Listings 2/2");
	}

	private void changeB() {
		this.folder.post("b.md", "Cameras on trial, again", "2020-01-17", "Beta", "https://beta.example/b", """
				quality: 61
				topics: [Police]
				""");
	}

	private List<String> loads() {
		return this.stored
			.lines("MATCH (a:Article) RETURN coalesce(a.firstLoad, '-') + ' ' + coalesce(a.lastLoad, '-') AS x");
	}

	private LoadReport load() {
		return this.loader.load(this.folder.corpus(), LoadOptions.ADDING, Posts::ignore, Posts::ignore);
	}

}
