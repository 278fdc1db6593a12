package newsweft.theme;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.DoubleFunction;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

import newsweft.story.Company;
import newsweft.theme.ThemeComparison.Ties;
import newsweft.theme.measure.Sides;
import org.jspecify.annotations.Nullable;

/**
 * The articles of some themes, in the order of their keys, and what ties them, to each
 * other and to articles of no theme, whose rows come after theirs.
 */
final class Cast {

	private final List<Set<String>> themes;

	private final List<String> keys;

	private final List<String> all;

	private final Network network;

	/**
	 * Casts articles.
	 * @param themes the keys of the articles of each
	 * @param strands of these articles
	 * @param folded whether originals have the ties of their copies
	 * @param standing the keys of all articles that count, or null where all do
	 */
	Cast(List<Set<String>> themes, Strands strands, boolean folded, @Nullable Set<String> standing) {
		this.themes = themes;
		Set<String> carriers = new TreeSet<>();
		themes.forEach(carriers::addAll);
		this.keys = List.copyOf(carriers);
		Map<String, Integer> known = HashMap.newHashMap(this.keys.size());
		this.keys.forEach((key) -> known.put(key, known.size()));
		this.all = new ArrayList<>(this.keys);
		int[] rows = new int[strands.keys().size()];
		for (int number = 0; number < rows.length; number++) {
			String key = strands.keys().get(number);
			Integer row = known.get(key);
			if (row != null) {
				rows[number] = row;
			}
			else if (standing != null && !standing.contains(key)) {
				rows[number] = -1;
			}
			else {
				rows[number] = this.all.size();
				this.all.add(key);
			}
		}
		this.network = Network.of(strands, rows, this.keys.size(), folded);
	}

	/** Those of the articles that carry a theme. */
	List<String> keys() {
		return this.keys;
	}

	/** How many rows there are, with those of articles that are or were tied to them. */
	int size() {
		return this.all.size();
	}

	String key(int row) {
		return this.all.get(row);
	}

	Set<String> theme(int theme) {
		return this.themes.get(theme);
	}

	/** The ties of which one end at least carries a theme. */
	Network network() {
		return this.network;
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

	private int side(String key, int first, int second) {
		if (theme(first).contains(key)) {
			return theme(second).contains(key) ? Sides.BOTH : Sides.FIRST;
		}
		return theme(second).contains(key) ? Sides.SECOND : Sides.NEITHER;
	}

	/** The ties between articles of the themes. */
	Inner inner(Ties kind) {
		Network ties = this.network;
		IntPredicate counts = switch (kind) {
			case ALL -> (tie) -> true;
			case TEXT -> (tie) -> ties.scores()[tie] > 0;
			case LISTINGS -> (tie) -> ties.listed()[tie];
		};
		return new Inner(kind, ties.where((tie) -> ties.to()[tie] < this.keys.size() && counts.test(tie)));
	}

	/**
	 * The groups that articles form by ties, as stories are found, by how fine they are.
	 * An article without a tie is a group of its own.
	 */
	DoubleFunction<int[]> groups(Inner inner) {
		Network ties = inner.network();
		int[] together = IntStream.concat(Arrays.stream(ties.from()), Arrays.stream(ties.to()))
			.sorted()
			.distinct()
			.toArray();
		DoubleFunction<int[]> companies = Company.byFineness(together.length, places(ties.from(), together),
				places(ties.to(), together), (inner.kind() != Ties.LISTINGS) ? ties.scores() : new double[ties.size()],
				(inner.kind() != Ties.TEXT) ? ties.listed() : new boolean[ties.size()]);
		return (fineness) -> {
			int[] found = companies.apply(fineness);
			int[] groups = IntStream.range(found.length, found.length + this.keys.size()).toArray();
			for (int at = 0; at < found.length; at++) {
				groups[together[at]] = found[at];
			}
			return groups;
		};
	}

	private static int[] places(int[] rows, int[] together) {
		return Arrays.stream(rows).map((row) -> Arrays.binarySearch(together, row)).toArray();
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

	/** Ties of a kind between articles of the themes. */
	record Inner(Ties kind, Network network) {
	}

}
