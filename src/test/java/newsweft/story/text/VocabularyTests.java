package newsweft.story.text;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class VocabularyTests {

	private final Vocabulary vocabulary = new Vocabulary();

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			ENGLISH      | Harbours and a harbour            | harbour harbour
			ENGLISH      | Veldhaven's mayor                 | veldhaven mayor
			ENGLISH      | Veldhaven’s mayor                 | veldhaven mayor
			ENGLISH      | five-year ban                     | five year ban
			ENGLISH      | What could they have?             | ''
			ENGLISH      | It tells us that the US has left  | tell US left
			GERMAN       | Die Häfen und der Hafen           | haf haf
			FRENCH       | L'avion de l’armée avec eux       | avion arme
			FRENCH       | Les grévistes d'aujourd'hui       | grevist aujourd'hui
			SPANISH      | Las elecciones y la elección      | eleccion eleccion
			ITALIAN      | Le navi dell'armatore e la nave   | nav armator nav
			PORTUGUESE   | As escolas e a escola             | escol escol
			DUTCH        | De havens en het schip            | haven schip
			RUSSIAN      | Выборы и выборов                  | выбор выбор
			CHINESE      | 人工智能                          | 人工 工智 智能
			JAPANESE     | 東京タワー                        | 東京 京タ タワ ワー
			KOREAN       | 인공지능                          | 인공 공지 지능
			UNDETERMINED | Příští volby and the rest         | pristi volby and the rest
			""")
	void takesTextsApart(Language language, String text, String stems) {
		assertThat(words(text, language)).extracting(Word::stem)
			.isEqualTo(stems.isEmpty() ? List.of() : List.of(stems.split(" ")));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			ENGLISH | Mayor of Veldhaven's port   | Mayor,Veldhaven,port
			FRENCH  | L’avion de l'armée          | avion,armée
			CHINESE | 用AI看                      | 用,AI,看
			""")
	void knowsWhereWordsStand(Language language, String text, String words) {
		assertThat(words(text, language)).extracting((word) -> text.substring(word.start(), word.end()))
			.containsExactly(words.split(","));
	}

	@Test
	void knowsWhichWordsFollowEachOther() {
		List<Word> words = words("mayor of Veldhaven harbour", Language.ENGLISH);

		assertThat(words.get(1).follows(words.get(0))).isFalse();
		assertThat(words.get(2).follows(words.get(1))).isTrue();
	}

	@Test
	void keepsNamesAlikeInAllLanguages() {
		Tokens english = this.vocabulary.read("They say that the police of Skylooms bought it.");
		english.learnNames(Language.ENGLISH);

		assertThat(english.words(Language.ENGLISH)).extracting(Word::stem).contains("skyloom");
		assertThat(words("Die Firma Skylooms", Language.GERMAN)).extracting(Word::stem).contains("skyloom");
		assertThat(words("Les Skylooms", Language.FRENCH)).extracting(Word::stem).containsExactly("skyloom");
	}

	@Test
	void takesNoHeadingAndNoStartOfASentenceForAName() {
		for (String text : List.of("Losers Take Marathons Home", "losers. Marathons are run: Marathons again")) {
			this.vocabulary.read(text).learnNames(Language.UNDETERMINED);
		}

		assertThat(words("marathons", Language.ENGLISH)).extracting(Word::stem).containsExactly("marathon");
	}

	private List<Word> words(String text, Language language) {
		return this.vocabulary.read(text).words(language);
	}

}
