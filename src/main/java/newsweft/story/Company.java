package newsweft.story;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.DoubleFunction;

import newsweft.story.evaluate.Agreement;
import newsweft.story.network.Leiden;
import newsweft.story.network.WeightedGraph;

/**
 * Which articles keep company with which: the groups that some articles form by some of
 * their ties alone. They are found as stories are: a group holds together where two of
 * its articles are on average as close as those of one event.
 */
public final class Company {

	private static final int UNIT = 4096;

	/** The closeness at which events of news were found best. */
	private static final int RESOLUTION = UNIT / 18;

	/** What a listing adds to the closeness of texts. */
	private static final int LISTED = UNIT / 50;

	private final Map<String, Integer> groups;

	private Company(Map<String, Integer> groups) {
		this.groups = groups;
	}

	/**
	 * Groups articles.
	 * @param articles their ids
	 * @param ties between them, in any order; those that end elsewhere count for nothing
	 * @return the same for the same articles and ties
	 */
	public static Company of(Collection<String> articles, Collection<Tie> ties) {
		return of(articles, ties, 1);
	}

	/**
	 * Groups articles more finely or more coarsely.
	 * @param articles their ids
	 * @param ties between them, in any order; those that end elsewhere count for nothing
	 * @param fineness how many times as close as usual the articles of a group are at
	 * least, on average; above 0
	 * @return the same for the same articles, ties and fineness
	 */
	public static Company of(Collection<String> articles, Collection<Tie> ties, double fineness) {
		List<String> ids = articles.stream().sorted().toList();
		Map<String, Integer> rows = HashMap.newHashMap(ids.size());
		ids.forEach((id) -> rows.put(id, rows.size()));
		int[] communities = Leiden.communities(network(rows, ties), resolution(fineness), 1);
		Map<String, Integer> groups = HashMap.newHashMap(ids.size());
		rows.forEach((id, row) -> groups.put(id, communities[row]));
		return new Company(groups);
	}

	/**
	 * The same for articles that are numbers, for searches that are compared and not
	 * kept.
	 * @param articles how many there are
	 * @param from one end of each tie, no pair of articles twice
	 * @param to the other end
	 * @param scores how close their texts are, above 0 to 1; 0 for a listing alone
	 * @param listed whether one lists the other
	 * @return the group of each article, numbered from 0
	 */
	public static DoubleFunction<int[]> byFineness(int articles, int[] from, int[] to, double[] scores,
			boolean[] listed) {
		int listing = listing(Arrays.stream(scores).anyMatch((score) -> score > 0));
		int[] weights = new int[from.length];
		Arrays.setAll(weights, (tie) -> ((scores[tie] > 0) ? weight(scores[tie]) : 0) + (listed[tie] ? listing : 0));
		WeightedGraph network = WeightedGraph.of(articles, from, to, weights);
		return (fineness) -> Leiden.sketch(network, resolution(fineness), 1);
	}

	private static long resolution(double fineness) {
		return Math.max(1, Math.round(RESOLUTION * fineness));
	}

	private static WeightedGraph network(Map<String, Integer> rows, Collection<Tie> ties) {
		int listing = listing(ties.stream().anyMatch((tie) -> tie.score() > 0));
		Map<Long, Integer> weights = new TreeMap<>();
		for (Tie tie : ties) {
			Integer source = rows.get(tie.source());
			Integer target = rows.get(tie.target());
			if (source != null && target != null && !source.equals(target)) {
				long pair = (long) Math.min(source, target) << Integer.SIZE | Math.max(source, target);
				weights.merge(pair, (tie.score() > 0) ? weight(tie.score()) : listing, Integer::sum);
			}
		}
		int[] from = weights.keySet().stream().mapToInt((pair) -> (int) (pair >> Integer.SIZE)).toArray();
		int[] to = weights.keySet().stream().mapToInt(Long::intValue).toArray();
		return WeightedGraph.of(rows.size(), from, to, weights.values().stream().mapToInt(Integer::intValue).toArray());
	}

	/**
	 * What a listing weighs. Alone it says little beside texts; where no texts are
	 * compared, it is all that there is.
	 */
	private static int listing(boolean besideTexts) {
		return besideTexts ? LISTED : UNIT;
	}

	private static int weight(double score) {
		return Math.max(1, (int) Math.rint(score * UNIT));
	}

	/** The ids of the articles. */
	public Set<String> articles() {
		return this.groups.keySet();
	}

	/** How many groups of two and more articles there are. */
	public long groups() {
		Map<Integer, Integer> sizes = new HashMap<>();
		this.groups.values().forEach((group) -> sizes.merge(group, 1, Integer::sum));
		return sizes.values().stream().filter((size) -> size > 1).count();
	}

	/**
	 * Which groups articles are in.
	 * @param ids of some of the articles
	 * @return the group of each, in their order, numbered from 0
	 */
	public int[] groupsOf(List<String> ids) {
		return ids.stream().mapToInt(this.groups::get).toArray();
	}

	/**
	 * How alike the groups are that articles are in here and there.
	 * @return adjusted Rand index of the articles of both, 1 for the same groups, about 0
	 * for groups by chance; empty where fewer than two are of both
	 */
	public OptionalDouble agreement(Company other) {
		List<String> shared = shared(other);
		return (shared.size() < 2) ? OptionalDouble.empty()
				: OptionalDouble.of(Agreement.of(groupsOf(shared), other.groupsOf(shared)).adjustedRandIndex());
	}

	/**
	 * The articles of both that keep other company there: those of which the group on one
	 * side is not the one that most of their group on the other side is in.
	 */
	public Set<String> moved(Company other) {
		List<String> shared = shared(other);
		int[] here = groupsOf(shared);
		int[] there = other.groupsOf(shared);
		Map<Integer, Integer> heirs = mostOf(here, there);
		Map<Integer, Integer> origins = mostOf(there, here);
		Set<String> moved = new HashSet<>();
		for (int at = 0; at < here.length; at++) {
			if (heirs.get(here[at]) != there[at] || origins.get(there[at]) != here[at]) {
				moved.add(shared.get(at));
			}
		}
		return moved;
	}

	private List<String> shared(Company other) {
		return this.groups.keySet().stream().filter(other.groups::containsKey).sorted().toList();
	}

	/**
	 * For each group of the one kind the group of the other that has most of it, the
	 * first of equals.
	 */
	private static Map<Integer, Integer> mostOf(int[] groups, int[] others) {
		long[] pairs = new long[groups.length];
		Arrays.setAll(pairs, (at) -> (long) groups[at] << Integer.SIZE | others[at]);
		Arrays.sort(pairs);
		Map<Integer, Integer> most = new HashMap<>();
		Map<Integer, Integer> shared = new HashMap<>();
		for (int start = 0, end = 0; start < pairs.length; start = end) {
			while (end < pairs.length && pairs[end] == pairs[start]) {
				end++;
			}
			int group = (int) (pairs[start] >> Integer.SIZE);
			if (end - start > shared.getOrDefault(group, 0)) {
				shared.put(group, end - start);
				most.put(group, (int) pairs[start]);
			}
		}
		return most;
	}

	/**
	 * What ties two articles.
	 *
	 * @param source an article's id
	 * @param target an article's id
	 * @param score how close their texts are, above 0 to 1; 0 for a listing
	 */
	public record Tie(String source, String target, double score) {
	}

}
