package newsweft.story.weave;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class WordsTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-", textBlock = """
			Harbours and a harbour  | harbour harbour
			Veldhaven's mayor       | veldhaven mayor
			Veldhaven’s mayor       | veldhaven mayor
			five-year ban           | five year ban
			What could they have?   | ''
			Hafenmeister in Övelgönne | hafenmeist övelgönn
			""")
	void areStemmedWithoutFunctionWords(String text, String stems) {
		assertThat(Words.of(text)).extracting(Word::stem)
			.isEqualTo(stems.isEmpty() ? List.of() : List.of(stems.split(" ")));
	}

	@Test
	void leavePossessiveEndingsOut() {
		String text = "Mayor of Veldhaven's port";

		assertThat(Words.of(text)).extracting((word) -> text.substring(word.start(), word.end()))
			.containsExactly("Mayor", "Veldhaven", "port");
	}

	@Test
	void knowWhetherTheyFollowEachOther() {
		List<Word> words = Words.of("mayor of Veldhaven harbour");

		assertThat(words.get(1).follows(words.get(0))).isFalse();
		assertThat(words.get(2).follows(words.get(1))).isTrue();
	}

}
