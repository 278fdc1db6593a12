package newsweft.theme.measure;

import java.util.Random;

/**
 * Random graphs that keep the degree of each node, as far as classes of nodes see them:
 * the configuration model (Bollobás: A Probabilistic Proof of an Asymptotic Formula for
 * the Number of Labelled Regular Graphs, 1980; Molloy, Reed: A Critical Point for Random
 * Graphs with a Given Degree Sequence, 1995), in which the ends of all edges are joined
 * to each other at random.
 * <p>
 * How many edges join which classes depends on nothing but how many ends each class has,
 * so it is drawn without any graph, exactly: half of the ends are drawn to be the first
 * ends of edges, then each of these classes draws its partners among the other half, both
 * times without replacement. The time of a draw grows with the number of classes, not
 * with the graph. With two classes it is the distribution of heterozygotes of Levene: On
 * a Matching Problem Arising in Genetics, 1949.
 */
final class RandomMatching {

	private final int[] ends;

	private final int edges;

	/**
	 * Prepares draws.
	 * @param ends how many ends of edges each class has; an even number in all
	 */
	RandomMatching(int[] ends) {
		this.ends = ends.clone();
		this.edges = sum(ends) / 2;
	}

	/**
	 * Draws one graph.
	 * @return how many edges join the two classes, in the cell of the lower class first
	 */
	int[][] draw(Random random) {
		int[] firsts = split(this.ends, this.edges, random);
		int[] seconds = new int[this.ends.length];
		for (int i = 0; i < seconds.length; i++) {
			seconds[i] = this.ends[i] - firsts[i];
		}
		int[][] joined = new int[this.ends.length][this.ends.length];
		for (int i = 0; i < firsts.length; i++) {
			int[] partners = split(seconds, firsts[i], random);
			for (int j = 0; j < partners.length; j++) {
				seconds[j] -= partners[j];
				joined[Math.min(i, j)][Math.max(i, j)] += partners[j];
			}
		}
		return joined;
	}

	/** How many items of each class are in a sample. */
	private static int[] split(int[] items, int sample, Random random) {
		int[] found = new int[items.length];
		int others = sum(items);
		int left = sample;
		for (int i = 0; i < items.length; i++) {
			others -= items[i];
			found[i] = Hypergeometric.draw(items[i], others, left, random);
			left -= found[i];
		}
		return found;
	}

	private static int sum(int[] numbers) {
		int sum = 0;
		for (int number : numbers) {
			sum = Math.addExact(sum, number);
		}
		return sum;
	}

}
