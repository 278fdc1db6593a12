package newsweft.story.bridge;

import newsweft.story.network.WeightedGraph;

/**
 * The nodes without which a part of their constellation falls apart (Hopcroft, Tarjan:
 * Efficient algorithms for graph manipulation, 1973), without recursion.
 */
final class CutArticles {

	private final WeightedGraph graph;

	private final int[] part;

	private final int[] number;

	/** The lowest number that a node or what was found through it is tied to. */
	private final int[] low;

	private final int[] parent;

	private final int[] next;

	private final boolean[] cut;

	private int count;

	private CutArticles(WeightedGraph graph, int[] part) {
		this.graph = graph;
		this.part = part;
		this.number = new int[graph.nodes()];
		this.low = new int[graph.nodes()];
		this.parent = new int[graph.nodes()];
		this.next = new int[graph.nodes()];
		this.cut = new boolean[graph.nodes()];
	}

	/**
	 * Finds them; ties between parts do not count.
	 * @param part the constellation of each node
	 */
	static boolean[] of(WeightedGraph graph, int[] part) {
		CutArticles articles = new CutArticles(graph, part);
		for (int node = 0; node < graph.nodes(); node++) {
			if (articles.number[node] == 0) {
				articles.search(node);
			}
		}
		return articles.cut;
	}

	private void search(int root) {
		int branches = 0;
		enter(root, -1);
		for (int node = root; node >= 0;) {
			if (this.next[node] < this.graph.end(node)) {
				int other = this.graph.neighbour(this.next[node]++);
				if (this.part[other] != this.part[root] || other == this.parent[node]) {
					continue;
				}
				if (this.number[other] == 0) {
					enter(other, node);
					branches += (node == root) ? 1 : 0;
					node = other;
				}
				else {
					this.low[node] = Math.min(this.low[node], this.number[other]);
				}
			}
			else {
				node = leave(node, root);
			}
		}
		this.cut[root] = branches > 1;
	}

	private void enter(int node, int from) {
		this.number[node] = ++this.count;
		this.low[node] = this.count;
		this.parent[node] = from;
		this.next[node] = this.graph.start(node);
	}

	private int leave(int node, int root) {
		int from = this.parent[node];
		if (from >= 0) {
			this.low[from] = Math.min(this.low[from], this.low[node]);
			this.cut[from] |= from != root && this.low[node] >= this.number[from];
		}
		return from;
	}

}
