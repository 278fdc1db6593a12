package newsweft.cli;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

class ProvidersCommandIT extends HarbourPosts {

	@Test
	void comparesAllProviders() {
		Run run = Run.of(data(), "providers", "--json");

		assertThat(run.status()).isZero();
		assertThat(new JsonMapper().readValue(run.out(), new TypeReference<Map<String, Object>>() {
		})).containsEntry("providerCount", 2).containsEntry("shared", 1).containsEntry("pairs", List.of());
	}

	@Test
	void tellsWhoWasFirstInAStory() {
		String key = Run.of(data(), "query", "MATCH (s:Story {size: 2}) RETURN s.key AS key", "--format", "csv")
			.out()
			.lines()
			.toList()
			.getLast();

		Run run = Run.of(data(), "providers", key);

		assertThat(run.status()).isZero();
		assertThat(run.out().lines().toList()).anyMatch((line) -> line.startsWith("tide.example  2031-05-01T08:00:00Z"))
			.anyMatch((line) -> line.startsWith("quay.example  2031-05-01T11:00:00Z  3.0 h"));
	}

	@Test
	void saysWhereTheKeysOfStoriesAre() {
		Run run = Run.of(data(), "providers", "nonsense");

		assertThat(run.status()).isEqualTo(1);
		assertThat(run.err().lines()).hasSize(1).first().asString().contains("nonsense", "command stories");
	}

	@Test
	void refusesALimitOfZero() {
		assertThat(Run.of(data(), "providers", "--limit", "0").status()).isEqualTo(2);
	}

}
