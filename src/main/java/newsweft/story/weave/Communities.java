package newsweft.story.weave;

import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Rows by community, and how firmly each sits in its own. */
final class Communities {

	private final Collection<List<Integer>> members;

	private final long[] inside;

	private final long[] all;

	Communities(Ties ties, int[] communities) {
		this.members = IntStream.range(0, communities.length)
			.boxed()
			.collect(Collectors.groupingBy((row) -> communities[row], TreeMap::new, Collectors.toList()))
			.values();
		this.inside = new long[communities.length];
		this.all = new long[communities.length];
		ties.forEach((tie) -> {
			for (int end : new int[] { ties.from(tie), ties.to(tie) }) {
				this.all[end] += ties.weight(tie);
				if (communities[ties.from(tie)] == communities[ties.to(tie)]) {
					this.inside[end] += ties.weight(tie);
				}
			}
		});
	}

	/** The rows of each community, in their order. */
	Collection<List<Integer>> members() {
		return this.members;
	}

	/** Weight of the row's ties that stay inside its community. */
	long centrality(int row) {
		return this.inside[row];
	}

	/** Share of the row's ties, by weight, that stays inside; 1 where it has none. */
	double strength(int row) {
		return (this.all[row] > 0) ? (double) this.inside[row] / this.all[row] : 1;
	}

}
