package newsweft.story.weave;

import java.util.Arrays;
import java.util.Collection;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import newsweft.story.network.WeightedGraph;

/**
 * The undirected edges that stories are made of: between nearest neighbours and between
 * listed articles, weighted by how close the texts and the dates are. A listing is a
 * claim: it adds a little to what the texts have in common, and where they have nothing,
 * it ties nothing.
 * <p>
 * Weights are whole numbers, so that sums and gains are exact in any order.
 */
final class Ties {

	/** The weight of two equal texts of one moment. */
	static final int UNIT = 4096;

	/** By how much a listing makes two texts closer. */
	private static final double LISTED = 0.02;

	/** By how much two articles that list each other are closer. */
	private static final double LISTED_BOTH_WAYS = 0.05;

	private final WeightedGraph graph;

	/** The ties that listings have a part in, ascending. */
	private final long[] claimed;

	/** The weight of each that rests on listings. */
	private final int[] parts;

	/**
	 * Ties rows.
	 * @param neighbours for each row its nearest ones
	 * @param listings pairs of rows; a pair that comes twice is listed both ways
	 */
	Ties(TermVectors vectors, Recency recency, int[][] neighbours, Collection<Pair> listings) {
		long[] near = Edges.distinct(IntStream.range(0, neighbours.length)
			.boxed()
			.flatMapToLong((row) -> Arrays.stream(neighbours[row]).mapToLong((other) -> Edges.edge(row, other))));
		long[] claims = listings.stream().mapToLong((pair) -> Edges.edge(pair.low(), pair.high())).sorted().toArray();
		long[] edges = Edges.distinct(LongStream.concat(Arrays.stream(near), Arrays.stream(claims)));
		int[] weights = new int[edges.length];
		int[] parts = new int[edges.length];
		IntStream.range(0, edges.length).parallel().forEach((at) -> {
			double close = vectors.cosine(Edges.low(edges[at]), Edges.high(edges[at]))
					* recency.factor(Edges.low(edges[at]), Edges.high(edges[at]));
			weights[at] = (int) Math.rint(close * UNIT);
			if (Arrays.binarySearch(claims, edges[at]) >= 0) {
				int text = weights[at];
				weights[at] += (int) Math.rint(close * UNIT * claim(claims, edges[at]));
				parts[at] = weights[at] - ((Arrays.binarySearch(near, edges[at]) >= 0) ? text : 0);
			}
		});
		this.graph = graph(vectors.rows(), edges, weights);
		int[] claimed = IntStream.range(0, edges.length).filter((at) -> parts[at] > 0).toArray();
		this.claimed = Arrays.stream(claimed).mapToLong((at) -> edges[at]).toArray();
		this.parts = Arrays.stream(claimed).map((at) -> parts[at]).toArray();
	}

	private static double claim(long[] claims, long edge) {
		int at = Arrays.binarySearch(claims, edge);
		boolean twice = (at > 0 && claims[at - 1] == edge) || (at + 1 < claims.length && claims[at + 1] == edge);
		return twice ? LISTED_BOTH_WAYS : LISTED;
	}

	private static WeightedGraph graph(int rows, long[] edges, int[] weights) {
		int[] kept = IntStream.range(0, edges.length).filter((at) -> weights[at] > 0).toArray();
		int[] from = Arrays.stream(kept).map((at) -> Edges.low(edges[at])).toArray();
		int[] to = Arrays.stream(kept).map((at) -> Edges.high(edges[at])).toArray();
		return WeightedGraph.of(rows, from, to, Arrays.stream(kept).map((at) -> weights[at]).toArray());
	}

	/** Rows and the ties between them. */
	WeightedGraph graph() {
		return this.graph;
	}

	/**
	 * How much of the weight between two rows rests on listings: what would be missing
	 * without them.
	 * @return 0 to the weight of the tie; all of it where the rows are only compared
	 * since one lists the other
	 */
	int listed(int row, int other) {
		int at = Arrays.binarySearch(this.claimed, Edges.edge(row, other));
		return (at >= 0) ? this.parts[at] : 0;
	}

}
