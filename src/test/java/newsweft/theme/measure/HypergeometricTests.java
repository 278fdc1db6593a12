package newsweft.theme.measure;

import java.util.Random;
import java.util.stream.IntStream;

import org.apache.commons.statistics.distribution.HypergeometricDistribution;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class HypergeometricTests {

	private static final int DRAWS = 100_000;

	@ParameterizedTest
	@CsvSource({ "4, 4, 4", "1, 9, 3", "30, 70, 50", "600, 400, 900", "3000, 5000, 40", "5, 0, 3", "0, 5, 3",
			"2000, 3000, 2500" })
	void drawsAsOftenAsThePublishedDistributionSays(int marked, int others, int sample) {
		HypergeometricDistribution distribution = HypergeometricDistribution.of(marked + others, marked, sample);
		Random random = new Random(7);
		int[] counts = new int[marked + 1];
		for (int draw = 0; draw < DRAWS; draw++) {
			counts[Hypergeometric.draw(marked, others, sample, random)]++;
		}
		for (int found = 0; found <= marked; found++) {
			double p = distribution.probability(found);
			// Five standard errors of a share, and one draw where it is rare.
			assertThat((double) counts[found] / DRAWS).as("%d", found)
				.isCloseTo(p, within(5 * Math.sqrt(p * (1 - p) / DRAWS) + 1.0 / DRAWS));
		}
	}

	@ParameterizedTest
	@CsvSource({ "4, 4, 4", "30, 70, 50", "2000, 3000, 2500", "100000, 900000, 500" })
	void hasThePublishedProbabilities(int marked, int others, int sample) {
		HypergeometricDistribution distribution = HypergeometricDistribution.of(marked + others, marked, sample);

		assertThat(IntStream.rangeClosed(0, Math.min(marked, sample)).filter((found) -> sample - found <= others))
			.allSatisfy((found) -> assertThat(Hypergeometric.logProbability(marked, others, sample, found))
				.isCloseTo(distribution.logProbability(found), within(1e-7)));
	}

}
