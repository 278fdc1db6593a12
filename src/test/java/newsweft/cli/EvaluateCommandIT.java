package newsweft.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

class EvaluateCommandIT extends HarbourPosts {

	@Test
	void tellsFiguresAndMistakes() throws IOException {
		Run run = evaluate("tide.example/bridge storm", "quay.example/bridge storm", "tide.example/chess chess",
				"quay.example/bakers chess", "tide.example/nine elsewhere");

		assertThat(run.status()).isZero();
		assertThat(run.out()).contains("Labels   5, of which 4 are in a story: 2 events in 3 stories",
				"B-cubed  precision 1.000, recall 0.750, F1 0.857", "Not found, or not in a story: 1",
				"    tide.example/nine", "1. The event chess is torn into 2 stories, which costs 0.250 of recall.",
				"Chess champion keeps title  https://tide.example/chess", "Nothing joins these parts directly.");
	}

	@Test
	void namesTheEdgesOfAStoryThatThrowsEventsTogether() throws IOException {
		Run run = evaluate("tide.example/bridge storm", "quay.example/bridge repair");

		assertThat(run.out())
			.contains("throws 2 events together, which costs 0.500 of precision.", "What joins these parts:",
					"Storm closes the harbour bridge -> Harbour bridge closed after storm")
			.containsPattern("SIMILAR 0\\.\\d{3} \\(.*bridge.*\\): ");
	}

	@Test
	void tellsAsManyMistakesAsAsked() throws IOException {
		assertThat(evaluate("tide.example/bridge storm", "quay.example/bridge repair", "--mistakes", "0").out())
			.contains("ARI ")
			.contains("1 more mistakes cost less; --mistakes 1 tells them too.")
			.doesNotContain("1. ");
	}

	@Test
	void answersInJson() throws IOException {
		Run run = evaluate("tide.example/bridge storm", "quay.example/bridge storm", "tide.example/chess chess",
				"quay.example/bakers chess", "--json");

		assertThat(new JsonMapper().readValue(run.out(), new TypeReference<Map<String, Object>>() {
		})).containsEntry("found", 4)
			.containsEntry("precision", 1.0)
			.containsEntry("recall", 0.75)
			.containsKeys("f1", "adjustedRandIndex", "normalizedMutualInformation", "missing", "mistakes");
	}

	@Test
	void labelsOfOtherArticlesAreAnsweredWithTheNextStep() throws IOException {
		Run run = evaluate("tide.example/eight storm", "tide.example/nine chess");

		assertThat(run.status()).isEqualTo(1);
		assertThat(run.out()).isEmpty();
		assertThat(run.err().lines()).hasSize(1)
			.first()
			.asString()
			.startsWith("None of the 2 labelled articles is in a story. Load their posts with newsweft load");
	}

	@Test
	void aFileThatIsNotThereIsNamed() {
		Run run = Run.of(data(), "evaluate", place.resolve("nowhere.tsv").toString());

		assertThat(run.status()).isEqualTo(1);
		assertThat(run.err().lines()).hasSize(1).first().asString().contains("nowhere.tsv does not exist");
	}

	/** With labels such as "tide.example/bridge storm", and options after them. */
	private static Run evaluate(String... words) throws IOException {
		List<String> labels = List.of(words).stream().filter((word) -> word.matches("\\S+/\\S+ \\w+")).toList();
		StringBuilder lines = new StringBuilder("url\tevent\n");
		labels.forEach((label) -> lines.append("https://").append(label.replace(' ', '\t')).append('\n'));
		Path file = Files.writeString(place.resolve("labels.tsv"), lines);
		List<String> line = new ArrayList<>(List.of("evaluate", file.toString()));
		List.of(words).stream().skip(labels.size()).forEach(line::add);
		return Run.of(data(), line.toArray(String[]::new));
	}

}
