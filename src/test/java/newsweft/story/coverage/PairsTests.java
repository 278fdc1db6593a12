package newsweft.story.coverage;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import newsweft.story.CoveragePair;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PairsTests {

	@Test
	void measuresAPair() {
		Pairs pairs = Pairs.of(Coverages.of("""
				s1 tide@5 quay@2
				s2 tide@9 quay@6 reef@10
				s3 tide@0 quay@8
				s4 tide@0 reef@1
				s5 quay@0
				"""), 3);

		// Four stories count, of 2, 3, 2 and 2 providers: 4 · 3 · (2 + 6 + 2 + 2) / 9².
		assertThat(pairs.strongest(10)).singleElement().satisfies((pair) -> {
			assertThat(pair.provider()).isEqualTo("quay");
			assertThat(pair.other()).isEqualTo("tide");
			assertThat(pair.shared()).isEqualTo(3);
			assertThat(pair.expected()).isEqualTo(1.78);
			assertThat(pair.cosine()).isEqualTo(0.866);
			// Poisson: 1 − e^−λ (1 + λ + λ²/2) with λ = 16/9.
			assertThat(pair.p()).isEqualTo(0.26);
			assertThat(pair.q()).isEqualTo(0.26);
			assertThat(pair.ahead()).isEqualTo(2);
			assertThat(pair.behind()).isOne();
			assertThat(pair.medianLeadHours()).isEqualTo(3.0);
		});
	}

	@Test
	void asksForEnoughSharedStories() {
		Incidences incidences = Coverages.of("s1 tide@0 quay@1\ns2 reef@0 dune@1\ns3 reef@0 dune@1");

		assertThat(Pairs.of(incidences, 3).strongest(10)).isEmpty();
		assertThat(Pairs.of(incidences, 2).strongest(10)).extracting(CoveragePair::provider).containsExactly("reef");
	}

	@Test
	void findsThePairThatGoesTogetherAmongUnrelatedOnes() {
		Pairs pairs = Pairs.of(Coverages.of(crowd(true)), 3);

		assertThat(pairs.significantCount()).isOne();
		assertThat(pairs.strongest(1)).singleElement().satisfies((pair) -> {
			assertThat(pair.provider()).isEqualTo("left");
			assertThat(pair.other()).isEqualTo("right");
			assertThat(pair.q()).isLessThan(0.001);
			assertThat(pair.ahead()).isEqualTo(pair.shared());
		});
	}

	@Test
	void callsNoUnrelatedProvidersAPair() {
		Pairs pairs = Pairs.of(Coverages.of(crowd(false)), 3);

		assertThat(pairs.count()).isGreaterThan(100);
		assertThat(pairs.significantCount()).isZero();
	}

	@Test
	void leavesOutWhatEverybodyCovers() {
		StringBuilder text = new StringBuilder("s1 tide@0 quay@1\ns2 tide@0 quay@1\nwide");
		for (int provider = 0; provider <= Pairs.WIDEST - 2; provider++) {
			text.append(" crowd").append(provider).append("@0");
		}
		Pairs pairs = Pairs.of(Coverages.of(text + " tide@0 quay@5"), 2);

		assertThat(pairs.tooWide()).isOne();
		assertThat(pairs.strongest(10)).singleElement().satisfies((pair) -> assertThat(pair.shared()).isEqualTo(2));
	}

	@Test
	void areTheSameInAnyOrderOfTheInput() {
		List<String> lines = new ArrayList<>(crowd(true).lines().toList());
		List<CoveragePair> expected = Pairs.of(Coverages.of(String.join("\n", lines)), 3).strongest(500);
		Collections.reverse(lines);

		assertThat(Pairs.of(Coverages.of(String.join("\n", lines)), 3).strongest(500)).isEqualTo(expected);
	}

	/**
	 * Stories of few and of many, of providers drawn evenly, and two that go together.
	 */
	private static String crowd(boolean together) {
		Random random = new Random(7);
		StringBuilder text = new StringBuilder();
		for (int story = 0; story < 300; story++) {
			text.append('s').append(story);
			int width = (story % 20 == 0) ? 25 : 3;
			random.ints(0, 60)
				.distinct()
				.limit(width)
				.forEach((provider) -> text.append(" p").append(provider).append("@1"));
			text.append((together && story % 25 == 1) ? " left@2 right@4\n" : "\n");
		}
		return text.toString();
	}

}
