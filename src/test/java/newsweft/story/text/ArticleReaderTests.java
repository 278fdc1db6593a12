package newsweft.story.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ArticleReaderTests {

	private static final ArticleText ENGLISH = article("a", "The ferry that was late is back in the harbour", "x");

	private static final ArticleText GERMAN = article("b", "Die Fähre, die zu spät war, ist wieder im Hafen", "y");

	private static final ArticleText SHORT = article("c", "Skyloom: Häfen", "y");

	@Test
	void takesAHeadlineToBeInTheLanguageOfItsProvider() {
		assertThat(ArticleReader.read(List.of(ENGLISH, GERMAN, SHORT))).extracting(ReadArticle::language)
			.containsExactly(Language.ENGLISH, Language.GERMAN, Language.GERMAN);
	}

	@Test
	void takesAHeadlineOfAnUnknownProviderToBeInTheLanguageOfMost() {
		ArticleText unknown = new ArticleText("d", "Skyloom: Häfen", "", "", null, null);

		assertThat(ArticleReader.read(List.of(ENGLISH, unknown))).extracting(ReadArticle::language)
			.containsOnly(Language.ENGLISH);
		assertThat(ArticleReader.read(List.of(ENGLISH, GERMAN, unknown)).getLast().language())
			.isEqualTo(Language.UNDETERMINED);
	}

	@Test
	void readsTheSameInAnyOrder() {
		List<ArticleText> articles = new ArrayList<>(List.of(ENGLISH, GERMAN));
		Collections.reverse(articles);

		assertThat(ArticleReader.read(articles))
			.containsExactlyInAnyOrderElementsOf(ArticleReader.read(List.of(ENGLISH, GERMAN)));
	}

	@Test
	void readsTheStartOfALongText() {
		ArticleText article = new ArticleText("a", "", "", "harbour ".repeat(10_000), null, null);

		assertThat(ArticleReader.read(List.of(article)).getFirst().text()).hasSizeBetween(200, 300)
			.extracting(Word::stem)
			.containsOnly("harbour");
	}

	@Test
	void readsALongTextWithoutSpaces() {
		ArticleText article = new ArticleText("a", "", "", "港".repeat(10_000), null, null);

		assertThat(ArticleReader.read(List.of(article)).getFirst().language()).isEqualTo(Language.CHINESE);
	}

	private static ArticleText article(String key, String title, String provider) {
		return new ArticleText(key, title, "", "", null, provider);
	}

}
