package newsweft.story.label;

import java.util.ArrayList;
import java.util.List;

import newsweft.story.text.Language;
import newsweft.story.text.Vocabulary;
import newsweft.story.text.Word;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PhrasesTests {

	@Test
	void areThreeWordsAtMost() {
		assertThat(phrases("quiet night drone flights")).containsExactly("quiet", "quiet night", "quiet night drone",
				"night", "night drone", "night drone flights", "drone", "drone flights", "flights");
	}

	@Test
	void endAtPunctuationAndFunctionWords() {
		assertThat(phrases("drones, ferries and trams")).containsExactly("drones", "ferries", "trams");
	}

	@Test
	void areKnownByTheirStems() {
		List<Long> found = new ArrayList<>();
		Phrases.forEach("Noise limits", words("Noise limits"), (phrase, first, last) -> found.add(phrase));

		assertThat(found).containsExactly(Phrases.of("nois"), Phrases.of("nois limit"), Phrases.of("limit"));
	}

	@Test
	void dependOnTheOrderOfTheirWords() {
		assertThat(Phrases.of("night drone")).isNotEqualTo(Phrases.of("drone night"));
		assertThat(Phrases.of("a b c")).isNotEqualTo(Phrases.of("a b"));
	}

	private static List<String> phrases(String text) {
		List<String> found = new ArrayList<>();
		List<Word> words = words(text);
		Phrases.forEach(text, words,
				(phrase, first, last) -> found.add(text.substring(words.get(first).start(), words.get(last).end())));
		return found;
	}

	private static List<Word> words(String text) {
		return new Vocabulary().read(text).words(Language.ENGLISH);
	}

}
