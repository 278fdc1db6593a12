package newsweft.story.weave;

import newsweft.story.network.WeightedGraph;

/** How firmly each row sits in its group, by the weight of its ties. */
final class Strengths {

	private final long[] inside;

	private final long[] all;

	Strengths(WeightedGraph graph, Grouping groups) {
		this.inside = new long[graph.nodes()];
		this.all = new long[graph.nodes()];
		for (int row = 0; row < graph.nodes(); row++) {
			for (int at = graph.start(row); at < graph.end(row); at++) {
				this.all[row] += graph.weight(at);
				if (groups.group(row) == groups.group(graph.neighbour(at))) {
					this.inside[row] += graph.weight(at);
				}
			}
		}
	}

	/** Weight of the row's ties that stay inside its group. */
	long inside(int row) {
		return this.inside[row];
	}

	/** Share of the row's ties, by weight, that stays inside; 1 where it has none. */
	double share(int row) {
		return (this.all[row] > 0) ? (double) this.inside[row] / this.all[row] : 1;
	}

}
