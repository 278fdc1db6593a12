package newsweft.story.coverage;

import java.util.List;

import newsweft.story.ProviderCoverage;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class OutputsTests {

	@Test
	void countsWhoIsFirstAndHowLateTheOthersAre() {
		assertThat(Outputs.of(Coverages.of("""
				s1 tide@0 quay@2
				s2 tide@0 quay@6 reef@10
				s3 quay@0 reef@0 tide@3
				s4 tide@0
				"""))).containsExactly(new ProviderCoverage("tide", 4, 3, 1, 2, 1.17, 3.0, 4, 0),
				new ProviderCoverage("quay", 3, 3, 0, 1, 1.17, 4.0, 3, 0),
				new ProviderCoverage("reef", 2, 2, 0, 1, 0.67, 10.0, 2, 0));
	}

	@Test
	void leavesUndatedArticlesOutOfTheRace() {
		assertThat(Outputs.of(Coverages.of("""
				s1 tide@- quay@2
				s2 tide@- quay@2 reef@3
				"""))).containsExactly(new ProviderCoverage("quay", 2, 2, 0, 1, 0.5, null, 2, 0),
				new ProviderCoverage("tide", 2, 2, 0, 0, 0, null, 2, 0),
				new ProviderCoverage("reef", 1, 1, 0, 0, 0.5, 1.0, 1, 0));
	}

	@Test
	void countsCopiesButNotAsCoverage() {
		Incidences incidences = Incidences
			.of(List.of(new Incidence("tide", "s1", null, 1, 2), new Incidence("quay", "s1", null, 0, 3)));

		assertThat(Outputs.of(incidences)).containsExactly(new ProviderCoverage("tide", 1, 0, 1, 0, 0, null, 1, 2),
				new ProviderCoverage("quay", 0, 0, 0, 0, 0, null, 0, 3));
		assertThat(incidences.storyCount()).isOne();
		assertThat(incidences.sharedStoryCount()).isZero();
	}

	@Test
	void refusesAProviderThatHasAStoryTwice() {
		Incidence incidence = new Incidence("tide", "s1", null, 1, 0);

		assertThatIllegalArgumentException().isThrownBy(() -> Incidences.of(List.of(incidence, incidence)));
	}

}
