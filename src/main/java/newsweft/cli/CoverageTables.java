package newsweft.cli;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import newsweft.story.CoverageOverview;
import newsweft.story.CoveragePair;
import newsweft.story.MissingProvider;
import newsweft.story.ProviderCoverage;
import newsweft.story.StoryCoverage;
import org.jspecify.annotations.Nullable;

/** Who covers what, as tables for a person. */
final class CoverageTables {

	private CoverageTables() {
	}

	static List<String> lines(CoverageOverview overview) {
		List<String> lines = new ArrayList<>();
		lines.add(String.format(Locale.ROOT, "%,d stories, %,d of them covered by two providers or more of %,d.",
				overview.stories(), overview.shared(), overview.providerCount()));
		lines.add("");
		TextTable providers = new TextTable(
				List.of("provider", "shared", "first", "by chance", "later by", "alone", "articles", "copies"));
		for (ProviderCoverage provider : overview.providers()) {
			providers.add(List.of(provider.provider(), number(provider.shared()), number(provider.first()),
					figure("%.1f", provider.expectedFirst()), duration(provider.medianDelayHours()),
					number(provider.alone()), number(provider.originals()), number(provider.copies())));
		}
		lines.addAll(providers.lines());
		lines.add("");
		lines.add(String.format(Locale.ROOT,
				"Pairs that share enough stories to compare: %,d; hardly by chance (q up to 0.05): %,d.",
				overview.pairCount(), overview.significantCount()));
		lines.add("");
		TextTable pairs = new TextTable(
				List.of("ahead", "behind", "shared", "by chance", "cosine", "p", "q", "ahead in", "behind in", "lead"));
		for (CoveragePair pair : overview.pairs()) {
			pairs.add(List.of(pair.provider(), pair.other(), number(pair.shared()), figure("%.1f", pair.expected()),
					figure("%.2f", pair.cosine()), figure("%.1g", pair.p()), figure("%.1g", pair.q()),
					number(pair.ahead()), number(pair.behind()), duration(pair.medianLeadHours())));
		}
		lines.addAll(pairs.lines());
		return lines;
	}

	static List<String> lines(StoryCoverage coverage) {
		List<String> lines = new ArrayList<>();
		lines.add(coverage.label());
		lines.add("");
		TextTable providers = new TextTable(List.of("provider", "first", "after", "articles", "copies", "copies of"));
		for (StoryCoverage.Entry entry : coverage.providers()) {
			providers.add(List.of(entry.provider(), (entry.first() != null) ? entry.first().toString() : "",
					duration(entry.delayHours()), number(entry.originals()), number(entry.copies()),
					String.join(", ", entry.copiesOf())));
		}
		lines.addAll(providers.lines());
		if (!coverage.missing().isEmpty()) {
			lines.add("");
			TextTable missing = new TextTable(List.of("missing", "score", "stories", "usually with (stories shared)"));
			for (MissingProvider provider : coverage.missing()) {
				missing.add(List.of(provider.provider(), figure("%.3f", provider.score()), number(provider.stories()),
						companions(provider)));
			}
			lines.addAll(missing.lines());
		}
		return lines;
	}

	private static String companions(MissingProvider provider) {
		return provider.usuallyWith()
			.stream()
			.map((companion) -> companion.provider() + " (" + companion.shared() + ")")
			.collect(Collectors.joining(", "));
	}

	private static String number(int number) {
		return figure("%,d", number);
	}

	private static String figure(String format, Number figure) {
		return String.format(Locale.ROOT, format, figure);
	}

	/** Such as "45 min", "7.5 h" or "3.2 d"; blank for none. */
	private static String duration(@Nullable Double hours) {
		if (hours == null) {
			return "";
		}
		double size = Math.abs(hours);
		if (size < 1) {
			return Math.round(hours * Duration.ofHours(1).toMinutes()) + " min";
		}
		return (size < 48) ? figure("%.1f h", hours) : figure("%.1f d", hours / Duration.ofDays(1).toHours());
	}

}
