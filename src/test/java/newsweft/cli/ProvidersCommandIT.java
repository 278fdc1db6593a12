package newsweft.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

class ProvidersCommandIT {

	@TempDir
	private static Path place;

	private static Path data;

	private static ServingJar server;

	@BeforeAll
	static void load() throws IOException {
		data = place.resolve("data");
		Path corpus = Files.createDirectory(place.resolve("corpus"));
		post(corpus, "tide", "Harbour bridge closed after storm", "2031-05-01T08:00:00Z");
		post(corpus, "quay", "Storm closes the harbour bridge", "2031-05-01T11:00:00Z");
		server = new ServingJar(data, corpus.toString());
		server.awaitLine("Seconds:");
	}

	@AfterAll
	static void stop() {
		server.close();
	}

	private static void post(Path corpus, String name, String title, String date) throws IOException {
		Files.writeString(corpus.resolve(name + ".md"), """
				---
				title: "%s"
				publishedDateTime: %s
				webUrl: "https://%s.example/bridge"
				---
				""".formatted(title, date, name));
	}

	@Test
	void comparesAllProviders() {
		Run run = Run.of(data, "providers", "--json");

		assertThat(run.status()).isZero();
		assertThat(new JsonMapper().readValue(run.out(), new TypeReference<Map<String, Object>>() {
		})).containsEntry("providerCount", 2).containsEntry("shared", 1).containsEntry("pairs", List.of());
	}

	@Test
	void tellsWhoWasFirstInAStory() {
		String key = Run.of(data, "query", "MATCH (s:Story) RETURN s.key AS key", "--format", "csv")
			.out()
			.lines()
			.toList()
			.getLast();

		Run run = Run.of(data, "providers", key);

		assertThat(run.status()).isZero();
		assertThat(run.out().lines().toList()).anyMatch((line) -> line.startsWith("tide.example  2031-05-01T08:00:00Z"))
			.anyMatch((line) -> line.startsWith("quay.example  2031-05-01T11:00:00Z  3.0 h"));
	}

	@Test
	void saysWhereTheKeysOfStoriesAre() {
		Run run = Run.of(data, "providers", "nonsense");

		assertThat(run.status()).isEqualTo(1);
		assertThat(run.err().lines()).hasSize(1).first().asString().contains("nonsense", "command stories");
	}

	@Test
	void refusesALimitOfZero() {
		assertThat(Run.of(data, "providers", "--limit", "0").status()).isEqualTo(2);
	}

}
