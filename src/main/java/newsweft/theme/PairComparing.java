package newsweft.theme;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import newsweft.graph.Kind;
import newsweft.theme.ThemeComparison.Bridge;
import newsweft.theme.ThemeComparison.MixingTable;
import newsweft.theme.ThemeComparison.Pair;
import newsweft.theme.ThemeComparison.Path;
import newsweft.theme.ThemeComparison.Reason;
import newsweft.theme.ThemeComparison.Stop;
import newsweft.theme.ThemeComparison.Ties;
import newsweft.theme.measure.Enrichment;
import newsweft.theme.measure.Evidence;
import newsweft.theme.measure.Interval;
import newsweft.theme.measure.Mixing;
import newsweft.theme.measure.Sides;
import org.jspecify.annotations.Nullable;

/** Compares two of the themes in a cast. */
final class PairComparing {

	private static final int MOST_BRIDGES = 50;

	private static final int MOST_PATHS = 5;

	private final Cast cast;

	private final Network inner;

	private final Map<String, Fact> facts;

	private final FactsReader reader;

	private final boolean folded;

	private final Variants variants;

	PairComparing(Cast cast, Map<String, Fact> facts, FactsReader reader, boolean folded, Variants variants) {
		this.cast = cast;
		this.inner = cast.inner(Ties.ALL).network();
		this.facts = facts;
		this.reader = reader;
		this.folded = folded;
		this.variants = variants;
	}

	/**
	 * Compares two themes.
	 * @param articles how many there are in all
	 * @param limit the most bridges
	 */
	Pair compare(List<Theme> themes, int first, int second, int articles, int limit) {
		Sides sides = this.cast.sides(first, second);
		Mixing mixing = sides.mixing(this.inner.from(), this.inner.to(), this.variants.draws(), this.variants.seed());
		Evidence evidence = sides.evidence(mixing, this.cast.stories(this.facts), this.variants.draws(),
				this.variants.seed());
		int both = evidence.both();
		int either = evidence.first() + evidence.second() - both;
		Enrichment overlap = (Math.min(evidence.first(), evidence.second()) == 0) ? null
				: Enrichment.of(articles, evidence.first(), evidence.second(), both);
		Interval interval = evidence.interval();
		Joining joining = new Joining(this.cast, sides);
		return new Pair(first, second, evidence.verdict(),
				new VerdictSentence(themes.get(first), themes.get(second), evidence).text(), both, either,
				(either > 0) ? (double) both / either : 0, (overlap != null) ? overlap.lift() : null,
				(overlap != null) ? overlap.p() : null, table(mixing), evidence.information(),
				(interval != null) ? interval.low() : null, (interval != null) ? interval.high() : null,
				this.variants.of(first, second, evidence.verdict(),
						"Comparing " + themes.get(first).name() + " with " + themes.get(second).name()),
				bridges(joining.bridges(Math.min(limit, MOST_BRIDGES)), first, second), paths(joining));
	}

	private static MixingTable table(Mixing mixing) {
		TieCount insideFirst = mixing.between(Sides.FIRST, Sides.FIRST);
		TieCount insideSecond = mixing.between(Sides.SECOND, Sides.SECOND);
		TieCount between = mixing.between(Sides.FIRST, Sides.SECOND);
		int inside = insideFirst.observed() + insideSecond.observed();
		int ties = Sides.ties(mixing);
		return new MixingTable(ties, insideFirst, insideSecond, between, ties - inside - between.observed(),
				Mixing.externalInternalIndex(between.observed(), inside));
	}

	private List<Bridge> bridges(List<Joining.Joint> joints, int first, int second) {
		Map<String, Fact> known = known(
				joints.stream().map((joint) -> this.cast.key(joint.article())).collect(Collectors.toSet()));
		List<Bridge> bridges = new ArrayList<>();
		for (Joining.Joint joint : joints) {
			String key = this.cast.key(joint.article());
			Fact fact = known.get(key);
			List<Integer> carried = this.cast.themesOf(key)
				.stream()
				.filter((theme) -> theme == first || theme == second)
				.toList();
			bridges.add(new Bridge(Kind.ARTICLE.id(key), title(fact), (fact != null) ? fact.publisher() : null, carried,
					joint.ties(Sides.FIRST), joint.ties(Sides.SECOND), joint.strength(),
					(fact != null) ? fact.betweenness() : 0));
		}
		return bridges;
	}

	private List<Path> paths(Joining joining) {
		List<List<String>> ways = joining.paths(MOST_PATHS);
		List<List<String>> steps = new ArrayList<>();
		ways.forEach((way) -> {
			for (int at = 1; at < way.size(); at++) {
				steps.add(List.of(way.get(at - 1), way.get(at)));
			}
		});
		Map<List<String>, Reason> reasons = steps.isEmpty() ? Map.of() : this.reader.reasons(steps, this.folded);
		Map<String, Fact> known = known(ways.stream().flatMap(List::stream).collect(Collectors.toSet()));
		return ways.stream()
			.map((way) -> new Path(
					way.stream().map((key) -> new Stop(Kind.ARTICLE.id(key), title(known.get(key)))).toList(),
					steps.stream()
						.filter((step) -> way.containsAll(step))
						.map((step) -> reasons.getOrDefault(step, new Reason(null, List.of(), false)))
						.toList()))
			.toList();
	}

	/** With those that carry no theme. */
	private Map<String, Fact> known(Set<String> keys) {
		Map<String, Fact> known = new HashMap<>(this.facts);
		List<String> others = keys.stream().filter((key) -> !this.facts.containsKey(key)).toList();
		if (!others.isEmpty()) {
			known.putAll(this.reader.facts(others, Progress.UNHEARD));
		}
		return known;
	}

	private static String title(@Nullable Fact fact) {
		return (fact != null) ? fact.title() : "";
	}

}
