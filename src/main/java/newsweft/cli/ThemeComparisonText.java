package newsweft.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import newsweft.theme.ThemeComparison;
import newsweft.theme.ThemeComparison.Bridge;
import newsweft.theme.ThemeComparison.Pair;
import newsweft.theme.ThemeComparison.Share;
import newsweft.theme.ThemeComparison.StoryShare;
import newsweft.theme.ThemeComparison.Variant;
import newsweft.theme.TieCount;
import newsweft.theme.Verdict;
import org.jspecify.annotations.Nullable;

/** A comparison of themes, for a person. */
final class ThemeComparisonText {

	private static final int MOST = 10;

	private final ThemeComparison comparison;

	private final List<String> names;

	private final List<String> lines = new ArrayList<>();

	private ThemeComparisonText(ThemeComparison comparison) {
		this.comparison = comparison;
		this.names = comparison.themes().stream().map((side) -> side.theme().name()).toList();
	}

	static List<String> lines(ThemeComparison comparison) {
		ThemeComparisonText text = new ThemeComparisonText(comparison);
		comparison.pairs().forEach((pair) -> text.lines.add(pair.sentence()));
		text.add("");
		text.themes();
		comparison.pairs().forEach(text::pair);
		text.stories();
		text.shares("provider", comparison.providers());
		text.shares("topic", comparison.topics());
		return text.lines;
	}

	private void add(String format, Object... figures) {
		this.lines.add(String.format(Locale.ROOT, format, figures));
	}

	private void themes() {
		TextTable table = new TextTable(List.of("theme", "articles", "it alone", "query"));
		for (ThemeComparison.Side side : this.comparison.themes()) {
			String asked = (side.theme().query() != null) ? side.theme().query()
					: (side.theme().cypher() != null) ? side.theme().cypher() : "picked";
			table.add(List.of(side.theme().name(), number(side.articles()), number(side.alone()),
					(side.missing() > 0) ? asked + ", " + side.missing() + " not in the graph" : asked));
		}
		this.lines.addAll(table.lines());
		add("Of %,d articles, copies %s.", this.comparison.method().articles(),
				this.comparison.method().copies().name().toLowerCase(Locale.ROOT));
	}

	private void pair(Pair pair) {
		String first = this.names.get(pair.first());
		String second = this.names.get(pair.second());
		add("");
		add("%s and %s: %,d articles carry both, %.1f times as many as by chance (p = %.2g); Jaccard %.2f.", first,
				second, pair.both(), orZero(pair.lift()), (pair.p() != null) ? pair.p() : 1.0, pair.jaccard());
		TextTable ties = new TextTable(List.of("ties", "found", "by chance", "ratio", "z", "p fewer", "p more"));
		ties.add(row("inside " + first + " alone", pair.mixing().insideFirst()));
		ties.add(row("inside " + second + " alone", pair.mixing().insideSecond()));
		ties.add(row("between", pair.mixing().between()));
		this.lines.addAll(ties.lines());
		add("%,d ties in all, %,d of them at articles that carry both; E-I index %s; chance: %,d random graphs.",
				pair.mixing().ties(), pair.mixing().ofBoth(), figure("%.2f", pair.mixing().externalInternal()),
				this.comparison.method().draws());
		add("Stories tell of the theme: %s (adjusted mutual information; 95 %% %s to %s).",
				figure("%.2f", pair.information()), figure("%.2f", pair.informationLow()),
				figure("%.2f", pair.informationHigh()));
		stability(pair);
		bridges(pair);
		paths(pair);
	}

	private static List<String> row(String name, TieCount count) {
		return List.of(name, number(count.observed()), figure("%.1f", count.expected()), figure("%.2f", count.ratio()),
				figure("%.1f", count.z()), figure("%.2g", count.lower()), figure("%.2g", count.upper()));
	}

