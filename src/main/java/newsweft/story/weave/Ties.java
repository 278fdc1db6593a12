package newsweft.story.weave;

import java.util.Arrays;
import java.util.Collection;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The undirected edges that stories are made of: between nearest neighbours and between
 * listed articles, each once, ordered by their ends, weighted by how close the texts and
 * the dates are. A listing alone ties nothing.
 * <p>
 * Weights are whole numbers, so that sums and gains are exact in any order.
 */
final class Ties {

	/** The weight of two equal texts of one moment. */
	static final int UNIT = 4096;

	private final int rows;

	private final Pair[] pairs;

	private final int[] weights;

	/**
	 * Ties rows.
	 * @param neighbours for each row its nearest ones
	 * @param listings pairs of rows
	 */
	Ties(TermVectors vectors, Recency recency, int[][] neighbours, Collection<Pair> listings) {
		Stream<Pair> near = IntStream.range(0, neighbours.length)
			.boxed()
			.flatMap((row) -> Arrays.stream(neighbours[row]).mapToObj((other) -> Pair.of(row, other)));
		this.rows = vectors.rows();
		Pair[] all = Stream.concat(near, listings.stream()).distinct().sorted().toArray(Pair[]::new);
		int[] weight = Arrays.stream(all)
			.parallel()
			.mapToDouble((pair) -> vectors.cosine(pair.low(), pair.high()) * recency.factor(pair.low(), pair.high()))
			.mapToInt((closeness) -> (int) Math.rint(closeness * UNIT))
			.toArray();
		int[] kept = IntStream.range(0, all.length).filter((tie) -> weight[tie] > 0).toArray();
		this.pairs = Arrays.stream(kept).mapToObj((tie) -> all[tie]).toArray(Pair[]::new);
		this.weights = Arrays.stream(kept).map((tie) -> weight[tie]).toArray();
	}

	int rows() {
		return this.rows;
	}

	void forEach(IntConsumer action) {
		IntStream.range(0, this.pairs.length).forEach(action);
	}

	int from(int tie) {
		return this.pairs[tie].low();
	}

	int to(int tie) {
		return this.pairs[tie].high();
	}

	/** Closeness of the two ends, 1 to {@link #UNIT}. */
	int weight(int tie) {
		return this.weights[tie];
	}

}
