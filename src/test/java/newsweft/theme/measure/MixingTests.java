package newsweft.theme.measure;

import java.util.Random;

import newsweft.theme.TieCount;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;
import static org.assertj.core.api.Assertions.within;

class MixingTests {

	private static final int DRAWS = 999;

	/** Six ends of the one class and four of the other, joined by five edges. */
	@Test
	void drawsTwoClassesAsLevenesDistributionSays() {
		Random random = new Random(3);
		RandomMatching matching = new RandomMatching(new int[] { 6, 4 });
		int[] between = new int[5];
		for (int draw = 0; draw < 90_000; draw++) {
			int[][] joined = matching.draw(random);
			between[joined[0][1]]++;
			assertThat(2 * joined[0][0] + joined[0][1]).isEqualTo(6);
			assertThat(2 * joined[1][1] + joined[0][1]).isEqualTo(4);
		}
		// Of 10! / (6! 4!) = 210 ways: 2^x 5! / (((6 - x) / 2)! ((4 - x) / 2)! x!).
		assertThat(between[0]).isCloseTo(90_000 * 10 / 210, within(350));
		assertThat(between[2]).isCloseTo(90_000 * 120 / 210, within(750));
		assertThat(between[4]).isCloseTo(90_000 * 80 / 210, within(730));
		assertThat(between[1] + between[3]).isZero();
	}

	@Test
	void expectsWhatDegreesGive() {
		RandomMatching matching = new RandomMatching(new int[] { 30, 50, 120 });
		Random random = new Random(5);
		double[][] sums = new double[3][3];
		for (int draw = 0; draw < 20_000; draw++) {
			int[][] joined = matching.draw(random);
			for (int i = 0; i < 3; i++) {
				for (int j = i; j < 3; j++) {
					sums[i][j] += joined[i][j] / 20_000.0;
				}
			}
		}
		assertThat(sums[0][1]).isCloseTo(30 * 50 / 199.0, offset(0.1));
		assertThat(sums[0][2]).isCloseTo(30 * 120 / 199.0, offset(0.1));
		assertThat(sums[1][2]).isCloseTo(50 * 120 / 199.0, offset(0.15));
		assertThat(sums[0][0]).isCloseTo(30 * 29 / 2 / 199.0, offset(0.1));
		assertThat(sums[2][2]).isCloseTo(120 * 119 / 2 / 199.0, offset(0.15));
	}

	@Test
	void countsWhatIsThere() {
		Mixing mixing = Mixing.of(new int[] { 0, 0, 1, 1 }, 2, new int[] { 0, 2, 1 }, new int[] { 1, 3, 2 }, DRAWS, 1);

		assertThat(mixing.between(0, 0).observed()).isEqualTo(1);
		assertThat(mixing.between(1, 1).observed()).isEqualTo(1);
		assertThat(mixing.between(1, 0)).isEqualTo(mixing.between(0, 1))
			.satisfies((count) -> assertThat(count.observed()).isEqualTo(1))
			.satisfies((count) -> assertThat(count.ratio()).isCloseTo(5 / 9.0, within(0.05)));
	}

	@Test
	void saysThatGroupsWithoutATieBetweenThemAreApart() {
		TieCount between = PlantedThemes.of(0, 1).mixing(DRAWS).between(0, 1);

		assertThat(between.observed()).isZero();
		assertThat(between.lower()).isEqualTo(1.0 / (DRAWS + 1));
		assertThat(between.upper()).isEqualTo(1);
		assertThat(between.z()).isLessThan(-10);
	}

	/**
	 * Of random graphs as many as the level says are called unusual, on either side.
	 */
	@Test
	void callsOneInTwentyRandomGraphsUnusual() {
		int low = 0;
		int high = 0;
		int either = 0;
		for (int run = 0; run < 1_000; run++) {
			TieCount between = randomGraph(run).between(0, 1);
			low += (between.lower() <= 0.05) ? 1 : 0;
			high += (between.upper() <= 0.05) ? 1 : 0;
			either += (2 * Math.min(between.lower(), between.upper()) <= 0.05) ? 1 : 0;
		}
		assertThat(low).isBetween(40, 60);
		assertThat(high).isBetween(40, 60);
		assertThat(either).isBetween(40, 60);
	}

	/** Edges between nodes that are drawn; which node carries what, is drawn too. */
	private static Mixing randomGraph(long seed) {
		Random random = new Random(seed);
		int[] classes = random.ints(1_000, 0, 2).toArray();
		int[] from = random.ints(8_000, 0, classes.length).toArray();
		int[] to = random.ints(8_000, 0, classes.length).toArray();
		return Mixing.of(classes, 2, from, to, DRAWS, seed);
	}

	@Test
	void givesTheIndexOfKrackhardtAndStern() {
		assertThat(Mixing.externalInternalIndex(0, 7)).isEqualTo(-1);
		assertThat(Mixing.externalInternalIndex(5, 0)).isEqualTo(1);
		assertThat(Mixing.externalInternalIndex(3, 9)).isEqualTo(-0.5);
		assertThat(Mixing.externalInternalIndex(0, 0)).isNull();
	}

}
