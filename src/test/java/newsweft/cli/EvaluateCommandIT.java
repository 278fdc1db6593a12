package newsweft.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

class EvaluateCommandIT {

	private static final List<String> TITLES = List.of("Harbour bridge closed after storm",
			"Storm closes the harbour bridge", "Chess champion keeps title", "Bakers strike over flour prices");

	@TempDir
	private static Path place;

	private static Path data;

	private static ServingJar server;

	@BeforeAll
	static void loadFourArticles() throws IOException {
		data = place.resolve("data");
		StringBuilder posts = new StringBuilder();
		for (int i = 0; i < TITLES.size(); i++) {
			posts.append("""
					{"title": "%s", "url": "https://paper.example/%d", "publishedAt": "2024-05-01T08:00:00Z"}
					""".formatted(TITLES.get(i), i));
		}
		server = new ServingJar(data, Files.writeString(place.resolve("posts.jsonl"), posts).toString());
		server.awaitLine("Seconds:");
	}

	@AfterAll
	static void stop() {
		server.close();
	}

	@Test
	void tellsFiguresAndMistakes() throws IOException {
		Run run = evaluate("0 storm", "1 storm", "2 chess", "3 chess", "9 elsewhere");

		assertThat(run.status()).isZero();
		assertThat(run.out()).contains("Labels   5, of which 4 are in a story: 2 events in 3 stories",
				"B-cubed  precision 1.000, recall 0.750, F1 0.857", "Not found, or not in a story: 1",
				"    paper.example/9", "1. The event chess is torn into 2 stories, which costs 0.250 of recall.",
				"Chess champion keeps title  https://paper.example/2", "Nothing joins these parts directly.");
	}

	@Test
	void namesTheEdgesOfAStoryThatThrowsEventsTogether() throws IOException {
		Run run = evaluate("0 storm", "1 repair");

		assertThat(run.out())
			.contains("throws 2 events together, which costs 0.500 of precision.", "What joins these parts:",
					"Harbour bridge closed after storm -> Storm closes the harbour bridge")
			.containsPattern("SIMILAR 0\\.\\d{3} \\(.*bridge.*\\): ");
	}

	@Test
	void tellsAsManyMistakesAsAsked() throws IOException {
		assertThat(evaluate("0 storm", "1 repair", "--mistakes", "0").out()).contains("ARI ")
			.contains("1 more mistakes cost less; --mistakes 1 tells them too.")
			.doesNotContain("1. ");
	}

	@Test
	void answersInJson() throws IOException {
		Run run = evaluate("0 storm", "1 storm", "2 chess", "3 chess", "--json");

		assertThat(new JsonMapper().readValue(run.out(), new TypeReference<Map<String, Object>>() {
		})).containsEntry("found", 4)
			.containsEntry("precision", 1.0)
			.containsEntry("recall", 0.75)
			.containsKeys("f1", "adjustedRandIndex", "normalizedMutualInformation", "missing", "mistakes");
	}

	@Test
	void labelsOfOtherArticlesAreAnsweredWithTheNextStep() throws IOException {
		Run run = evaluate("8 storm", "9 chess");

		assertThat(run.status()).isEqualTo(1);
		assertThat(run.out()).isEmpty();
		assertThat(run.err().lines()).hasSize(1)
			.first()
			.asString()
			.startsWith("None of the 2 labelled articles is in a story. Load their posts with newsweft load");
	}

	@Test
	void aFileThatIsNotThereIsNamed() {
		Run run = Run.of(data, "evaluate", place.resolve("nowhere.tsv").toString());

		assertThat(run.status()).isEqualTo(1);
		assertThat(run.err().lines()).hasSize(1).first().asString().contains("nowhere.tsv does not exist");
	}

	/** With labels such as "0 storm", and options after them. */
	private static Run evaluate(String... words) throws IOException {
		List<String> labels = List.of(words).stream().filter((word) -> word.matches("\\d \\w+")).toList();
		StringBuilder lines = new StringBuilder("url\tevent\n");
		labels.forEach((label) -> lines.append("https://paper.example/").append(label.replace(' ', '\t')).append('\n'));
		Path file = Files.writeString(place.resolve("labels.tsv"), lines);
		List<String> line = new ArrayList<>(List.of("evaluate", file.toString()));
		List.of(words).stream().skip(labels.size()).forEach(line::add);
		return Run.of(data, line.toArray(String[]::new));
	}

}
