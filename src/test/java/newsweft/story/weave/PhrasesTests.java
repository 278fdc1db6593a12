package newsweft.story.weave;

import java.util.List;
import java.util.stream.Stream;

import newsweft.story.text.Language;
import newsweft.story.text.Vocabulary;
import newsweft.story.text.Word;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PhrasesTests {

	@Test
	void areThreeWordsAtMost() {
		String text = "quiet night drone flights";

		assertThat(Phrases.of(text, words(text))).containsExactlyInAnyOrder("quiet", "quiet night", "quiet night drone",
				"night", "night drone", "night drone flight", "drone", "drone flight", "flight");
	}

	@Test
	void endAtPunctuationAndFunctionWords() {
		String text = "drones, ferries and trams";

		assertThat(Phrases.of(text, words(text))).containsExactlyInAnyOrder("drone", "ferri", "tram");
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
		String english = "and that is the way it was";
		return new Phrases(ArticleReader
			.read(Stream.of(texts).map((text) -> new ArticleText(text, text, "", english, null, null)).toList()));
	}

	private static List<Word> words(String text) {
		return new Vocabulary().read(text).words(Language.ENGLISH);
	}

}