	private void stability(Pair pair) {
		add("");
		String others = Arrays.stream(Verdict.values())
			.filter((verdict) -> verdict != pair.verdict() && times(pair, verdict) > 0)
			.map((verdict) -> "; " + word(verdict) + " in " + times(pair, verdict))
			.collect(Collectors.joining());
		add("The same verdict in %d of %d variants%s. By fineness of stories:", pair.stability().same(),
				pair.stability().variants().size(), others);
		Map<String, List<Variant>> rows = pair.stability()
			.variants()
			.stream()
			.collect(
					Collectors.groupingBy(
							(variant) -> "copies " + variant.copies().name().toLowerCase(Locale.ROOT) + ", ties: "
									+ variant.ties().name().toLowerCase(Locale.ROOT),
							TreeMap::new, Collectors.toList()));
		List<String> header = new ArrayList<>(List.of("variant"));
		rows.values().iterator().next().forEach((variant) -> header.add("×" + figure("%.2f", variant.fineness())));
		TextTable table = new TextTable(header);
		rows.forEach((name, variants) -> {
			List<String> row = new ArrayList<>(List.of(name));
			variants.forEach((variant) -> row.add(word(variant.verdict())));
			table.add(row);
		});
		this.lines.addAll(table.lines());
	}

	private static long times(Pair pair, Verdict verdict) {
		return pair.stability().variants().stream().filter((variant) -> variant.verdict() == verdict).count();
	}

	private static String word(Verdict verdict) {
		return verdict.name().toLowerCase(Locale.ROOT).replace('_', ' ');
	}

	private void bridges(Pair pair) {
		if (pair.bridges().isEmpty()) {
			return;
		}
		add("");
		TextTable table = new TextTable(List.of("tied to both", "carries", "ties to first", "to second", "provider"));
		for (Bridge bridge : pair.bridges().stream().limit(MOST).toList()) {
			table.add(List.of(bridge.title(),
					bridge.themes().isEmpty() ? "neither"
							: bridge.themes().stream().map(this.names::get).collect(Collectors.joining(", ")),
					number(bridge.first()), number(bridge.second()),
					(bridge.provider() != null) ? bridge.provider() : ""));
		}
		this.lines.addAll(table.lines());
	}

	private void paths(Pair pair) {
		for (ThemeComparison.Path path : pair.paths()) {
			add("");
			this.lines.add(path.articles().getFirst().title());
			for (int step = 0; step < path.steps().size(); step++) {
				ThemeComparison.Reason reason = path.steps().get(step);
				String alike = (reason.score() != null)
						? "alike " + figure("%.2f", reason.score()) + ": " + String.join(", ", reason.terms()) : "";
				String listed = reason.listed() ? "listed" : "";
				this.lines.add("  → " + path.articles().get(step + 1).title() + "  ("
						+ (alike.isEmpty() ? listed : listed.isEmpty() ? alike : alike + "; " + listed) + ")");
			}
		}
	}

	private void stories() {
		add("");
		List<String> header = new ArrayList<>(List.of("story", "size"));
		this.names.forEach((name) -> header.addAll(List.of(name, "lift", "q")));
		header.addAll(List.of((this.names.size() == 2) ? "both" : "several", "label"));
		TextTable table = new TextTable(header);
		for (StoryShare share : this.comparison.stories().stream().limit(MOST).toList()) {
			List<String> row = new ArrayList<>(List.of(share.story(), number(share.size())));
			IntStream.range(0, this.names.size())
				.forEach((theme) -> row
					.addAll(List.of(number(share.articles().get(theme)), figure("%.1f", share.lift().get(theme)),
							(share.q() != null) ? figure("%.1g", share.q().get(theme)) : "–")));
			row.addAll(List.of(number(share.several()), share.label()));
			table.add(row);
		}
		this.lines.addAll(table.lines());
		if (this.comparison.stories().size() > MOST) {
			add("%,d stories more; --json lists all.", this.comparison.stories().size() - MOST);
		}
	}

	private void shares(String kind, List<Share> shares) {
		add("");
		long shared = shares.stream().filter((share) -> !share.articles().contains(0)).count();
		String only = IntStream.range(0, this.names.size())
			.mapToObj((theme) -> this.names.get(theme) + " "
					+ shares.stream()
						.filter((share) -> share.articles().stream().filter((count) -> count > 0).count() == 1
								&& share.articles().get(theme) > 0)
						.count())
			.collect(Collectors.joining(", "));
		add("By %s: %,d shared; of one theme alone: %s.", kind, shared, only);
	}

	private static double orZero(@Nullable Double value) {
		return (value != null) ? value : 0;
	}

	private static String number(int number) {
		return figure("%,d", number);
	}

	private static String figure(String format, @Nullable Number figure) {
		return (figure != null) ? String.format(Locale.ROOT, format, figure) : "–";
	}

}
