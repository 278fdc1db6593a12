package newsweft.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

@ResourceLock("commands")
class CommandsIT {

	/** The address, a line for each step, and the summary. */
	private static final Pattern EXPECTED_LINE = Pattern.compile("Newsweft is at http://localhost:\\d+ .*"
			+ "|[A-Z][a-z ]+: [\\d,]+|(Posts|Articles): +\\d+ .*|Stories: +\\d+ in .*|Seconds: +[\\d.]+");

	@TempDir
	private static Path place;

	private static Path corpus;

	private static Path data;

	private static ServingJar server;

	private static List<String> firstLines;

	@BeforeAll
	static void serveACorpus() throws IOException {
		corpus = Files.createDirectory(place.resolve("corpus"));
		data = place.resolve("data");
		post("one", "Harbour bridge closed after storm", "2024-05-01T08:00:00Z", "two");
		post("two", "Storm closes the harbour bridge", "2024-05-01T09:00:00Z", "one");
		post("three", "Chess champion keeps title", "2024-06-01T10:00:00Z", "unread");
		server = new ServingJar(data, corpus.toString());
		firstLines = server.awaitLine("Seconds:");
	}

	private static void post(String name, String title, String date, String listed) throws IOException {
		Files.writeString(corpus.resolve(name + ".md"), """
				---
				title: "%s"
				publishedDateTime: %s
				webUrl: "https://paper.example/%s"
				provider:
				  name: The Paper
				  domain: paper.example
				topics:
				  - News
				related:
				  - title: "About %s"
				    webUrl: "https://other.example/%s"
				---
				""".formatted(title, date, name, listed, listed));
	}

	@AfterAll
	static void stop() {
		server.close();
	}

	@Test
	void startsQuietly() {
		assertThat(firstLines).allMatch((line) -> EXPECTED_LINE.matcher(line).matches())
			.contains("Posts:    3 read, 0 skipped, 0 rejected")
			.first()
			.asString()
			.startsWith("Newsweft is at ");
	}

	@Test
	void countsAsJsonWhileTheServerRuns() {
		Run run = Run.of(data, "stats", "--json");

		assertThat(run.status()).isZero();
		assertThat(new JsonMapper().readValue(run.out(), new TypeReference<Map<String, Object>>() {
		})).containsEntry("articles", 6)
			.containsEntry("fullArticles", 3)
			.containsEntry("providers", 2)
			.containsEntry("topics", 1)
			.containsEntry("related", 3)
			.containsKeys("similar", "copies", "stories", "largestStory", "loads");
	}

	@Test
	void countsForAPerson() {
		assertThat(Run.of(data, "stats").out()).contains("Articles                6");
	}

	@Test
	void loadsAgainWithoutAChange() {
		String before = Run.of(data, "stats", "--json").out();

		Run run = Run.of(data, "load", corpus.toString());

		assertThat(run.status()).isZero();
		assertThat(run.out()).contains(
				"Posts:    0 read, 0 skipped, 0 rejected; 3 files unchanged since they were last read",
				"Articles: 0 new, 0 changed, 0 unchanged, 0 removed");
		assertThat(Run.of(data, "stats", "--json").out()).isEqualTo(before);
	}

	@Test
	void answersAQueryInEachFormat() {
		String cypher = "MATCH (p:Provider) RETURN p.domain AS domain, 1.5 AS half ORDER BY domain";

		assertThat(Run.of(data, "query", cypher).out())
			.isEqualToNormalizingNewlines("domain         half\nother.example  1.5\npaper.example  1.5\n");
		assertThat(Run.of(data, "query", cypher, "--format", "csv").out())
			.isEqualToNormalizingNewlines("domain,half\nother.example,1.5\npaper.example,1.5\n");
		assertThat(Run.of(data, "query", cypher, "--format", "json").out()).isEqualToNormalizingNewlines(
				"[{\"domain\":\"other.example\",\"half\":1.5},{\"domain\":\"paper.example\",\"half\":1.5}]\n");
	}

	@Test
	void printsThePlanOfAQuery() {
		String cypher = "MATCH (p:Provider) RETURN p.domain";

		assertThat(Run.of(data, "query", "EXPLAIN " + cypher).out().lines()).first()
			.asString()
			.matches("operator +details +estimated rows +share");
		assertThat(Run.of(data, "query", cypher, "--profile").out()).contains("+ ProduceResults", "db hits", "costly");
	}

	@Test
	void passesParametersAndSaysWhenItCuts() {
		Run run = Run.of(data, "query", "UNWIND range(1, $n) AS i RETURN $word + i AS x", "--param", "n=3", "--param",
				"word=no", "--limit", "2");

		assertThat(run.out()).isEqualToNormalizingNewlines("x\nno1\nno2\n");
		assertThat(run.err()).contains("first 2 rows; there are more");
	}

	@Test
	void exportsTheWholeGraph() throws IOException {
		Path file = place.resolve("all.graphml");

		Run run = Run.of(data, "export", "--all", "--format", "graphml", "--output", file.toString());

		assertThat(run.status()).isZero();
		assertThat(Files.readString(file)).contains("Chess champion keeps title").endsWith("</graphml>\n");
		assertThat(place.toFile().list()).noneMatch((name) -> name.endsWith(".part"));
	}

