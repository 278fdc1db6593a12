package newsweft.theme.measure;

import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class MutualInformationTests {

	@Test
	void isWholeWhereEachGroupIsOfOneKind() {
		assertThat(adjusted(new int[] { 3, 0, 2, 0 }, new int[] { 0, 4, 0, 1 })).isCloseTo(1, within(1e-12));
	}

	/** Two pairs: of six ways to give two kinds, two tell ln 2 and four nothing. */
	@Test
	void expectsWhatAllWaysGiveOnAverage() {
		double expected = MutualInformation.expected(Groups.of(new int[] { 2, 0 }, new int[] { 0, 2 }),
				new int[] { 1, 1 }, 2, 2);

		assertThat(expected).isCloseTo(Math.log(2) / 3, within(1e-12));
		assertThat(adjusted(new int[] { 1, 1 }, new int[] { 1, 1 })).isCloseTo(-0.5, within(1e-12));
	}

	@Test
	void isNothingInOneGroup() {
		assertThat(adjusted(new int[] { 5 }, new int[] { 7 })).isCloseTo(0, within(1e-12));
	}

	@Test
	void hasNoMeaningWhereThereIsNothingToTell() {
		assertThat(MutualInformation.adjusted(new int[] { 5, 2 }, new int[] { 0, 0 })).isEmpty();
		assertThat(MutualInformation.adjusted(new int[] { 1, 0, 1 }, new int[] { 0, 1, 0 })).isEmpty();
		assertThat(MutualInformation.adjusted(new int[0], new int[0])).isEmpty();
	}

	/** The mean over permutations that were drawn is the one that was computed. */
	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4, 5, 6, 7, 8 })
	void isZeroOnAverageWhereKindsAreDrawn(long seed) {
		Random random = new Random(seed);
		int[] sizes = random.ints(2 + random.nextInt(10), 1, 12).toArray();
		double sum = 0;
		int draws = 4_000;
		for (int draw = 0; draw < draws; draw++) {
			sum += drawn(sizes, random);
		}
		assertThat(sum / draws).isCloseTo(0, within(0.015));
	}

	/** Half of the items, by a shuffled order, are of the first kind. */
	private static double drawn(int[] sizes, Random random) {
		int items = 0;
		for (int size : sizes) {
			items += size;
		}
		int left = items / 2;
		int[] first = new int[sizes.length];
		int[] second = new int[sizes.length];
		for (int group = 0; group < sizes.length; group++) {
			for (int member = 0; member < sizes[group]; member++) {
				boolean one = random.nextInt(items--) < left;
				left -= one ? 1 : 0;
				first[group] += one ? 1 : 0;
				second[group] += one ? 0 : 1;
			}
		}
		return MutualInformation.adjusted(first, second).orElse(0);
	}

	@Test
	void theIntervalHoldsTheValueAndGrowsWithFewerGroups() {
		int[] first = { 9, 8, 1, 0, 9, 2, 7, 1, 9, 0, 3, 8 };
		int[] second = { 1, 2, 9, 10, 1, 8, 3, 9, 1, 10, 7, 2 };
		Interval many = Interval.of(first, second, 999, 1).orElseThrow();
		Interval few = Interval.of(new int[] { 9, 8, 1, 0 }, new int[] { 1, 2, 9, 10 }, 999, 1).orElseThrow();

		assertThat(adjusted(first, second)).isBetween(many.low(), many.high());
		assertThat(many.high() - many.low()).isLessThan(few.high() - few.low());
		assertThat(Interval.of(first, second, 999, 1)).contains(many);
		assertThat(Interval.of(new int[] { 1, 0 }, new int[] { 0, 1 }, 99, 1)).isEmpty();
	}

	private static double adjusted(int[] first, int[] second) {
		return MutualInformation.adjusted(first, second).orElseThrow();
	}

}
