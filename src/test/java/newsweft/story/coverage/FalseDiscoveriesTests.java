package newsweft.story.coverage;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class FalseDiscoveriesTests {

	@Test
	void neverRankAnImprobableTestBehindAProbableOne() {
		FalseDiscoveries discoveries = new FalseDiscoveries(10);
		for (double tail : new double[] { 0.5, 0.03, 0.001, 0.029 }) {
			discoveries.add(tail);
		}

		assertThat(discoveries.rate(0.001)).isCloseTo(0.01, within(1e-12));
		assertThat(discoveries.rate(0.029)).as("as low as the next, 0.03 · 10 / 3").isCloseTo(0.1, within(1e-12));
		assertThat(discoveries.rate(0.03)).isCloseTo(0.1, within(1e-12));
		assertThat(discoveries.rate(0.5)).isEqualTo(1);
	}

}
