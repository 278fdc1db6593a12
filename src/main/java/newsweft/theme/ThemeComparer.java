package newsweft.theme;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import newsweft.graph.Figures;
import newsweft.theme.ThemeComparison.Copies;
import newsweft.theme.ThemeComparison.Method;
import newsweft.theme.ThemeComparison.Pair;
import newsweft.theme.ThemeComparison.Side;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Compares themes. */
@Component
public final class ThemeComparer {

	/** How many themes can be compared at once. */
	public static final int MOST_THEMES = 6;

	private static final int DRAWS = 1_999;

	private static final long SEED = 1;

	private final Themes saved;

	private final ThemeArticles articles;

	private final FactsReader reader;

	ThemeComparer(Themes saved, ThemeArticles articles, FactsReader reader) {
		this.saved = saved;
		this.articles = articles;
		this.reader = reader;
	}

	/**
	 * Compares what a request asks for.
	 * @param progress is told how far it has come, and may end it
	 * @return the same for the same graph and request
	 * @throws NoSuchTheme if none is saved under a name that comes alone
	 * @throws ThemeRejected if a query is wrong, with fewer than two themes, more than
	 * {@value #MOST_THEMES}, or two of one name
	 */
	public ThemeComparison compare(ComparisonRequest request, Progress progress) {
		List<Theme> themes = request.themes().stream().map((theme) -> theme.theme(this.saved)).toList();
		check(themes);
		List<Set<String>> found = new ArrayList<>();
		for (Theme theme : themes) {
			Runnable step = () -> progress.report("Finding articles", found.size(), themes.size());
			step.run();
			found.add(this.articles.of(theme, step));
		}
		Set<String> carriers = new HashSet<>();
		found.forEach(carriers::addAll);
		Map<String, Fact> facts = this.reader.facts(carriers, progress);
		Scope scope = scope(themes, found, facts, request, progress);
		return compare(scope, casts(found, scope, progress), facts, progress);
	}

	private static void check(List<Theme> themes) {
		if (themes.size() < 2 || themes.size() > MOST_THEMES) {
			throw new ThemeRejected("Compare 2 to " + MOST_THEMES + " themes, not " + themes.size() + ".");
		}
		if (themes.stream().map(Theme::name).distinct().count() < themes.size()) {
			throw new ThemeRejected("Two of the themes have one name. Give each a name of its own.");
		}
	}

	private Scope scope(List<Theme> themes, List<Set<String>> found, Map<String, Fact> facts, ComparisonRequest request,
			Progress progress) {
		Map<String, String> originals = HashMap.newHashMap(facts.size());
		facts.forEach((key, fact) -> originals.put(key, fact.original()));
		if (request.within() != null) {
			List<String> others = request.within().stream().filter((key) -> !facts.containsKey(key)).toList();
			originals.putAll(this.reader.originals(others, progress));
		}
		List<Integer> missing = found.stream()
			.map((keys) -> (int) keys.stream().filter((key) -> !originals.containsKey(key)).count())
			.toList();
		return new Scope(themes, missing, originals, request);
	}

	private Map<Copies, Cast> casts(List<Set<String>> found, Scope scope, Progress progress) {
		Set<String> counting = scope.counting();
		List<List<String>> carriers = found.stream()
			.map((keys) -> keys.stream().filter(counting::contains).toList())
			.toList();
		Set<String> originals = scope.stand(carriers.stream().flatMap(List::stream).toList(), Copies.FOLDED);
		Strands strands = this.reader.strands(originals, progress);
		Map<Copies, Cast> casts = new EnumMap<>(Copies.class);
		for (Copies copies : Copies.values()) {
			List<Set<String>> themes = carriers.stream().map((keys) -> scope.stand(keys, copies)).toList();
			casts.put(copies, new Cast(themes, strands, copies == Copies.FOLDED, scope.standing(copies)));
		}
		return casts;
	}

	private ThemeComparison compare(Scope scope, Map<Copies, Cast> casts, Map<String, Fact> known, Progress progress) {
		Copies copies = scope.request().copies();
		Cast cast = Objects.requireNonNull(casts.get(copies));
		boolean folded = copies == Copies.FOLDED;
		int limit = scope.request().limit();
		Map<String, Fact> facts = facts(cast, known, progress);
		Overview overview = new Overview(cast, facts, this.reader, scope.standing(), folded);
		PairComparing pairs = new PairComparing(cast, facts, this.reader, folded,
				new Variants(casts, DRAWS, SEED, progress));
		List<Pair> compared = new ArrayList<>();
		for (int second = 1; second < scope.themes().size(); second++) {
			for (int first = 0; first < second; first++) {
				compared.add(pairs.compare(scope.themes(), first, second, overview.sizes().articles(), limit));
			}
		}
		List<ThemeComparison.Carrier> carriers = overview.carriers(limit);
		return new ThemeComparison(
				new Method(overview.sizes().articles(), copies, scope.request().within() != null, DRAWS, SEED,
						overview.sizes().tested()),
				sides(scope, cast), compared, overview.stories(), overview.providers(), overview.topics(),
				overview.days(), carriers, new Figures(carriers.size(), cast.keys().size(),
						(carriers.size() < cast.keys().size()) ? "themes, date" : ""));
	}

	/** Also of originals that carry a theme by their copies alone. */
	private Map<String, Fact> facts(Cast cast, Map<String, Fact> known, Progress progress) {
		List<String> others = cast.keys().stream().filter((key) -> !known.containsKey(key)).toList();
		Map<String, Fact> facts = this.reader.facts(others, progress);
		cast.keys().stream().filter(known::containsKey).forEach((key) -> facts.put(key, known.get(key)));
		return facts;
	}

	private static List<Side> sides(Scope scope, Cast cast) {
		int[] alone = new int[scope.themes().size()];
		for (String key : cast.keys()) {
			List<Integer> carried = cast.themesOf(key);
			if (carried.size() == 1) {
				alone[carried.getFirst()]++;
			}
		}
		Side[] sides = new Side[alone.length];
		Arrays.setAll(sides, (theme) -> new Side(scope.themes().get(theme), cast.theme(theme).size(), alone[theme],
				scope.missing().get(theme)));
		return List.of(sides);
	}

	/**
	 * What is compared.
	 *
	 * @param missing how many keys of each theme the graph does not have
	 * @param originals of the articles, by their keys
	 */
	private record Scope(List<Theme> themes, List<Integer> missing, Map<String, String> originals,
			ComparisonRequest request) {

		/** The keys of articles that may carry a theme. */
		Set<String> counting() {
			return (this.request.within() != null) ? new HashSet<>(this.request.within()) : this.originals.keySet();
		}

		/** The keys of all articles that count, or null where none is left out. */
		@Nullable Set<String> standing() {
			return standing(this.request.copies());
		}

		private @Nullable Set<String> standing(Copies copies) {
			return (this.request.within() != null) ? stand(this.request.within(), copies) : null;
		}

		/**
		 * The keys that the graph has, copies by their originals where they are folded.
		 */
		Set<String> stand(Collection<String> keys, Copies copies) {
			return keys.stream()
				.filter(this.originals::containsKey)
				.map((key) -> (copies == Copies.FOLDED) ? this.originals.get(key) : key)
				.collect(Collectors.toSet());
		}

	}

}
