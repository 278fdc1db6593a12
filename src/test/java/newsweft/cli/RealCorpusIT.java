package newsweft.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/**
 * With {@code -Dnewsweft.corpora=DIR}: the counts of an independent reader, in the graph
 * and in what leaves it.
 */
@EnabledIfSystemProperty(named = "newsweft.corpora", matches = ".+")
@ResourceLock("commands")
class RealCorpusIT {

	private static final Path CORPORA = Path.of(System.getProperty("newsweft.corpora", ""));

	private static final Path MONTH = CORPORA.resolve("ai-news-2020-01.tar.xz");

	@TempDir
	private static Path place;

	private static Path month;

	@RegisterExtension
	static final BeforeAllCallback START = (context) -> month = TemporaryServer.of(MONTH, context).data();

	@Test
	void loadsTheSeeds() throws IOException {
		Path data = place.resolve("seeds");

		try (ServingJar seeds = new ServingJar(data, CORPORA.resolve("seeds").toString())) {
			seeds.awaitLine("Seconds:");
			countsTheSeeds(data);
		}
	}

	private static void countsTheSeeds(Path data) {
		assertThat(stats(data)).containsAllEntriesOf(
				Map.of("articles", 14L, "fullArticles", 5L, "providers", 12L, "topics", 4L, "related", 9L));
		assertThat(count(data,
				"(:Article {key: 'dunyanews.tv/en/Technology/729044-Dangers-of-facial-recognition-software'})"
						+ "-[:IN_STORY]->(:Story)<-[:IN_STORY]-(:Article {key: 'france24.com/en/tv-shows/reporters/"
						+ "20230602-your-face-is-ours-the-dangers-of-facial-recognition-software'})"))
			.isEqualTo(1);
		assertThat(themes(data).at("/pairs/0/verdict").asString()).isEqualTo("too-few");
	}

	@Test
	void comparesClearviewWithPoliceUse() {
		JsonNode comparison = themes(month);
		List<String> both = comparison.get("articles")
			.valueStream()
			.filter((article) -> article.get("themes").size() == 2)
			.map((article) -> article.get("title").asString())
			.toList();

		assertThat(both).anyMatch((title) -> title.startsWith("New Jersey Bars Police"))
			.anyMatch((title) -> title.startsWith("Rogue NYPD cops"))
			.anyMatch((title) -> title.contains("more than 600 US police agencies"));
		assertThat(comparison.at("/pairs/0/verdict").asString()).isEqualTo("partly");
		assertThat(comparison.at("/stories/0/label").asString()).contains("Clearview");
		assertThat(comparison.at("/stories/1/label").asString()).contains("London");
		Run export = Run.of(month, "export", "--theme", "Clearview", "--fold", "--format", "csljson", "--output",
				place.resolve("clearview.json").toString());
		assertThat(export.err()).contains(comparison.at("/themes/0/articles").asString() + " nodes");
	}

	private static JsonNode themes(Path data) {
		return new JsonMapper().readTree(Run.of(data, "themes", "compare", "Clearview", "Police use", "--json").out());
	}

	@Test
	void loadsTheMonthTwiceAndExportsItWhole() throws IOException {
		Path data = month;
		Map<String, Long> first = stats(data);
		Run again = Run.of(data, "load", MONTH.toString());

		assertThat(first).containsAllEntriesOf(
				Map.of("articles", 2494L, "fullArticles", 2493L, "providers", 723L, "topics", 15L, "related", 18310L));
		assertThat(again.out()).contains("1 file unchanged", "Stories:  as they were");
		assertThat(stats(data)).isEqualTo(first);
		long nodes = count(data, "(:Article|Provider|Topic|Story|Constellation)");
		// Each article has a provider and a story, each story a constellation; the posts
		// name 4,694 topics.
		long edges = first.get("related") + first.get("similar") + first.get("copies") + first.get("stories") + 2494
				+ 2494 + 4694 + count(data, "()-[:ALSO_IN]->()");
		Run.of(data, "export", "--all", "--format", "json", "--output", place.resolve("all.json").toString());
		JsonNode exported = new JsonMapper().readTree(place.resolve("all.json"));
		assertThat(exported.get("nodes")).hasSize(Math.toIntExact(nodes));
		assertThat(exported.get("links")).hasSize(Math.toIntExact(edges));
	}

	@Test
	void findsTheEventsThatSomebodyLabelled() {
		Path data = month;
		Path labels = CORPORA.resolveSibling("eval").resolve("stories-dev.tsv");
		assumeTrue(Files.exists(labels), "No labels beside the corpora");

		JsonNode assessment = new JsonMapper().readTree(Run.of(data, "evaluate", labels.toString(), "--json").out());

		assertThat(assessment.get("found").asInt()).isEqualTo(72);
		assertThat(assessment.get("f1").asDouble()).isGreaterThanOrEqualTo(0.92);
		assertThat(count(data, """
				(:Article {key: 'nytimes.com/2020/01/22/technology/clearview-ai-twitter-letter.html'})
				-[:IN_STORY]->(:Story)-[:PART_OF]->(:Constellation)<-[:PART_OF]-(:Story)<-[:IN_STORY]-
				(:Article {key: 'nytimes.com/2020/01/24/business/london-police-facial-recognition.html'})"""
			.replace("\n", ""))).isEqualTo(1);
	}

	private static long count(Path data, String pattern) {
		return new JsonMapper()
			.readTree(Run.of(data, "query", "RETURN COUNT { " + pattern + " } AS n", "--format", "json").out())
			.at("/0/n")
			.asLong();
	}

	private static Map<String, Long> stats(Path data) {
		return new JsonMapper().readValue(Run.of(data, "stats", "--json").out(), new TypeReference<>() {
		});
	}

}
