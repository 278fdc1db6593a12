package newsweft.theme.measure;

import java.util.Arrays;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

class EnrichmentTests {

	/** Of eight cups of tea, four had the milk first; a lady points at four. */
	@ParameterizedTest
	@CsvSource({ "4, 1, 2", "3, 17, 1.5", "2, 53, 1", "1, 69, 0.5", "0, 70, 0" })
	void isThatOfTheLadyTastingTea(int right, int ofSeventy, double lift) {
		Enrichment enrichment = Enrichment.of(8, 4, 4, right);

		assertThat(enrichment.p()).isCloseTo(ofSeventy / 70.0, within(1e-12));
		assertThat(enrichment.lift()).isEqualTo(lift);
	}

	@Test
	void refusesNumbersThatAreNotPossible() {
		assertThatIllegalArgumentException().isThrownBy(() -> Enrichment.of(8, 4, 4, 5))
			.withMessage("No part of 4 with 5 of the 4 among 8");
		assertThatIllegalArgumentException().isThrownBy(() -> Enrichment.of(8, 0, 4, 0));
		assertThatIllegalArgumentException().isThrownBy(() -> Enrichment.of(5, 4, 4, 0));
	}

	/** The example of Benjamini and Hochberg (1995), of which four are discoveries. */
	@Test
	void falseDiscoveriesAreThoseOfThePaper() {
		double[] p = { 0.0344, 0.0001, 0.0459, 0.0004, 0.3240, 0.0019, 0.4262, 0.0095, 0.5719, 0.0201, 0.6528, 0.0278,
				0.7590, 0.0298, 1.0000 };

		double[] rates = FalseDiscoveries.rates(p, 15);

		assertThat(rates).usingComparatorWithPrecision(1e-9)
			.contains(0.0001 * 15, 0.0004 * 15 / 2, 0.0019 * 15 / 3, 0.0095 * 15 / 4, 0.0298 * 15 / 7);
		assertThat(Arrays.stream(rates).filter((rate) -> rate <= 0.05)).hasSize(4);
		assertThat(rates[9]).isCloseTo(0.0603, within(1e-12));
		assertThat(rates[11]).isEqualTo(rates[13]);
		assertThat(FalseDiscoveries.rates(new double[] { 0.01 }, 20)[0]).isCloseTo(0.2, within(1e-12));
		assertThat(FalseDiscoveries.rates(new double[] { 0.9 }, 20)[0]).isEqualTo(1);
	}

}
