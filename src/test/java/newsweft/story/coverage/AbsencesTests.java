package newsweft.story.coverage;

import java.util.List;
import java.util.Set;

import newsweft.story.MissingProvider;
import newsweft.story.MissingProvider.Companion;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class AbsencesTests {

	private final Incidences incidences = Coverages.of("""
			now tide@0 quay@1
			s1 tide@0 quay@1 reef@2
			s2 tide@0 reef@2
			s3 tide@0 dune@1
			s4 dune@0 moor@1
			s5 dune@0 moor@1
			s6 dune@0 moor@1
			""");

	@Test
	void namesWhoUsuallyGoesWithThoseThatCoverIt() {
		// Without the story itself, tide has 3 stories and reef 2, both of tide's:
		// cosine 2 / √6, over the two that cover the story.
		assertThat(Absences.of(this.incidences, "now", Set.of("tide", "quay"), 10))
			.containsExactly(new MissingProvider("reef", 0.408, 2, List.of(new Companion("tide", 2, 0.816))));
	}

	@Test
	void leavesOutWhoHasACopy() {
		assertThat(Absences.of(this.incidences, "now", Set.of("tide", "quay", "reef"), 10)).isEmpty();
	}

	@Test
	void areNoneOfAStoryThatNobodyCovers() {
		assertThat(Absences.of(this.incidences, "nowhere", Set.of(), 10)).isEmpty();
	}

}
