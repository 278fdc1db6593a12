package newsweft.story.weave;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import newsweft.story.text.ArticleReader;
import newsweft.story.text.ArticleText;
import newsweft.story.text.ReadArticle;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class NearestNeighboursTests {

	private static final int LIMIT = 5;

	private final List<ReadArticle> articles = ArticleReader.read(randomArticles(200));

	private final TermVectors vectors = TermVectors.of(this.articles);

	private final Recency recency = new Recency(this.articles);

	@Test
	void areTheClosestOfAll() {
		int[][] neighbours = find();

		for (int row = 0; row < neighbours.length; row++) {
			assertThat(neighbours[row]).containsExactly(closest(row));
		}
	}

	@Test
	void areTheSameOnAnyNumberOfThreads() throws Exception {
		try (ForkJoinPool pool = new ForkJoinPool(5)) {
			assertThat(pool.submit(this::find).get()).isDeepEqualTo(find());
		}
	}

	@Test
	void areNoneOfNothing() {
		List<ReadArticle> empty = ArticleReader.read(List.of(new ArticleText("a", "", "", "", null, null)));

		assertThat(new NearestNeighbours(TermVectors.of(empty), new Recency(empty)).find(LIMIT))
			.isDeepEqualTo(new int[1][0]);
	}

	private int[][] find() {
		return new NearestNeighbours(this.vectors, this.recency).find(LIMIT);
	}

	private int[] closest(int row) {
		return IntStream.range(0, this.articles.size())
			.filter((other) -> other != row && this.vectors.cosine(row, other) > 0)
			.boxed()
			.sorted(Comparator
				.comparingDouble((Integer other) -> -this.vectors.cosine(row, other) * this.recency.factor(row, other))
				.thenComparing(Comparator.naturalOrder()))
			.limit(LIMIT)
			.mapToInt(Integer::intValue)
			.toArray();
	}

	private static List<ArticleText> randomArticles(int count) {
		Random random = new Random(7);
		return IntStream.range(0, count).mapToObj((i) -> {
			String title = IntStream.range(0, 12)
				.mapToObj((word) -> "word" + (int) (400 * Math.pow(random.nextDouble(), 3)))
				.collect(Collectors.joining(" "));
			Instant date = (i % 10 > 0) ? Instant.ofEpochSecond(random.nextInt(10_000_000)) : null;
			return new ArticleText("a" + i, title, "", "", date, null);
		}).sorted(ArticleText.EARLIEST_FIRST).toList();
	}

}
