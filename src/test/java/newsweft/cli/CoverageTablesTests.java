package newsweft.cli;

import java.time.Instant;
import java.util.List;

import newsweft.story.CoverageOverview;
import newsweft.story.CoveragePair;
import newsweft.story.MissingProvider;
import newsweft.story.ProviderCoverage;
import newsweft.story.StoryCoverage;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CoverageTablesTests {

	@Test
	void showProvidersAndPairs() {
		ProviderCoverage provider = new ProviderCoverage("tide.example", 5, 4, 1, 2, 1.83, 132.0, 1_234, 6);
		CoveragePair pair = new CoveragePair("tide.example", "quay.example", 3, 0.12, 0.6, 1.4e-4, 0.031, 2, 1, 0.75);

		assertThat(CoverageTables.lines(new CoverageOverview(7, 6, 0, 2, 1, 1, List.of(provider), List.of(pair))))
			.containsExactly("7 stories, 6 of them covered by two providers or more of 2.", "",
					"provider      shared  first  by chance  later by  alone  articles  copies",
					"tide.example  4       2      1.8        5.5 d     1      1,234     6", "",
					"Pairs that share enough stories to compare: 1; hardly by chance (q up to 0.05): 1.", "",
					"ahead         behind        shared  by chance  cosine  p       q     ahead in  behind in  lead",
					"tide.example  quay.example  3       0.1        0.60    0.0001  0.03  2         1          45 min");
	}

	@Test
	void showWhoCoversAStoryAndWhoIsMissing() {
		StoryCoverage.Entry first = new StoryCoverage.Entry("tide.example", Instant.parse("2031-05-03T08:00:00Z"), 0.0,
				2, 0, List.of());
		StoryCoverage.Entry undated = new StoryCoverage.Entry("dune.example", null, null, 0, 1,
				List.of("quay.example", "tide.example"));
		MissingProvider missing = new MissingProvider("reef.example", 0.25, 9,
				List.of(new MissingProvider.Companion("tide.example", 3, 0.5)));

		assertThat(CoverageTables
			.lines(new StoryCoverage("s1", "Harbour crash", List.of(first, undated), List.of(missing))))
			.containsExactly("Harbour crash", "",
					"provider      first                 after  articles  copies  copies of",
					"tide.example  2031-05-03T08:00:00Z  0 min  2         0",
					"dune.example                               0         1       quay.example, tide.example", "",
					"missing       score  stories  usually with (stories shared)",
					"reef.example  0.250  9        tide.example (3)");
	}

}
