package newsweft.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import javax.imageio.ImageIO;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

@ResourceLock("commands")
class FoldedCommandsIT {

	/** One text in three papers, and a story of two articles. */
	private static final String GRAPH = """
			CREATE
			  (s:Story {key: 's', label: 'Ferry', terms: [], headline: '', size: 3, originals: 1, providers: 1}),
			  (t:Story {key: 't', label: 'Bakers', terms: [], headline: '', size: 2, originals: 2, providers: 1}),
			  (a:Article {key: 'a.example', url: 'https://a.example/', title: 'Ferry aground', full: true})-[:IN_STORY]->(s),
			  (b:Article {key: 'b', title: 'Ferry aground', full: true})-[:IN_STORY]->(s),
			  (c:Article {key: 'c', title: 'Ferry aground', full: true})-[:IN_STORY]->(s),
			  (d:Article {key: 'd', title: 'Bakers strike', full: true})-[:IN_STORY]->(t),
			  (e:Article {key: 'e', title: 'Bakers still strike', full: true})-[:IN_STORY]->(t),
			  (k:Constellation {key: 'k', label: 'Trade', formerKeys: ['earlier']}), (s)-[:PART_OF]->(k), (t)-[:PART_OF]->(k),
			  (b)-[:COPY_OF]->(a), (c)-[:COPY_OF]->(a), (c)-[:RELATED {rank: 1}]->(d)
			""";

	@TempDir
	private static Path place;

	private static Path data;

	private static ServingJar server;

	@BeforeAll
	static void serveAGraphWithCopies() throws IOException {
		data = place.resolve("data");
		server = new ServingJar(data, Files.writeString(place.resolve("no-posts.jsonl"), "").toString());
		server.awaitLine("Seconds:");
		try (Driver driver = GraphDatabase.driver(server.connection("uri"),
				AuthTokens.basic(server.connection("username"), server.connection("password")))) {
			driver.executableQuery("MATCH (n) DETACH DELETE n").execute();
			driver.executableQuery(GRAPH).execute();
		}
	}

	@AfterAll
	static void stop() {
		server.close();
	}

	@Test
	void countsOriginals() {
		assertThat(counts("stats", "--json")).containsEntry("articles", 5).containsEntry("largestStory", 3);
		assertThat(counts("stats", "--json", "--fold")).containsEntry("articles", 3)
			.containsEntry("fullArticles", 3)
			.containsEntry("related", 1)
			.containsEntry("copies", 2)
			.containsEntry("stories", 2)
			.containsEntry("largestStory", 2);
	}

	@Test
	void listsStoriesByTheirOriginals() {
		assertThat(Run.of(data, "stories").out()).containsSubsequence("Ferry", "Bakers").contains("s    3");
		assertThat(Run.of(data, "stories", "--fold").out()).containsSubsequence("Bakers", "Ferry").contains("s    1");
		assertThat(Run.of(data, "stories", "--fold", "--json").out()).containsSubsequence("\"key\":\"t\"", "\"size\":2",
				"\"key\":\"s\"", "\"size\":1");
	}

	@Test
	void listsOriginals() {
		assertThat(Run.of(data, "stories", "--articles").out().lines()).hasSize(5);
		assertThat(Run.of(data, "stories", "--articles", "--fold").out().lines())
			.containsExactly("a.example\thttps://a.example/\ts", "d\t\tt", "e\t\tt");
	}

	@Test
	void exportsOriginals() throws IOException {
		Path file = place.resolve("folded.json");

		Run run = Run.of(data, "export", "--fold", "--all", "--format", "json", "--output", file.toString());

		assertThat(run.err()).contains("6 nodes and 6 edges written.", "2 copies are folded into their originals.");
		assertThat(Files.readString(file)).contains("\"folded\":2", "RELATED article:a.example article:d")
			.doesNotContain("article:b");
	}

	@Test
	void exportsAPictureWithAsManyPixelsAsItsScaleSays() throws IOException {
		assertThat(widthOfPicture("4")).isCloseTo(4 * widthOfPicture("1"), Offset.offset(4.0));
	}

	private static double widthOfPicture(String scale) throws IOException {
		Path file = place.resolve(scale + ".png");

		Run run = Run.of(data, "export", "--all", "--format", "png", "--scale", scale, "--output", file.toString());

		assertThat(run.status()).isZero();
		return ImageIO.read(file.toFile()).getWidth();
	}

	@Test
	void exportsAConstellation() throws IOException {
		Path file = place.resolve("constellation.json");

		Run run = Run.of(data, "export", "--constellation", "constellation:earlier", "--format", "json", "--output",
				file.toString());

		assertThat(run.err()).contains("5 nodes and 3 edges written.");
		JsonNode written = new JsonMapper().readTree(file);
		assertThat(written.at("/graph/part").asString()).contains("\"keys\":[\"s\",\"t\"]");
	}

	@Test
	void exportsThePathBetweenTwoNodes() throws IOException {
		Path file = place.resolve("path.json");

		Run run = Run.of(data, "export", "--path", "https://www.a.example/#top", "article:d", "--format", "json",
				"--output", file.toString());

		assertThat(run.err()).contains("3 nodes and 2 edges written.");
		assertThat(Files.readString(file)).contains("COPY_OF article:c article:a.example",
				"RELATED article:c article:d");
		assertThat(Run
			.of(data, "export", "--fold", "--path", "a.example", "d", "--format", "json", "--output", file.toString())
			.err()).contains("2 nodes and 1 edges written.");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					--story nowhere         | There is nothing to export: story nowhere has no nodes. The command stories lists the keys
					--theme clearview       | There is no theme "clearview". The command themes list
					--constellation nowhere | The graph has no constellation nowhere. newsweft query
					--path a.example e      | No path of up to 8 edges joins article:a.example and article:e.
					--path a.example nobody | The graph has no node article:nobody. Name an article
					--path topic:X story:Y  | The graph has no node topic:X and no node story:Y. Name
					--path b article:b      | A path joins two nodes, and these are one: article:b.
					""")
	void aPartThatIsNotThereIsNamed(String part, String message) {
		Path file = place.resolve("none.json");
		List<String> line = new ArrayList<>(List.of("export", "--format", "json", "--output", file.toString()));
		line.addAll(List.of(part.split(" ")));

		Run run = Run.of(data, line.toArray(String[]::new));

		assertThat(run.status()).isEqualTo(1);
		assertThat(run.err()).startsWith(message);
		assertThat(run.err().lines()).hasSize(1);
		assertThat(file).doesNotExist();
	}

	private static Map<String, Integer> counts(String... arguments) {
		return new JsonMapper().readValue(Run.of(data, arguments).out(), new TypeReference<>() {
		});
	}

}
