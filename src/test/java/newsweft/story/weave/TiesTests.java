package newsweft.story.weave;

import java.time.Instant;
import java.util.List;

import newsweft.story.network.WeightedGraph;
import newsweft.story.text.ArticleReader;
import newsweft.story.text.ArticleText;
import newsweft.story.text.ReadArticle;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TiesTests {

	private static final int[][] NOT_COMPARED = { {}, {}, {}, {} };

	private final List<ReadArticle> articles = ArticleReader
		.read(List.of(article("a", "Drone crash in the harbour", "2031-05-01T00:00:00Z"),
				article("b", "Crash of a drone at sea", "2031-05-01T00:00:00Z"),
				article("c", "Crash of a drone at sea", "2031-06-30T00:00:00Z"),
				article("d", "Bakers on strike", "2031-05-01T00:00:00Z")));

	@Test
	void areWeakerTheFurtherApartInTime() {
		Ties ties = ties(new int[][] { { 1, 2 }, {}, {}, {} });

		assertThat(weight(ties, 0, 1)).isEqualTo(weight(ties, 1, 0)).isBetween(100, Ties.UNIT / 2);
		assertThat(weight(ties, 0, 2)).isBetween(weight(ties, 0, 1) / 2 - 1, weight(ties, 0, 1) / 2 + 1);
		assertThat(ties.listed(0, 1)).isZero();
	}

	@Test
	void restOnTextWhereItWouldHaveTiedThemAnyway() {
		int text = weight(ties(new int[][] { { 1 }, {}, {}, {} }), 0, 1);
		Ties bothWays = ties(new int[][] { { 1 }, {}, {}, {} }, Pair.of(0, 1), Pair.of(1, 0));

		assertThat(weight(bothWays, 0, 1)).isBetween(text + 1, 2 * text);
		assertThat(bothWays.listed(1, 0)).isEqualTo(weight(bothWays, 0, 1) - text);
	}

	@Test
	void restOnListingsWhereNothingElseComparedThem() {
		Ties ties = ties(NOT_COMPARED, Pair.of(0, 1));

		assertThat(ties.graph().edges()).isEqualTo(1);
		assertThat(ties.listed(0, 1)).isEqualTo(weight(ties, 0, 1)).isPositive();
	}

	@Test
	void areNoneBetweenTextsWithNothingInCommon() {
		assertThat(ties(NOT_COMPARED, Pair.of(0, 3), Pair.of(3, 0)).graph().edges()).isZero();
	}

	private Ties ties(int[][] neighbours, Pair... listings) {
		return new Ties(TermVectors.of(this.articles), new Recency(this.articles), neighbours, List.of(listings));
	}

	private static int weight(Ties ties, int from, int to) {
		WeightedGraph graph = ties.graph();
		for (int at = graph.start(from); at < graph.end(from); at++) {
			if (graph.neighbour(at) == to) {
				return graph.weight(at);
			}
		}
		return 0;
	}

	private static ArticleText article(String key, String title, String date) {
		return new ArticleText(key, title, "", "", Instant.parse(date), null);
	}

}
