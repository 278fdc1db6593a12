package newsweft.story.weave;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PhrasesTests {

	@Test
	void areThreeWordsAtMost() {
		String text = "quiet night drone flights";

		assertThat(Phrases.of(text, Words.of(text))).containsExactlyInAnyOrder("quiet", "quiet night",
				"quiet night drone", "night", "night drone", "night drone flight", "drone", "drone flight", "flight");
	}

	@Test
	void endAtPunctuationAndFunctionWords() {
		String text = "drones, ferries and trams";

		assertThat(Phrases.of(text, Words.of(text))).containsExactlyInAnyOrder("drone", "ferri", "tram");
	}

	@Test
	void areSpelledAsInRunningText() {
		Phrases phrases = phrases("Noise Limits Hit Delivery Drones", "Noise Limits For Drones",
				"They agreed on noise limits.");

		assertThat(phrases.spelling("nois limit")).isEqualTo("noise limits");
	}

	@Test
	void keepTheCapitalsOfNames() {
		Phrases phrases = phrases("skyloom", "They asked Skyloom about it", "Then Skyloom answered");

		assertThat(phrases.spelling("skyloom")).isEqualTo("Skyloom");
	}

	@Test
	void countArticlesOnce() {
		assertThat(phrases("drone drone drone", "a drone", "no ferry").spread("drone")).isEqualTo(2);
	}

	private static Phrases phrases(String... texts) {
		return new Phrases(List.of(texts)
			.stream()
			.map((text) -> ReadArticle.of(new ArticleText(text, text, "", "", null, null)))
			.toList());
	}

}
