package newsweft.story.weave;

import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;

import newsweft.story.network.Leiden;
import newsweft.story.network.WeightedGraph;
import nl.cwts.networkanalysis.LeidenAlgorithm;
import nl.cwts.networkanalysis.Network;
import nl.cwts.util.LargeDoubleArray;
import nl.cwts.util.LargeIntArray;

/** Leiden beside its authors' implementation, on the same graph. */
final class Rivals {

	/** A twentieth of the unit of closeness: near what the rule chooses. */
	private static final long RESOLUTION = Ties.UNIT / 20;

	private static final int SECONDS = 60;

	private final WeightedGraph graph;

	private final int[] sizes;

	Rivals(WeightedGraph graph) {
		this.graph = graph;
		this.sizes = new int[graph.nodes()];
		Arrays.fill(this.sizes, 1);
	}

	void print() {
		System.out.printf("# %,d nodes, %,d edges%n", this.graph.nodes(), this.graph.edges());
		long start = System.nanoTime();
		int[] own = Leiden.communities(this.graph, RESOLUTION, 1);
		long quality = Leiden.quality(this.graph, this.sizes, own, RESOLUTION);
		System.out.printf("# Leiden: %.2f s, quality %,d%n", seconds(start), quality);
		Network network = network();
		for (int iterations : new int[] { 1, 20 }) {
			System.out.println("# " + published(network, iterations, quality));
		}
	}

	private String published(Network network, int iterations, long quality) {
		long start = System.nanoTime();
		String name = "networkanalysis, %d iteration(s): ".formatted(iterations);
		try {
			int[] found = CompletableFuture
				.supplyAsync(() -> new LeidenAlgorithm(RESOLUTION, iterations, LeidenAlgorithm.DEFAULT_RANDOMNESS,
						new Random(1))
					.findClustering(network)
					.getClusters())
				.get(SECONDS, TimeUnit.SECONDS);
			double seconds = seconds(start);
			long other = Leiden.quality(this.graph, this.sizes, found, RESOLUTION);
			return name + "%.2f s, quality %,d (Leiden / it: %.5f)".formatted(seconds, other, (double) quality / other);
		}
		catch (TimeoutException slow) {
			return name + "did not end in %d s".formatted(SECONDS);
		}
		catch (InterruptedException | ExecutionException failed) {
			throw new IllegalStateException(failed);
		}
	}

	private Network network() {
		int entries = 2 * this.graph.edges();
		long[] starts = new long[this.graph.nodes() + 1];
		IntStream.range(0, this.graph.nodes()).forEach((node) -> starts[node + 1] = this.graph.end(node));
		return new Network(Arrays.stream(this.sizes).asDoubleStream().toArray(), starts,
				new LargeIntArray(IntStream.range(0, entries).map(this.graph::neighbour).toArray()),
				new LargeDoubleArray(IntStream.range(0, entries).mapToDouble(this.graph::weight).toArray()), false);
	}

	private static double seconds(long start) {
		return (System.nanoTime() - start) / 1e9;
	}

}
