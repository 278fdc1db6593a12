package newsweft.theme.measure;

import java.util.Random;
import java.util.stream.IntStream;

import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class GroupsTests {

	@ParameterizedTest
	@CsvSource({ "1, 0.3", "10, 0.5", "12, 0.9", "40, 0.05", "3000, 0.002", "5000, 0.4" })
	void successesAreDrawnAsOftenAsTheyAreProbable(int trials, double chance) {
		Random random = new Random(1);
		int draws = 50_000;
		int[] found = new int[trials + 1];
		for (int draw = 0; draw < draws; draw++) {
			found[Binomial.draw(trials, chance, random)]++;
		}

		BinomialDistribution expected = BinomialDistribution.of(trials, chance);
		double cumulated = 0;
		for (int successes = 0; successes <= trials; successes++) {
			cumulated += found[successes];
			assertThat(cumulated / draws).isCloseTo(expected.cumulativeProbability(successes), within(0.01));
		}
	}

	@Test
	void nothingIsDrawnWhereNothingIsOpen() {
		Random random = new Random(1);

		assertThat(Binomial.draw(0, 0.5, random)).isZero();
		assertThat(Binomial.draw(7, 0, random)).isZero();
		assertThat(Binomial.draw(7, 1, random)).isEqualTo(7);
	}

	@Test
	void samplesOfManyAreThoseOfFew() {
		int[] first = new Random(2).ints(1_000, 0, 4).toArray();
		int[] second = new Random(3).ints(1_000, 1, 3).toArray();
		Groups groups = Groups.of(first, second);
		Random random = new Random(4);
		double[] few = new double[groups.times().length];
		double[] many = new double[few.length];
		double[] squares = new double[few.length];
		int draws = 4_000;
		for (int draw = 0; draw < draws; draw++) {
			int[] one = groups.sample(random);
			int[] other = groups.sampleOfMany(random);
			assertThat(IntStream.of(other).sum()).isEqualTo(1_000);
			for (int at = 0; at < few.length; at++) {
				few[at] += one[at];
				many[at] += other[at];
				squares[at] += Math.pow(other[at] - groups.times()[at], 2);
			}
		}

		for (int at = 0; at < few.length; at++) {
			double share = groups.times()[at] / 1_000.0;
			assertThat(many[at] / draws).isCloseTo(groups.times()[at], within(1.0))
				.isCloseTo(few[at] / draws, within(1.0));
			assertThat(squares[at] / draws / (1_000 * share * (1 - share))).isCloseTo(1, within(0.1));
		}
	}

}
