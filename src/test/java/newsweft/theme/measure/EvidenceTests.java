package newsweft.theme.measure;

import java.util.stream.IntStream;

import newsweft.theme.TieCount;
import newsweft.theme.Verdict;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class EvidenceTests {

	@ParameterizedTest
	@CsvSource({ "0, SEPARATE", "2, PARTLY", "5, ONE" })
	void plantedThemesAreSeenForWhatTheyAre(int mixed, Verdict verdict) {
		assertThat(IntStream.range(0, 20).mapToObj((seed) -> PlantedThemes.of(mixed, seed).evidence().verdict()))
			.containsOnly(verdict);
	}

	@Test
	void countsArticlesThatCarryBothOnEachSide() {
		Sides sides = new Sides(new int[] { Sides.FIRST, Sides.BOTH, Sides.SECOND, Sides.SECOND, Sides.NEITHER });
		Mixing mixing = sides.mixing(new int[] { 0, 1, 2, 3 }, new int[] { 1, 2, 3, 4 }, 99, 1);
		Evidence evidence = sides.evidence(mixing, new int[] { 0, 0, 1, 1, 1 }, 99, 1);

		assertThat(evidence.first()).isEqualTo(2);
		assertThat(evidence.second()).isEqualTo(3);
		assertThat(evidence.both()).isEqualTo(1);
		assertThat(evidence.ties()).isEqualTo(3);
		assertThat(evidence.information()).isEqualTo(1);
	}

	@Nested
	class Thresholds {

		@Test
		void fewArticlesSayNothing() {
			assertThat(verdict(9, 50, 0, 100, 0.1, 0.9, 0.8, 1.0)).isEqualTo(Verdict.TOO_FEW);
			assertThat(verdict(10, 50, 0, 100, 0.1, 0.9, 0.8, 1.0)).isEqualTo(Verdict.SEPARATE);
		}

		@Test
		void fewTiesSayNothing() {
			assertThat(verdict(50, 50, 0, 19, 0.1, 0.9, 0.8, 1.0)).isEqualTo(Verdict.TOO_FEW);
			assertThat(verdict(50, 50, 0, 20, 0.1, 0.9, 0.8, 1.0)).isEqualTo(Verdict.SEPARATE);
		}

		@Test
		void withoutAnyStoryThatTellsNothingIsSaid() {
			assertThat(verdict(50, 50, 0, 100, 0.1, null, 0, 0)).isEqualTo(Verdict.TOO_FEW);
		}

		@Test
		void anIntervalFromOneAnswerToTheOtherSaysNothing() {
			assertThat(verdict(50, 50, 0, 100, 0.5, 0.4, 0.2, 0.5)).isEqualTo(Verdict.TOO_FEW);
			assertThat(verdict(50, 50, 0, 100, 0.5, 0.4, 0.21, 0.5)).isEqualTo(Verdict.PARTLY);
		}

		@Test
		void separateStoriesShareFewArticlesAndTies() {
			assertThat(verdict(50, 50, 5, 100, 0.35, 0.5, 0.4, 0.9)).isEqualTo(Verdict.SEPARATE);
			assertThat(verdict(50, 50, 6, 100, 0.35, 0.5, 0.4, 0.9)).isEqualTo(Verdict.PARTLY);
			assertThat(verdict(50, 50, 5, 100, 0.36, 0.5, 0.4, 0.9)).isEqualTo(Verdict.PARTLY);
			assertThat(verdict(50, 50, 5, 100, 0.35, 0.49, 0.4, 0.9)).isEqualTo(Verdict.PARTLY);
		}

		@Test
		void chanceSeparatesNothing() {
			Evidence evidence = new Evidence(50, 50, 0, 100, new TieCount(3, 10, 0.3, -1.5, 0.06, 0.95), 0.9,
					new Interval(0.8, 1));

			assertThat(evidence.verdict()).isEqualTo(Verdict.TOO_FEW);
		}

		@Test
		void oneStoryMixesTiesAndTellsThemesNotApart() {
			assertThat(verdict(50, 50, 0, 100, 0.75, 0.2, 0.1, 0.3)).isEqualTo(Verdict.ONE);
			assertThat(verdict(50, 50, 0, 100, 0.74, 0.2, 0.1, 0.3)).isEqualTo(Verdict.PARTLY);
			assertThat(verdict(50, 50, 0, 100, 0.75, 0.21, 0.1, 0.3)).isEqualTo(Verdict.PARTLY);
		}

		@Test
		void theSameArticlesAreOneStory() {
			assertThat(verdict(60, 60, 40, 100, 0.1, 0.9, 0.8, 1.0)).isEqualTo(Verdict.ONE);
			assertThat(verdict(60, 60, 39, 100, 0.1, 0.9, 0.8, 1.0)).isEqualTo(Verdict.PARTLY);
		}

		private static Verdict verdict(int first, int second, int both, int ties, double ratio, @Nullable Double told,
				double low, double high) {
			return new Evidence(first, second, both, ties, new TieCount(10, 10 / ratio, ratio, -3.0, 0.001, 1), told,
					(told != null) ? new Interval(low, high) : null)
				.verdict();
		}

	}

}
