package newsweft.explore;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import newsweft.neo4j.RealGraph;
import newsweft.theme.ComparisonRequest;
import newsweft.theme.Progress;
import newsweft.theme.Theme;
import newsweft.theme.ThemeComparer;
import newsweft.theme.ThemeDefinition;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@RealGraph
class ThemeComparisonControllerIT {

	private static final ComparisonRequest ANIMALS = new ComparisonRequest(
			List.of(ThemeDefinition.of(Theme.of("Zebras", "zebra")), ThemeDefinition.of(Theme.of("Quokkas", "quokka"))),
			null, null, null);

	private static final String BODY = """
			{"themes": [{"name": "Zebras", "query": "zebra"}, {"name": "Quokkas", "query": "quokka"}]}""";

	/** In the order in which they begin. */
	private static final List<String> STEPS = List.of("Finding articles", "Reading articles", "Reading ties",
			"Finding stories anew", "Comparing Zebras with Quokkas");

	private static final JsonMapper JSON = new JsonMapper();

	@Autowired
	private ThemeComparer comparer;

	@Autowired
	private MockMvcTester http;

	@BeforeEach
	void createGraph(@Autowired Driver driver) {
		driver
			.executableQuery(
					"""
							CREATE (:Article {key: 'a', title: 'Zebra'})-[:SIMILAR {score: 0.5}]->(:Article {key: 'b', title: 'Quokka'})
							""")
			.execute();
	}

	@Test
	void overHttpTheAnswerIsTheSame() {
		JsonNode answer = JSON.readTree(post(BODY, MediaType.APPLICATION_JSON));

		assertThat(answer)
			.isEqualTo(JSON.readTree(JSON.writeValueAsString(this.comparer.compare(ANIMALS, Progress.UNHEARD))));
		assertThat(answer.at("/themes/1/articles").asInt()).isEqualTo(1);
		assertThat(answer.at("/method/copies").asString()).isEqualTo("folded");
	}

	@Test
	void comparesAmongSomeArticlesOrThoseOfAView() {
		String listed = post(within("[\"a\"]"), MediaType.APPLICATION_JSON);

		assertThat(JSON.readTree(listed).at("/themes")).extracting((side) -> side.at("/articles").asInt())
			.containsExactly(1, 0);
		assertThat(post(within("{\"source\": {\"kind\": \"nodes\", \"keys\": [\"article:a\"]}}"),
				MediaType.APPLICATION_JSON))
			.isEqualTo(listed);
		assertThat(post(within("{\"source\": {\"kind\": \"nodes\"}}"), MediaType.APPLICATION_NDJSON))
			.contains("\"status\":400", "in within.source, keys are missing: they name what the view shows");
	}

	private static String within(String part) {
		return BODY.replaceFirst("}$", ", \"within\": " + part + "}");
	}

	@Test
	void tellsHowFarItHasCome() {

		List<JsonNode> lines = post(BODY, MediaType.APPLICATION_NDJSON).lines().map(JSON::readTree).toList();

		assertThat(lines.subList(0, lines.size() - 1))
			.allSatisfy((line) -> assertThat(line.at("/done").asInt()).isBetween(0, line.at("/of").asInt()))
			.extracting((line) -> line.at("/step").asString())
			.containsSubsequence("Finding articles", "Reading articles", "Reading ties", "Finding stories anew",
					"Comparing Zebras with Quokkas");
		assertThat(lines.getLast().at("/comparison"))
			.isEqualTo(JSON.readTree(JSON.writeValueAsString(this.comparer.compare(ANIMALS, Progress.UNHEARD))));
	}

	@Test
	void tellsInTheLastLineWhatIsWrong() {
		String answer = post(BODY.replace("zebra", "(zebra"), MediaType.APPLICATION_NDJSON);

		assertThat(answer.lines().toList()).last()
			.asString()
			.contains("\"problem\":{", "urn:newsweft:problem:theme-rejected", "\"status\":400", "Lucene's syntax");
	}

	@ParameterizedTest
	@FieldSource("STEPS")
	void endsWhereNobodyWaitsForIt(String step) {
		Set<String> steps = ConcurrentHashMap.newKeySet();
		UncheckedIOException gone = new UncheckedIOException(new IOException("gone"));

		assertThatThrownBy(() -> this.comparer.compare(ANIMALS, (own, done, of) -> {
			steps.add(own);
			if (own.equals(step)) {
				throw gone;
			}
		})).isInstanceOf(UncheckedIOException.class);
		assertThat(steps).contains(step).isSubsetOf(STEPS.subList(0, STEPS.indexOf(step) + 1));
	}

	private String post(String body, MediaType accepted) {
		return new String(this.http.post()
			.uri("/api/themes/compare")
			.contentType(MediaType.APPLICATION_JSON)
			.accept(accepted)
			.content(body)
			.exchange()
			.getResponse()
			.getContentAsByteArray(), StandardCharsets.UTF_8);
	}

}
