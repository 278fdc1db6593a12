package newsweft.cli;

import java.util.List;
import java.util.stream.Stream;

import newsweft.graph.Figures;
import newsweft.theme.Theme;
import newsweft.theme.ThemeComparison;
import newsweft.theme.ThemeComparison.Bridge;
import newsweft.theme.ThemeComparison.Copies;
import newsweft.theme.ThemeComparison.Method;
import newsweft.theme.ThemeComparison.MixingTable;
import newsweft.theme.ThemeComparison.Pair;
import newsweft.theme.ThemeComparison.Path;
import newsweft.theme.ThemeComparison.Reason;
import newsweft.theme.ThemeComparison.Share;
import newsweft.theme.ThemeComparison.Side;
import newsweft.theme.ThemeComparison.Stability;
import newsweft.theme.ThemeComparison.Stop;
import newsweft.theme.ThemeComparison.StoryShare;
import newsweft.theme.ThemeComparison.Ties;
import newsweft.theme.ThemeComparison.Variant;
import newsweft.theme.TieCount;
import newsweft.theme.Verdict;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ThemeComparisonTextTests {

	@Test
	void saysTheVerdictAndWhatItRestsOn() {
		assertThat(ThemeComparisonText.lines(comparison())).containsExactly("They are partly joined.", "",
				"theme   articles  it alone  query", "Storm   50        40        storm",
				"Bridge  30        20        picked, 2 not in the graph", "Of 2,360 articles, copies folded.", "",
				"Storm and Bridge: 10 articles carry both, 16.1 times as many as by chance (p = 1.8e-09); Jaccard 0.14.",
				"ties                 found  by chance  ratio  z     p fewer  p more",
				"inside Storm alone   64     39.3       1.63   4.5   1.0      0.00050",
				"inside Bridge alone  0      0.0        –      –     1.0      1.0",
				"between              151    257.4      0.59   -9.2  0.00050  1.0",
				"300 ties in all, 85 of them at articles that carry both; E-I index 0.40; chance: 1,999 random graphs.",
				"Stories tell of the theme: 0.82 (adjusted mutual information; 95 % 0.50 to –).", "",
				"The same verdict in 1 of 2 variants; too few in 1. By fineness of stories:",
				"variant                   ×0.50   ×1.00", "copies shown, ties: text  partly  too few", "",
				"tied to both  carries        ties to first  to second  provider",
				"The bridge    Storm, Bridge  3              4          Quay", "", "From",
				"  → To  (alike 0.22: sea; listed)", "",
				"story  size  Storm  lift  q      Bridge  lift  q  both  label",
				"s1     52    48     41.1  2e-86  0       0.0   1  0     Storm at sea",
				"s2     1     1      44.5  –      0       0.0   –  0     Alone", "",
				"By provider: 1 shared; of one theme alone: Storm 1, Bridge 0.", "",
				"By topic: 0 shared; of one theme alone: Storm 0, Bridge 0.");
	}

	private static ThemeComparison comparison() {
		Theme storm = Theme.of("Storm", "storm");
		Theme bridge = new Theme("Bridge", null, List.of("a"), null, null);
		StoryShare told = new StoryShare("s1", "Storm at sea", 52, List.of(48, 0), 0, List.of(41.1, 0.0),
				List.of(1e-88, 1.0), List.of(2e-86, 1.0));
		StoryShare alone = new StoryShare("s2", "Alone", 1, List.of(1, 0), 0, List.of(44.5, 0.0), null, null);
		return new ThemeComparison(new Method(2_360, Copies.FOLDED, false, 1_999, 1, 500),
				List.of(new Side(storm, 50, 40, 0), new Side(bridge, 30, 20, 2)), List.of(pair()), List.of(told, alone),
				List.of(new Share("quay.example", "Quay", List.of(3, 1)),
						new Share("tide.example", "Tide", List.of(3, 0))),
				List.of(), List.of(), List.of(), new Figures(0, 70, "themes, date"));
	}

	private static Pair pair() {
		MixingTable mixing = new MixingTable(300, new TieCount(64, 39.3, 1.63, 4.5, 1, 0.0005),
				new TieCount(0, 0, null, null, 1, 1), new TieCount(151, 257.4, 0.59, -9.2, 0.0005, 1), 85, 0.4);
		List<Variant> variants = Stream.of(0.5, 1.0)
			.map((fineness) -> new Variant(Copies.SHOWN, Ties.TEXT, fineness, 3, null, null, null, null,
					(fineness < 1) ? Verdict.PARTLY : Verdict.TOO_FEW))
			.toList();
		Path path = new Path(List.of(new Stop("article:a", "From"), new Stop("article:b", "To")),
				List.of(new Reason(0.22, List.of("sea"), true)));
		return new Pair(0, 1, Verdict.PARTLY, "They are partly joined.", 10, 70, 0.14, 16.1, 1.8e-9, mixing, 0.82, 0.5,
				null, new Stability(1, variants),
				List.of(new Bridge("article:c", "The bridge", "Quay", List.of(0, 1), 3, 4, 0.5, 0)), List.of(path));
	}

}
