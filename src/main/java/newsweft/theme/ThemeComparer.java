package newsweft.theme;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
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

	private final ThemeArticles articles;

	private final FactsReader reader;

	ThemeComparer(ThemeArticles articles, FactsReader reader) {
		this.articles = articles;
		this.reader = reader;
	}

	/**
	 * Compares themes over all articles or some.
	 * @param themes two or more, no two of one name
	 * @param within keys of the articles that count, or null for all
	 * @param copies what becomes of copies
	 * @param limit the most articles, and the most bridges of each two themes, to tell
	 * @return the same for the same graph and themes
	 * @throws ThemeRejected if a query is wrong, with fewer than two themes, more than
	 * {@value #MOST_THEMES}, or two of one name
	 */
	public ThemeComparison compare(List<Theme> themes, @Nullable Collection<String> within, Copies copies, int limit) {
		check(themes);
		List<Set<String>> found = themes.stream().map(this.articles::of).toList();
		Set<String> asked = new HashSet<>((within != null) ? within : Set.of());
		found.forEach(asked::addAll);
		Map<String, String> originals = this.reader.originals(asked);
		List<Integer> missing = found.stream()
			.map((keys) -> (int) keys.stream().filter((key) -> !originals.containsKey(key)).count())
			.toList();
		Map<Copies, Cast> casts = new EnumMap<>(Copies.class);
		for (Copies each : Copies.values()) {
			casts.put(each, cast(found, within, originals, each));
		}
		return compare(new Scope(themes, missing, originals, within, copies, limit), casts);
	}

	private static void check(List<Theme> themes) {
		if (themes.size() < 2 || themes.size() > MOST_THEMES) {
			throw new ThemeRejected("Compare 2 to " + MOST_THEMES + " themes, not " + themes.size() + ".");
		}
		if (themes.stream().map(Theme::name).distinct().count() < themes.size()) {
			throw new ThemeRejected("Two of the themes have one name. Give each a name of its own.");
		}
	}

	private Cast cast(List<Set<String>> found, @Nullable Collection<String> within, Map<String, String> originals,
			Copies copies) {
		Set<String> counting = (within != null) ? new HashSet<>(within) : originals.keySet();
		List<Set<String>> themes = found.stream()
			.map((keys) -> Scope.stand(keys.stream().filter(counting::contains).toList(), originals, copies))
			.toList();
		Set<String> all = themes.stream().flatMap(Set::stream).collect(Collectors.toSet());
		Collection<Tie> ties = this.reader.ties(all, copies == Copies.FOLDED);
		if (within != null) {
			Set<String> standing = Scope.stand(within, originals, copies);
			ties = ties.stream()
				.filter((tie) -> standing.contains(tie.source()) && standing.contains(tie.target()))
				.toList();
		}
		return new Cast(themes, ties);
	}

	private ThemeComparison compare(Scope scope, Map<Copies, Cast> casts) {
		Cast cast = Objects.requireNonNull(casts.get(scope.copies()));
		boolean folded = scope.copies() == Copies.FOLDED;
		Map<String, Fact> facts = new LinkedHashMap<>();
		this.reader.facts(cast.keys()).forEach((fact) -> facts.put(fact.key(), fact));
		Overview overview = new Overview(cast, facts, this.reader.stories(scope.standing(), folded));
		PairComparing pairs = new PairComparing(cast, facts, this.reader, folded, new Variants(casts, DRAWS, SEED));
		List<Pair> compared = new ArrayList<>();
		for (int second = 1; second < scope.themes().size(); second++) {
			for (int first = 0; first < second; first++) {
				compared.add(pairs.compare(scope.themes(), first, second, overview.articles(), scope.limit()));
			}
		}
		List<ThemeComparison.Carrier> carriers = overview.carriers(scope.limit());
		return new ThemeComparison(
				new Method(overview.articles(), scope.copies(), scope.within() != null, DRAWS, SEED, overview.tested()),
				sides(scope, cast), compared, overview.stories(), overview.providers(), overview.topics(),
				overview.days(), carriers, new Figures(carriers.size(), cast.keys().size(),
						(carriers.size() < cast.keys().size()) ? "themes, date" : ""));
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
			@Nullable Collection<String> within, Copies copies, int limit) {

		/** The keys of the articles that count, or null for all. */
		@Nullable Set<String> standing() {
			return (this.within != null) ? stand(this.within, this.originals, this.copies) : null;
		}

		/**
		 * The keys that the graph has, copies by their originals where they are folded.
		 */
		static Set<String> stand(Collection<String> keys, Map<String, String> originals, Copies copies) {
			return keys.stream()
				.filter(originals::containsKey)
				.map((key) -> (copies == Copies.FOLDED) ? originals.get(key) : key)
				.collect(Collectors.toSet());
		}

	}

}