	@Test
	void exportsTheNeighbourhoodOfAnAddressAndWhereItComesFromBesideIt() throws IOException {
		Path file = place.resolve("around.jsonl");

		Run run = Run.of(data, "export", "--around", "https://www.paper.example/three/", "--depth", "1", "--format",
				"jsonl", "--output", file.toString());

		assertThat(Files.readString(file))
			.contains("article:paper.example/three", "provider:paper.example", "topic:News",
					"article:other.example/unread")
			.doesNotContain("article:paper.example/one");
		assertThat(run.err()).contains("around.jsonl.provenance.json");
		assertThat(Files.readString(place.resolve("around.jsonl.provenance.json"))).contains("\"shown\":",
				"\"corpus\":");
	}

	@Test
	void weavesFinerAndByTheCorpusAgain() {
		assertThat(Run.of(data, "weave", "--resolution", "1").out()).contains("Resolution:     1.0000");

		Run run = Run.of(data, "weave", "--resolution", "auto", "--seed", "1");

		assertThat(run.status()).isZero();
		assertThat(run.out()).doesNotContain("1.0000").contains("Seed:           1");
	}

	@Test
	void namesAStoryAndForgetsTheName() {
		String key = Run.of(data, "stories").out().lines().skip(1).findFirst().orElseThrow().split(" ")[0];

		assertThat(Run.of(data, "label", key, "A name").out()).isEqualToIgnoringNewLines("A name");
		assertThat(Run.of(data, "stories").out()).contains("A name");
		assertThat(Run.of(data, "label", key).status()).isZero();
		assertThat(Run.of(data, "stories").out()).doesNotContain("A name");
	}

	@Nested
	class Refusals {

		@Test
		void aLabelForNothingIsRefused() {
			Run run = Run.of(data, "label", "nothing", "A name");

			assertThat(run.status()).isEqualTo(1);
			assertThat(run.err()).contains("no story and no constellation nothing").contains("stories lists");
			assertThat(Run.of(data, "label", "nothing", " ").err()).contains("1 to 200 characters");
		}

		@Test
		void aResolutionThatIsNoneIsWrongUsage() {
			assertThat(Run.of(data, "weave", "--resolution", "2").status()).isEqualTo(2);
			assertThat(Run.of(data, "weave", "--resolution", "fine").err()).contains("neither a number above 0 to 1");
		}

		@Test
		void aSecondServerOnTheFolderGetsOneLine() {
			Run run = Run.of(data, "serve", "--port", "0");

			assertThat(run.status()).isEqualTo(1);
			assertThat(run.err().lines()).hasSize(1).first().asString().contains("already runs", "--data");
		}

		@Test
		void aWritingQueryChangesNothing() {
			Run run = Run.of(data, "query", "CREATE (n:Intruder) RETURN n");

			assertThat(run.status()).isEqualTo(1);
			assertThat(run.err().lines()).hasSize(1).first().asString().contains("read-only");
			assertThat(Run.of(data, "query", "MATCH (n:Intruder) RETURN count(n) AS n").out())
				.isEqualToNormalizingNewlines("n\n0\n");
		}

		@Test
		void aCorpusThatIsNotThereIsNamed() {
			Run run = Run.of(data, "load", place.resolve("nowhere").toString());

			assertThat(run.status()).isEqualTo(1);
			assertThat(run.err()).contains("nowhere");
		}

		@Test
		void aRejectedPostFailsAStrictLoadAndIsReported() throws IOException {
			Path broken = Files.createDirectory(place.resolve("broken"));
			Files.writeString(broken.resolve("bad.md"), "---\ntitle: \"never closed\n");
			Path report = place.resolve("report.jsonl");

			Run run = Run.of(data, "load", broken.toString(), "--strict", "--report", report.toString());

			assertThat(run.status()).isEqualTo(1);
			assertThat(run.err()).contains("Rejected bad.md, line ");
			assertThat(Files.readAllLines(report)).hasSize(2)
				.first()
				.asString()
				.contains("\"outcome\":\"rejected\"", "\"file\":\"bad.md\"");
		}

		@Test
		void aReportThatCannotBeWrittenStopsTheLoad() {
			Path report = place.resolve("nowhere").resolve("report.jsonl");

			Run run = Run.of(data, "load", corpus.toString(), "--report", report.toString());

			assertThat(run.status()).isEqualTo(1);
			assertThat(run.err().lines()).hasSize(1).first().asString().contains("There is no folder");
			assertThat(run.out()).isEmpty();
		}

		@Test
		void anUnknownLibraryQueryIsAnsweredWithTheKnownOnes() {
			Run run = Run.of(data, "query", "--library", "nonsense");

			assertThat(run.status()).isEqualTo(1);
			assertThat(run.err()).contains("nonsense", "It has: ");
		}

		@Test
		void aParameterThatALibraryQueryDoesNotHaveIsAnsweredWithThoseItHas() {
			Run run = Run.of(data, "query", "--library", "two-subjects-by-story", "--param", "secnd=police");

			assertThat(run.status()).isEqualTo(1);
			assertThat(run.err()).contains("has no parameter secnd. It has: first, second, limit.");
		}

		@Test
		void anExportOfNothingWritesNoFile() {
			Path file = place.resolve("nothing.gexf");

			Run run = Run.of(data, "export", "--story", "no-such-story", "--format", "gexf", "--output",
					file.toString());

			assertThat(run.status()).isEqualTo(1);
			assertThat(run.err()).contains("story no-such-story");
			assertThat(file).doesNotExist();
		}

		@Test
		void wrongUsageExitsWithTwo() {
			assertThat(Run.of("stats", "--nonsense").status()).isEqualTo(2);
			assertThat(Run.of("nonsense").status()).isEqualTo(2);
			assertThat(Run.of("export", "--format", "xls", "--all", "--output", "x").err()).contains("graphml");
		}

	}

}
