package newsweft.story.label;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import newsweft.story.text.ReadArticle;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SpreadTests {

	@Test
	void countsArticlesOnce() {
		Spread spread = new Spread(Texts.read("drone drone drone | A drone", "a drone", "no harbour"));

		assertThat(spread.of(Phrases.of("drone"))).isEqualTo(2);
		assertThat(spread.of(Phrases.of("harbour"))).isEqualTo(1);
		assertThat(spread.of(Phrases.of("tram"))).isZero();
	}

	@Test
	void isNeverTooLowAndMostlyExact() {
		Random random = new Random(1);
		Map<String, Integer> right = new HashMap<>();
		List<ReadArticle> articles = Texts.read(IntStream.range(0, 5_000).mapToObj((article) -> {
			Set<String> words = random.ints(40, 0, 50_000).mapToObj((word) -> "w" + word).collect(Collectors.toSet());
			words.forEach((word) -> right.merge(word, 1, Integer::sum));
			return String.join(" ", new HashSet<>(words));
		}).toArray(String[]::new));

		Spread spread = new Spread(articles);

		assertThat(right)
			.allSatisfy((word, count) -> assertThat(spread.of(Phrases.of(word))).isGreaterThanOrEqualTo(count));
		assertThat(right.entrySet().stream().filter((word) -> spread.of(Phrases.of(word.getKey())) > word.getValue()))
			.hasSizeLessThan(right.size() / 20);
	}

}
