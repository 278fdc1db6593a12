package newsweft.theme;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.DoubleFunction;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import newsweft.story.Company;
import newsweft.theme.ThemeComparison.Ties;
import newsweft.theme.measure.Sides;
import org.jspecify.annotations.Nullable;

/** The articles of some themes, in the order of their keys, and what ties them. */
final class Cast {

	private final List<Set<String>> themes;

	private final List<String> keys;

	private final Map<String, Integer> rows;

	private final Collection<Tie> ties;

	/**
	 * Casts articles.
	 * @param themes the keys of the articles of each
	 * @param ties of these articles, to each other and to others
	 */
	Cast(List<Set<String>> themes, Collection<Tie> ties) {
		this.themes = themes;
		Set<String> all = new TreeSet<>();
		themes.forEach(all::addAll);
		this.keys = List.copyOf(all);
		this.rows = HashMap.newHashMap(this.keys.size());
		this.keys.forEach((key) -> this.rows.put(key, this.rows.size()));
		this.ties = ties;
	}

	List<String> keys() {
		return this.keys;
	}

	Set<String> theme(int theme) {
		return this.themes.get(theme);
	}

	Collection<Tie> ties() {
		return this.ties;
	}

	/** The numbers of the themes that an article carries. */
	List<Integer> themesOf(String key) {
		List<Integer> carried = new ArrayList<>();
		for (int theme = 0; theme < this.themes.size(); theme++) {
			if (this.themes.get(theme).contains(key)) {
				carried.add(theme);
			}
		}
		return carried;
	}

	/** How many of some articles carry each theme. */
	List<Integer> counts(Collection<String> articles) {
		return this.themes.stream().map((theme) -> (int) articles.stream().filter(theme::contains).count()).toList();
	}

	Sides sides(int first, int second) {
		return new Sides(this.keys.stream().mapToInt((key) -> side(key, first, second)).toArray());
	}

	int side(String key, int first, int second) {
		if (theme(first).contains(key)) {
			return theme(second).contains(key) ? Sides.BOTH : Sides.FIRST;
		}
		return theme(second).contains(key) ? Sides.SECOND : Sides.NEITHER;
	}

	/** The ties between articles of the themes. */
	Inner inner(Ties kind) {
		Predicate<Tie> counts = switch (kind) {
			case ALL -> (tie) -> true;
			case TEXT -> (tie) -> tie.score() > 0;
			case LISTINGS -> Tie::listed;
		};
		List<Tie> inner = this.ties.stream()
			.filter((tie) -> this.rows.containsKey(tie.source()) && this.rows.containsKey(tie.target()))
			.filter(counts)
			.sorted((one, other) -> one.source().equals(other.source()) ? one.target().compareTo(other.target())
					: one.source().compareTo(other.source()))
			.toList();
		return new Inner(kind, inner, inner.stream().mapToInt((tie) -> this.rows.get(tie.source())).toArray(),
				inner.stream().mapToInt((tie) -> this.rows.get(tie.target())).toArray());
	}

	/**
	 * The groups that articles form by ties, as stories are found, by how fine they are.
	 * An article without a tie is a group of its own.
	 */
	DoubleFunction<int[]> groups(Inner inner) {
		Set<String> tied = new TreeSet<>();
		List<Company.Tie> ties = new ArrayList<>();
		for (Tie tie : inner.ties()) {
			tied.add(tie.source());
			tied.add(tie.target());
			if (tie.score() > 0 && inner.kind() != Ties.LISTINGS) {
				ties.add(new Company.Tie(tie.source(), tie.target(), tie.score()));
			}
			if (tie.listed() && inner.kind() != Ties.TEXT) {
				ties.add(new Company.Tie(tie.source(), tie.target(), 0));
			}
		}
		List<String> together = List.copyOf(tied);
		DoubleFunction<Company> companies = Company.byFineness(together, ties);
		return (fineness) -> {
			int[] found = companies.apply(fineness).groupsOf(together);
			int[] groups = IntStream.range(found.length, found.length + this.keys.size()).toArray();
			for (int at = 0; at < found.length; at++) {
				groups[this.rows.get(together.get(at))] = found[at];
			}
			return groups;
		};
	}

	/** The groups that the stories are; an article in none is a group of its own. */
	int[] stories(Map<String, Fact> facts) {
		Map<String, Integer> numbers = new HashMap<>();
		return this.keys.stream().mapToInt((key) -> {
			String story = storyOf(facts.get(key));
			return numbers.computeIfAbsent((story != null) ? "in " + story : "alone " + key, (own) -> numbers.size());
		}).toArray();
	}

	private static @Nullable String storyOf(@Nullable Fact fact) {
		return (fact != null) ? fact.story() : null;
	}

	/**
	 * Ties between articles of the themes.
	 *
	 * @param from the row of the one end of each
	 * @param to the row of the other
	 */
	record Inner(Ties kind, List<Tie> ties, int[] from, int[] to) {
	}

}
