package newsweft.story.copy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ForkJoinPool;

import newsweft.story.text.ArticleText;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CopiesTests {

	private static final String FLOUR = "The bakers of Lower Marl left their ovens cold on Monday, saying that the "
			+ "price of flour had doubled within a month and that no mill was willing to talk to them before harvest.";

	private static final String FERRY = "A ferry with ninety passengers ran aground off Veldhaven in thick fog, the "
			+ "harbour master said, and everybody was brought ashore by fishing boats before nightfall.";

	@Nested
	class OfTheText {

		@Test
		void areFoundUnderOtherHeadlines() {
			assertThat(new InventedArticles().add("a", 0, "tide.example", "Bakers strike over flour", FLOUR)
				.add("b", 5, "quay.example", "Cold ovens in Lower Marl as flour gets dear",
						"LOWER MARL (WR) - " + FLOUR)
				.add("c", 9, "delta.example", "Ferry aground", FERRY)
				.copies()).isEqualTo(Map.of("b", "a"));
		}

		@Test
		void areFoundWhateverCaseAccentsAndPunctuation() {
			assertThat(new InventedArticles().add("a", 0, "tide.example", "Bakers strike", FLOUR)
				.add("b", 5, "quay.example", "BAKERS STRIKE!",
						FLOUR.toUpperCase().replace("PRICE", "PRÏCE").replace(",", " –"))
				.copies()).isEqualTo(Map.of("b", "a"));
		}

		@Test
		void pointToTheEarliest() {
			assertThat(new InventedArticles().add("a", 7, "tide.example", "Bakers strike", FLOUR)
				.add("b", 1, "quay.example", "Bakers strike", FLOUR)
				.add("c", 3, "delta.example", "Bakers strike", FLOUR)
				.add("d", null, "civic.example", "Bakers strike", FLOUR, "")
				.copies()).isEqualTo(Map.of("a", "b", "c", "b", "d", "b"));
		}

		@Test
		void pointToTheFirstKeyOfOneTime() {
			assertThat(new InventedArticles().add("b", 0, "quay.example", "Bakers strike", FLOUR)
				.add("a", 0, "tide.example", "Bakers strike", FLOUR)
				.copies()).isEqualTo(Map.of("b", "a"));
		}

		@Test
		void areFoundInScriptsWithoutSpaces() {
			String text = "东京一家面包店因面粉价格上涨而关闭店主表示他们将在下个月重新开业并感谢顾客的支持";
			assertThat(new InventedArticles().add("a", 0, "tide.example", "面包店关闭", text)
				.add("b", 5, "quay.example", "面粉涨价面包店关闭", "（共同社）" + text)
				.add("c", 6, "delta.example", "渡轮搁浅", "一艘载有九十名乘客的渡轮在大雾中搁浅港务局长说所有人都已被渔船救上岸")
				.copies()).isEqualTo(Map.of("b", "a"));
		}

		@Test
		void preferTheFullTextToTheExcerpt() {
			String notice = "Subscribe for the bakers strike coverage that our newsroom brings to Lower Marl readers "
					+ "each morning with analysis and photographs from the region.";
			assertThat(new InventedArticles()
				.add("a", InventedArticles.NOON, "tide.example", "Bakers strike in Lower Marl", notice, FLOUR)
				.add("b", InventedArticles.NOON, "quay.example", "Lower Marl bakers strike on", notice, FERRY)
				.copies()).isEmpty();
		}

		@Test
		void sayHowAlikeTheyAre() {
			List<ArticleText> articles = new InventedArticles().add("a", 0, "tide.example", "Bakers strike", FLOUR)
				.add("b", 1, "quay.example", "Bakers strike", FLOUR)
				.add("c", 2, "delta.example", "Bakers strike", FLOUR.replace("a month", "one week"))
				.sorted();

			Copies copies = Copies.of(articles);

			assertThat(copies.similarity(0)).isEqualTo(1000);
			assertThat(copies.similarity(1)).isEqualTo(1000);
			assertThat(copies.similarity(2)).isBetween(700, 900);
			assertThat(copies.evidence(0)).isEqualTo(Evidence.NONE);
			assertThat(copies.evidence(2)).isEqualTo(Evidence.TEXT);
			assertThat(copies.count()).isEqualTo(2);
		}

		@Test
		void doNotChain() {
			String[] words = FLOUR.split(" ");
			InventedArticles articles = new InventedArticles();
			for (int step = 0; step <= 5; step++) {
				articles.add("a" + step, step, "p%d.example".formatted(step), "Bakers strike over flour price",
						String.join(" ", words));
				for (int at = 5 * step; at < 5 * step + 5; at++) {
					words[at] = "word" + "abcdefghijklmnopqrstuvwxyzabcdefghijkl".charAt(at) + step + "x";
				}
			}

			Map<String, String> copies = articles.copies();

			assertThat(copies).containsEntry("a1", "a0").doesNotContainEntry("a5", "a0");
		}

	}

	@Nested
	class OfTheTitle {

		private static final String TITLE = "Bakers of Lower Marl vow to keep ovens cold until flour gets cheaper";

		@Test
		void areFoundWithAnotherSuffix() {
			assertThat(new InventedArticles().addOthers(200)
				.add("a", 0, "tide.example", TITLE + " | The Tide", FLOUR)
				.add("b", 20, "quay.example", TITLE + " - Quay Times", FERRY)
				.copies()).isEqualTo(Map.of("b", "a"));
		}

		@Test
		void areFoundUnderTwoAddresses() {
			assertThat(new InventedArticles().addOthers(200)
				.add("a", 0, "tide.example", TITLE, FLOUR)
				.add("b", 1, "tide.example", TITLE + " (Updated)", FERRY)
				.copies()).isEqualTo(Map.of("b", "a"));
		}

		@Test
		void areNotFoundWeeksLater() {
			assertThat(new InventedArticles().addOthers(200)
				.add("a", 0, "tide.example", TITLE, FLOUR)
				.add("b", 480, "quay.example", TITLE, FERRY)
				.copies()).isEmpty();
		}

		@Test
		void areNotFoundWithoutDate() {
			assertThat(new InventedArticles().addOthers(200)
				.add("a", null, "tide.example", TITLE, FLOUR, "")
				.add("b", null, "quay.example", TITLE, FERRY, "")
				.copies()).isEmpty();
		}

		@Test
		void areNotFoundInGenericTitles() {
			assertThat(new InventedArticles().addOthers(200)
				.add("a", 0, "tide.example", "Morning briefing", FLOUR)
				.add("b", 1, "quay.example", "Morning briefing", FERRY)
				.copies()).isEmpty();
		}

		@Test
		void areNotFoundInAColumnThatReturns() {
			String column = "What bakers and ferrymen around Lower Marl harbour read today";
			assertThat(new InventedArticles().addOthers(200)
				.add("a", 0, "tide.example", column, FLOUR)
				.add("b", 24, "tide.example", column, FERRY)
				.copies()).isEmpty();
		}

		@Test
		void areNotFoundWhereFullTextsDiffer() {
			assertThat(new InventedArticles().addOthers(200)
				.add("a", InventedArticles.NOON, "tide.example", TITLE, "", FLOUR)
				.add("b", InventedArticles.NOON, "quay.example", TITLE, "", FERRY)
				.copies()).isEmpty();
		}

	}

	@Nested
	class AreNot {

		@Test
		void reportsFromOneTemplate() {
			InventedArticles articles = new InventedArticles().addOthers(200);
			List<String> markets = List.of("Barley", "Copper", "Timber", "Cotton", "Salt");
			for (int at = 0; at < markets.size(); at++) {
				String market = markets.get(at);
				for (String provider : List.of("tide.example", "quay" + at + ".example")) {
					articles.add(market + provider, at, provider, market + " market outlook, size and share",
							("The report covers the %s market and its drivers, restraints and chances in all regions. "
									+ "It names the leading firms of the %s trade and what they are likely to invest "
									+ "over the years to come.")
								.formatted(market.toLowerCase(), market.toLowerCase()));
				}
			}

			assertThat(articles.copies()).hasSize(5)
				.allSatisfy((copy, original) -> assertThat(copy.substring(0, 4)).isEqualTo(original.substring(0, 4)));
		}

		@Test
		void differentArticlesAboveOneNotice() {
			String notice = "Tide is a house of news for the whole coast that reports from every harbour, every "
					+ "day of the year, and is read by more people than any other in the region.";
			assertThat(new InventedArticles().addOthers(200)
				.add("a", 0, "tide.example", "Bakers strike over flour prices", notice)
				.add("b", 1, "tide.example", "Ferry aground off Veldhaven", notice)
				.add("c", 2, "tide.example", "Cactus growers win medal", notice)
				.copies()).isEmpty();
		}

		@Test
		void partsOfASeries() {
			String text = "Our reporter follows the hearing of the bakers in Lower Marl and writes down what is said "
					+ "in court, who speaks, who is silent and what the judge makes of it. Day ";
			assertThat(new InventedArticles().add("a", 0, "tide.example", "Day 3 of the bakers' trial", text + "3.")
				.add("b", 24, "tide.example", "Day 4 of the bakers' trial", text + "4.")
				.add("c", 48, "quay.example", "Day 5 of the bakers' trial", text + "5.")
				.copies()).isEmpty();
		}

		@Test
		void articlesWithoutWords() {
			assertThat(new InventedArticles().add("a", 0, "tide.example", "", "")
				.add("b", 0, "quay.example", "", "")
				.add("c", 0, "delta.example", "...", "!")
				.copies()).isEmpty();
		}

	}

	@Test
	void areTheSameInAnyOrderAndOnAnyNumberOfThreads() throws Exception {
		List<ArticleText> articles = new ArrayList<>(new InventedArticles().addOthers(60)
			.add("a", 3, "tide.example", "Bakers strike", FLOUR)
			.add("b", 3, "quay.example", "Bakers strike over flour", FLOUR.replace("a month", "one week"))
			.add("c", 3, "delta.example", "Bakers on strike", FLOUR.replace("Monday", "Tuesday"))
			.sorted());
		Map<String, String> expected = found(articles);
		assertThat(expected).hasSize(2);
		for (int seed = 0; seed < 10; seed++) {
			Collections.shuffle(articles, new Random(seed));
			articles.sort(Comparator.comparing(ArticleText::key));
			try (ForkJoinPool pool = new ForkJoinPool(1 + seed % 3)) {
				assertThat(pool.submit(() -> found(articles)).get()).isEqualTo(expected);
			}
		}
	}

	@Test
	void ofNothingAreNone() {
		assertThat(Copies.of(List.of()).rows()).isZero();
	}

	private static Map<String, String> found(List<ArticleText> articles) {
		InventedArticles invented = new InventedArticles();
		articles.forEach((article) -> invented.add(article.key(), article.publishedAt(), article.provider(),
				article.title(), article.excerpt(), article.text()));
		return invented.copies();
	}

}
