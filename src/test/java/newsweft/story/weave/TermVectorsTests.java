package newsweft.story.weave;

import java.util.List;
import java.util.stream.IntStream;

import newsweft.story.text.ArticleReader;
import newsweft.story.text.ArticleText;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class TermVectorsTests {

	@Test
	void areAlikeByWhatTheyShare() {
		TermVectors vectors = vectors(List.of(article("a", "Drone crash in the harbour", ""),
				article("b", "Drone crash in the harbour", ""), article("c", "Harbour of the ferries", ""),
				article("d", "Bakers on strike", ""), article("e", "", "")));

		assertThat(vectors.cosine(0, 1)).isEqualTo(1, within(1e-4));
		assertThat(vectors.cosine(0, 2)).isBetween(0.01, 0.5).isEqualTo(vectors.cosine(2, 0));
		assertThat(vectors.cosine(0, 3)).isZero();
		assertThat(vectors.cosine(4, 4)).isZero();
	}

	@Test
	void nameWhatIsSharedByWeight() {
		TermVectors vectors = vectors(List.of(article("a", "Skyloom crash", "A drone of the harbour"),
				article("b", "Skyloom answers", "The drone of the harbour"), article("c", "", "Harbour news"),
				article("d", "", "Bakers on strike")));

		assertThat(shared(vectors, 0, 1, 5)).containsExactly("skyloom", "drone", "harbour");
		assertThat(shared(vectors, 0, 1, 1)).containsExactly("skyloom");
		assertThat(shared(vectors, 0, 3, 5)).isEmpty();
	}

	@Test
	void countTheTextLessThanTheExcerpt() {
		TermVectors vectors = vectors(
				List.of(article("a", "Skyloom", ""), new ArticleText("b", "Crash", "Skyloom", "", null, null),
						new ArticleText("c", "Crash", "", "Skyloom", null, null), article("d", "Strike", "")));

		assertThat(vectors.cosine(0, 1)).isGreaterThan(vectors.cosine(0, 2));
		assertThat(vectors.cosine(0, 2)).isPositive();
	}

	@Test
	void discountWhatAProviderWritesUnderAllItsArticles() {
		String boilerplate = "Tide is a media company that brings global news to readers.";
		List<String> titles = List.of("Drone crash", "Bakers strike", "Cactus repotted", "Ferry late", "Noise limits");
		List<ArticleText> articles = IntStream.range(0, 5)
			.mapToObj((i) -> new ArticleText("a" + i, titles.get(i), boilerplate, "", null, "tide.example"))
			.toList();
		List<ArticleText> elsewhere = articles.stream()
			.map((article) -> new ArticleText(article.key(), article.title(), boilerplate, "", null, article.key()))
			.toList();

		assertThat(vectors(articles).cosine(0, 1)).isLessThan(0.5 * vectors(elsewhere).cosine(0, 1));
	}

	private static List<String> shared(TermVectors vectors, int left, int right, int limit) {
		return IntStream.of(vectors.shared(left, right, limit)).mapToObj(vectors::stem).toList();
	}

	private static TermVectors vectors(List<ArticleText> articles) {
		return TermVectors.of(ArticleReader.read(articles));
	}

	private static ArticleText article(String key, String title, String excerpt) {
		return new ArticleText(key, title, excerpt, "", null, null);
	}

}
