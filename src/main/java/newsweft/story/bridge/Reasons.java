package newsweft.story.bridge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

import newsweft.story.network.WeightedGraph;

/** Why an article is a bridge. */
final class Reasons {

	private final WeightedGraph graph;

	private final int[] story;

	private final int[] part;

	private final int[][] articlesOfStory;

	private final int[][] articlesOfPart;

	Reasons(WeightedGraph graph, int[] story, int[] part) {
		this.graph = graph;
		this.story = story;
		this.part = part;
		this.articlesOfStory = members(story);
		this.articlesOfPart = members(part);
	}

	private static int[][] members(int[] group) {
		int[] sizes = new int[Arrays.stream(group).max().orElse(-1) + 1];
		Arrays.stream(group).forEach((of) -> sizes[of]++);
		int[][] members = Arrays.stream(sizes).mapToObj(int[]::new).toArray(int[][]::new);
		for (int article = group.length - 1; article >= 0; article--) {
			members[group[article]][--sizes[group[article]]] = article;
		}
		return members;
	}

	/** The other stories that an article is tied to, heaviest first. */
	List<Join> joins(int article) {
		Map<Integer, Long> between = weights(this.articlesOfStory[this.story[article]]);
		Map<Integer, Long> own = weights(article);
		List<Join> joins = new ArrayList<>();
		own.forEach((other, weight) -> {
			int strongest = strongest(article, other);
			joins.add(new Join(other, this.graph.neighbour(strongest), this.graph.weight(strongest), weight,
					(double) weight / between.get(other)));
		});
		joins.sort(Comparator.comparingLong((join) -> -join.allWeight()));
		return List.copyOf(joins);
	}

	/** By other story, in order of their numbers. */
	private Map<Integer, Long> weights(int... articles) {
		Map<Integer, Long> weights = new TreeMap<>();
		for (int article : articles) {
			for (int at = this.graph.start(article); at < this.graph.end(article); at++) {
				int other = this.story[this.graph.neighbour(at)];
				if (other != this.story[article]) {
					weights.merge(other, (long) this.graph.weight(at), Long::sum);
				}
			}
		}
		return weights;
	}

	private int strongest(int article, int into) {
		return IntStream.range(this.graph.start(article), this.graph.end(article))
			.filter((at) -> this.story[this.graph.neighbour(at)] == into)
			.boxed()
			.max(Comparator.<Integer>comparingInt(this.graph::weight).thenComparing(Comparator.reverseOrder()))
			.orElseThrow();
	}

	/** Pairs of other stories that are connected with an article and not without it. */
	long partedPairs(int article) {
		Set<Integer> others = new HashSet<>();
		for (int member : this.articlesOfPart[this.part[article]]) {
			if (member != article) {
				others.add(this.story[member]);
			}
		}
		return connectedPairs(others, article, false) - connectedPairs(others, article, true);
	}

	private long connectedPairs(Set<Integer> counted, int article, boolean without) {
		Map<Integer, Integer> leaders = new HashMap<>();
		for (int member : this.articlesOfPart[this.part[article]]) {
			leaders.put(this.story[member], this.story[member]);
		}
		for (int member : this.articlesOfPart[this.part[article]]) {
			for (int at = this.graph.start(member); at < this.graph.end(member); at++) {
				int other = this.graph.neighbour(at);
				boolean through = member == article || other == article;
				if (this.part[other] == this.part[member] && !(without && through)) {
					leaders.put(leader(leaders, this.story[member]), leader(leaders, this.story[other]));
				}
			}
		}
		Map<Integer, Long> sizes = new HashMap<>();
		counted.forEach((number) -> sizes.merge(leader(leaders, number), 1L, Long::sum));
		return sizes.values().stream().mapToLong((size) -> size * (size - 1) / 2).sum();
	}

	private static int leader(Map<Integer, Integer> leaders, int story) {
		int leader = story;
		while (leaders.get(leader) != leader) {
			leaders.put(leader, leaders.get(leaders.get(leader)));
			leader = leaders.get(leader);
		}
		return leader;
	}

}
