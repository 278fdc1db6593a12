package newsweft.theme.measure;

import java.util.OptionalDouble;
import java.util.Random;
import java.util.stream.IntStream;

import newsweft.theme.TieCount;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** What holds of the measures whatever they are given. */
class MeasurePropertiesTests {

	private static final int DRAWS = 199;

	static IntStream seeds() {
		return IntStream.range(0, 300);
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void neitherKindNorGroupComesFirst(int seed) {
		Random random = new Random(seed);
		int[] first = numbers(random);
		int[] second = random.ints(first.length, 0, 9).toArray();
		int[] order = shuffled(first.length, random);

		OptionalDouble told = MutualInformation.adjusted(first, second);

		assertSame(MutualInformation.adjusted(second, first), told);
		assertSame(MutualInformation.adjusted(at(first, order), at(second, order)), told);
		told.ifPresent((value) -> assertThat(value).isLessThanOrEqualTo(1));
		Interval.of(first, second, DRAWS, seed)
			.ifPresent((interval) -> assertThat(interval.low()).isLessThanOrEqualTo(interval.high()));
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void chanceIsSymmetricInWholeAndPart(int seed) {
		Random random = new Random(seed);
		int whole = 2 + random.nextInt(200);
		int kind = 1 + random.nextInt(whole);
		int part = 1 + random.nextInt(whole);
		int least = Math.max(0, kind + part - whole);
		int found = least + random.nextInt(Math.min(kind, part) - least + 1);

		Enrichment one = Enrichment.of(whole, kind, part, found);
		Enrichment other = Enrichment.of(whole, part, kind, found);

		assertThat(one.lift()).isCloseTo(other.lift(), within(1e-9)).isNotNegative();
		assertThat(one.p()).isCloseTo(other.p(), within(1e-9)).isBetween(0.0, 1.0);
		if (found > least) {
			assertThat(Enrichment.of(whole, kind, part, found - 1).p()).isGreaterThanOrEqualTo(one.p());
		}
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void tiesAreCountedWhateverTheNamesOfNodesAndClasses(int seed) {
		Random random = new Random(seed);
		int nodes = 2 + random.nextInt(30);
		int edges = 1 + random.nextInt(60);
		int[] classes = random.ints(nodes, 0, 3).toArray();
		int[] from = random.ints(edges, 0, nodes).toArray();
		int[] to = random.ints(edges, 0, nodes).toArray();
		int[] place = shuffled(nodes, random);
		int[] moved = new int[nodes];
		IntStream.range(0, nodes).forEach((node) -> moved[place[node]] = classes[node]);

		Mixing mixing = Mixing.of(classes, 3, from, to, DRAWS, seed);
		Mixing renamed = Mixing.of(moved, 3, at(place, to), at(place, from), DRAWS, seed);

		int sum = 0;
		for (int one = 0; one < 3; one++) {
			for (int other = one; other < 3; other++) {
				TieCount count = mixing.between(one, other);
				assertThat(count).isEqualTo(mixing.between(other, one)).isEqualTo(renamed.between(one, other));
				assertThat(count.lower()).isBetween(1.0 / (DRAWS + 1), 1.0);
				assertThat(count.upper()).isBetween(1.0 / (DRAWS + 1), 1.0);
				// The draws that give as many count on both sides.
				assertThat(count.lower() + count.upper()).isGreaterThan(1);
				sum += count.observed();
			}
		}
		assertThat(sum).isEqualTo(edges);
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void ratesOfFalseDiscoveriesKeepTheOrder(int seed) {
		Random random = new Random(seed);
		double[] p = random.doubles(1 + random.nextInt(40)).toArray();
		int[] order = shuffled(p.length, random);

		int tests = p.length + random.nextInt(5);
		double[] rates = FalseDiscoveries.rates(p, tests);
		double[] reordered = FalseDiscoveries.rates(IntStream.of(order).mapToDouble((at) -> p[at]).toArray(), tests);

		for (int one = 0; one < p.length; one++) {
			assertThat(rates[one]).isBetween(p[one] - 1e-12, 1.0);
			assertThat(reordered[one]).isEqualTo(rates[order[one]]);
			for (int other = 0; other < p.length; other++) {
				assertThat(p[one] < p[other] && rates[one] > rates[other]).isFalse();
			}
		}
	}

	private static void assertSame(OptionalDouble one, OptionalDouble other) {
		assertThat(one.isPresent()).isEqualTo(other.isPresent());
		assertThat(one.orElse(0)).isCloseTo(other.orElse(0), within(1e-9));
	}

	/** Two or more, the last above 0. */
	private static int[] numbers(Random random) {
		int[] numbers = random.ints(2 + random.nextInt(20), 0, 9).toArray();
		numbers[numbers.length - 1]++;
		return numbers;
	}

	private static int[] at(int[] values, int[] places) {
		return IntStream.of(places).map((place) -> values[place]).toArray();
	}

	private static int[] shuffled(int count, Random random) {
		int[] order = IntStream.range(0, count).toArray();
		for (int last = count - 1; last > 0; last--) {
			int other = random.nextInt(last + 1);
			int held = order[last];
			order[last] = order[other];
			order[other] = held;
		}
		return order;
	}

}
