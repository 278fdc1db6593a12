package newsweft.story.network;

import java.util.Arrays;

/**
 * How much of the ties of each article, by weight, stays in its story, and how much leads
 * to the other story that it is closest to.
 *
 * @param strength share that stays, 0.0–1.0 in thousandths; 1 for an article without ties
 * @param second the other story with the greatest share, the lower number among equals;
 * -1 where the article is not also in another
 * @param secondStrength share that leads there, 0.0–1.0 in thousandths; 0 where there is
 * no second
 * @param inside weight of the ties that stay
 */
public record Memberships(double[] strength, int[] second, double[] secondStrength, long[] inside) {

	/** Of the article's ties, one part in so many makes it also a member. */
	private static final long ALSO_OF_ALL = 4;

	/** And of what stays in its own story, one part in so many. */
	private static final long ALSO_OF_OWN = 2;

	/**
	 * Measures them. An article is also in another story if at least a quarter of its
	 * ties leads there, and at least half as much as stays in its own.
	 * @param stories of each node, numbered from 0
	 */
	public static Memberships of(WeightedGraph ties, int[] stories) {
		int nodes = ties.nodes();
		Memberships memberships = new Memberships(new double[nodes], new int[nodes], new double[nodes],
				new long[nodes]);
		long[] toward = new long[Groups.count(stories)];
		Arrays.fill(memberships.second, -1);
		for (int node = 0; node < nodes; node++) {
			memberships.measure(node, ties, stories, toward);
		}
		return memberships;
	}

	/** The sums are all zero before and after. */
	private void measure(int node, WeightedGraph ties, int[] stories, long[] toward) {
		long all = 0;
		for (int at = ties.start(node); at < ties.end(node); at++) {
			toward[stories[ties.neighbour(at)]] += ties.weight(at);
			all += ties.weight(at);
		}
		long own = toward[stories[node]];
		toward[stories[node]] = 0;
		int other = stories[node];
		for (int at = ties.start(node); at < ties.end(node); at++) {
			int story = stories[ties.neighbour(at)];
			if (toward[story] > toward[other] || (toward[story] == toward[other] && story < other)) {
				other = story;
			}
		}
		this.inside[node] = own;
		this.strength[node] = (all > 0) ? Thousandths.of((double) own / all) : 1;
		if (toward[other] > 0 && ALSO_OF_ALL * toward[other] >= all && ALSO_OF_OWN * toward[other] >= own) {
			this.second[node] = other;
			this.secondStrength[node] = Thousandths.of((double) toward[other] / all);
		}
		for (int at = ties.start(node); at < ties.end(node); at++) {
			toward[stories[ties.neighbour(at)]] = 0;
		}
	}

}
