package newsweft.story;

import newsweft.neo4j.RealGraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

@RealGraph
class StoryControllerIT {

	@Autowired
	private MockMvcTester http;

	@Autowired
	private Weaver weaver;

	@Autowired
	private Stories stories;

	@Autowired
	private Driver driver;

	@BeforeEach
	void weave() {
		this.driver.executableQuery("""
				UNWIND [['a', 'Bakers strike over flour prices'], ['b', 'Flour prices: bakers extend strike'],
				  ['c', 'How to repot a cactus']] AS row
				CREATE (:Article {key: row[0], title: row[1]})
				""").execute();
		this.weaver.weave();
	}

	@Test
	void namesAStoryAndLeavesItsConstellationAlone() {
		Story story = this.stories.list().getFirst();
		Object constellation = constellations();

		assertThat(label(story.key(), "{\"label\": \"The bread war\"}")).hasStatusOk()
			.bodyJson()
			.extractingPath("$.label")
			.isEqualTo("The bread war");

		assertThat(this.stories.list().getFirst().label()).isEqualTo("The bread war");
		assertThat(constellations()).isEqualTo(constellation);
		assertThat(this.http.delete().uri("/api/labels/{key}", story.key())).hasStatusOk();
		assertThat(this.stories.list().getFirst()).isEqualTo(story);
	}

	@Test
	void weavesAsChosenAndSaysSo() {
		assertThat(weave("{\"resolution\": 1}")).hasStatusOk().bodyJson().extractingPath("$.stories").isEqualTo(3);
		assertThat(weaving()).contains("\"chosenResolution\":1.0");

		assertThat(weave("{\"resolution\": null}")).hasStatusOk().bodyJson().extractingPath("$.stories").isEqualTo(2);
		assertThat(weaving()).doesNotContain("chosenResolution");
	}

	@Test
	void saysWhatTheStoriesRestOnEvenIfTheyAreTheSame() {
		assertThat(weave("{\"resolution\": 0.011}")).hasStatusOk();

		assertThat(weaving()).contains("\"resolution\":0.010986328125");
	}

	@Test
	void weavesNothingWhileArticlesAreLoaded() throws Exception {
		MvcTestResult[] answer = new MvcTestResult[1];
		this.weaver.undisturbed(() -> {
			Thread other = Thread.ofPlatform().start(() -> answer[0] = weave("{\"resolution\": 1}"));
			try {
				other.join();
			}
			catch (InterruptedException interrupted) {
				throw new IllegalStateException(interrupted);
			}
			return null;
		});

		assertThat(answer[0]).hasStatus(409).bodyText().contains("urn:newsweft:problem:busy");
		assertThat(weaving()).doesNotContain("chosenResolution");
	}

	@Nested
	class Refusals {

		@ParameterizedTest
		@ValueSource(strings = { "{\"label\": \" \"}", "{\"label\": null}", "{}", "{\"label\": 7" })
		void whatIsNoLabel(String body) {
			assertThat(label(StoryControllerIT.this.stories.list().getFirst().key(), body)).hasStatus(400);
		}

		@Test
		void aLabelThatIsTooLong() {
			assertThat(label(StoryControllerIT.this.stories.list().getFirst().key(),
					"{\"label\": \"" + "x".repeat(201) + "\"}"))
				.hasStatus(400);
		}

		@Test
		void aKeyThatIsNone() {
			assertThat(label("nothing", "{\"label\": \"x\"}")).hasStatus(404)
				.bodyText()
				.contains("urn:newsweft:problem:no-such-story");
		}

		@ParameterizedTest
		@ValueSource(strings = { "{\"resolution\": 0}", "{\"resolution\": 1.1}", "{\"resolution\": \"fine\"}" })
		void whatIsNoResolution(String body) {
			assertThat(weave(body)).hasStatus(400);
			assertThat(weaving()).doesNotContain("chosenResolution");
		}

		@Test
		void aWeavingForAnotherSite() {
			assertThat(StoryControllerIT.this.http.post()
				.uri("/api/weaving")
				.header("Origin", "https://elsewhere.example")
				.contentType(MediaType.APPLICATION_JSON)
				.content("{}")).hasStatus(403);
		}

	}

	private MvcTestResult label(String key, String body) {
		return this.http.put()
			.uri("/api/labels/{key}", key)
			.contentType(MediaType.APPLICATION_JSON)
			.content(body)
			.exchange();
	}

	private MvcTestResult weave(String body) {
		return this.http.post().uri("/api/weaving").contentType(MediaType.APPLICATION_JSON).content(body).exchange();
	}

	private String weaving() {
		return new String(this.http.get().uri("/api/weaving").exchange().getResponse().getContentAsByteArray());
	}

	private Object constellations() {
		return this.driver.executableQuery("MATCH (c:Constellation) RETURN properties(c) AS c ORDER BY c.key")
			.execute()
			.records()
			.stream()
			.map((row) -> row.get("c").asMap())
			.toList();
	}

}
