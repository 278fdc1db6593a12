package newsweft.story.evaluate;

import java.util.Random;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.offset;

class AgreementTests {

	private static final int[] TOGETHER = { 0, 0, 0, 0 };

	private static final int[] APART = { 0, 1, 2, 3 };

	private static final int[] HALVES = { 0, 0, 1, 1 };

	/** Five of one kind and two of another against a group of four and one of three. */
	private static final int[] RIGHT = { 0, 0, 0, 0, 0, 1, 1 };

	private static final int[] FOUND = { 0, 0, 0, 0, 1, 1, 1 };

	@Test
	void isAsComputedByHand() {
		Agreement agreement = Agreement.of(RIGHT, FOUND);

		// Four items in a pure group, one that is a third of its group, two that are two
		// thirds.
		assertThat(agreement.precision()).isEqualTo((4 + 1 / 3.0 + 4 / 3.0) / 7, offset(1e-12));
		// Four items with four fifths of their kind, one with a fifth, two with all of
		// it.
		assertThat(agreement.recall()).isEqualTo((16 / 5.0 + 1 / 5.0 + 2) / 7, offset(1e-12));
		// Pairs: 6 + 1 together in both, 11 right, 9 found, 21 in all.
		assertThat(agreement.adjustedRandIndex()).isEqualTo((7 - 99 / 21.0) / (10 - 99 / 21.0), offset(1e-12));
		assertThat(agreement.normalizedMutualInformation()).isEqualTo(
				2 * (entropy(5, 2) + entropy(4, 3) - entropy(4, 1, 2)) / (entropy(5, 2) + entropy(4, 3)),
				offset(1e-12));
	}

	@Test
	void balancesPrecisionAndRecall() {
		Agreement agreement = Agreement.of(HALVES, TOGETHER);

		assertThat(agreement.precision()).isEqualTo(0.5);
		assertThat(agreement.recall()).isEqualTo(1);
		assertThat(agreement.f1()).isEqualTo(2 / 3.0, offset(1e-12));
		assertThat(agreement.adjustedRandIndex()).isZero();
		assertThat(agreement.normalizedMutualInformation()).isZero();
	}

	@Test
	void tellsWhatEachGroupCosts() {
		assertThat(Agreement.costs(FOUND, RIGHT)).containsExactly(new double[] { 0, (3 - 5 / 3.0) / 7 }, offset(1e-12));
		assertThat(Agreement.costs(RIGHT, FOUND)).containsExactly(new double[] { (5 - 17 / 5.0) / 7, 0 },
				offset(1e-12));
	}

	@ParameterizedTest
	@ValueSource(ints = { 1, 2, 3, 17, 400 })
	void holdsItsBoundsForAnyGroupings(int items) {
		for (int seed = 0; seed < 50; seed++) {
			Random random = new Random(seed);
			int[] right = random.ints(items, 0, 1 + random.nextInt(items)).toArray();
			int[] found = random.ints(items, 0, 1 + random.nextInt(items)).toArray();

			Agreement agreement = Agreement.of(right, found);
			Agreement turned = Agreement.of(found, right);

			assertThat(agreement.precision()).isEqualTo(turned.recall(), offset(1e-12))
				.isBetween(1.0 / items - 1e-12, 1 + 1e-12);
			assertThat(agreement.f1()).isBetween(Math.min(agreement.precision(), agreement.recall()) - 1e-12,
					Math.max(agreement.precision(), agreement.recall()) + 1e-12);
			assertThat(agreement.adjustedRandIndex()).isEqualTo(turned.adjustedRandIndex(), offset(1e-12))
				.isBetween(-0.5 - 1e-12, 1 + 1e-12);
			assertThat(agreement.normalizedMutualInformation())
				.isEqualTo(turned.normalizedMutualInformation(), offset(1e-12))
				.isBetween(0.0, 1.0);
			assertThat(1 - DoubleStream.of(Agreement.costs(found, right)).sum()).isEqualTo(agreement.precision(),
					offset(1e-12));
			assertThat(1 - DoubleStream.of(Agreement.costs(right, found)).sum()).isEqualTo(agreement.recall(),
					offset(1e-12));
		}
	}

	@Test
	void doesNotDependOnNumbersOrOrder() {
		int[] order = { 6, 2, 0, 5, 1, 4, 3 };
		int[] right = IntStream.of(order).map((item) -> 5 - RIGHT[item]).toArray();
		int[] found = IntStream.of(order).map((item) -> 3 + 4 * FOUND[item]).toArray();

		Agreement agreement = Agreement.of(right, found);

		assertThat(agreement.f1()).isEqualTo(Agreement.of(RIGHT, FOUND).f1(), offset(1e-12));
		assertThat(agreement.adjustedRandIndex()).isEqualTo(Agreement.of(RIGHT, FOUND).adjustedRandIndex(),
				offset(1e-12));
	}

	@Test
	void isAboutNothingForAGroupingByChance() {
		Random random = new Random(1);

		Agreement agreement = Agreement.of(random.ints(10_000, 0, 10).toArray(), random.ints(10_000, 0, 10).toArray());

		assertThat(agreement.adjustedRandIndex()).isEqualTo(0, offset(0.01));
		assertThat(agreement.normalizedMutualInformation()).isEqualTo(0, offset(0.01));
	}

	@Nested
	class Degenerate {

		@Test
		void theSameGroupingIsPerfect() {
			for (int[] grouping : new int[][] { TOGETHER, APART, HALVES, { 0 }, FOUND }) {
				assertThat(Agreement.of(grouping, grouping)).isEqualTo(new Agreement(1, 1, 1, 1, 1));
			}
		}

		@Test
		void oneGroupOfManyKindsSaysNothing() {
			assertThat(Agreement.of(APART, TOGETHER)).isEqualTo(new Agreement(0.25, 1, 0.4, 0, 0));
		}

		@Test
		void oneKindInManyGroupsSaysNothing() {
			assertThat(Agreement.of(TOGETHER, APART)).isEqualTo(new Agreement(1, 0.25, 0.4, 0, 0));
		}

		@Test
		void crossedPairsAreWorseThanChance() {
			assertThat(Agreement.of(HALVES, new int[] { 0, 1, 0, 1 }).adjustedRandIndex()).isEqualTo(-0.5,
					offset(1e-12));
		}

		@Test
		void nothingCannotBeCompared() {
			assertThatIllegalArgumentException().isThrownBy(() -> Agreement.of(new int[0], new int[0]));
		}

		@Test
		void groupingsOfDifferentLengthCannotBeCompared() {
			assertThatIllegalArgumentException().isThrownBy(() -> Agreement.of(TOGETHER, FOUND))
				.withMessageContaining("4 and of 7");
		}

	}

	private static double entropy(int... sizes) {
		int items = IntStream.of(sizes).sum();
		return -IntStream.of(sizes)
			.mapToDouble((size) -> (double) size / items * Math.log((double) size / items))
			.sum();
	}

}
