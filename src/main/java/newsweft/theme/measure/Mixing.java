package newsweft.theme.measure;

import java.util.Random;

import newsweft.theme.TieCount;
import org.jspecify.annotations.Nullable;

/**
 * How many edges join which classes of nodes, beside how many would if the nodes kept
 * their degrees and were joined at random (Newman: Mixing Patterns in Networks, 2003; the
 * null model is {@link RandomMatching}).
 */
public final class Mixing {

	private final TieCount[][] counts;

	private Mixing(TieCount[][] counts) {
		this.counts = counts;
	}

	/**
	 * Counts and compares.
	 * @param classes the class of each node, numbered from 0
	 * @param count how many classes there are
	 * @param from one end of each edge, which is a node
	 * @param to the other end
	 * @param draws how many random graphs to compare with, 1 or more
	 * @param seed the same input and seed give the same figures
	 */
	public static Mixing of(int[] classes, int count, int[] from, int[] to, int draws, long seed) {
		int[][] joined = new int[count][count];
		int[] ends = new int[count];
		for (int edge = 0; edge < from.length; edge++) {
			int one = classes[from[edge]];
			int other = classes[to[edge]];
			joined[Math.min(one, other)][Math.max(one, other)]++;
			ends[one]++;
			ends[other]++;
		}
		Tally[][] tallies = new Tally[count][count];
		for (int i = 0; i < count; i++) {
			for (int j = i; j < count; j++) {
				tallies[i][j] = new Tally(joined[i][j]);
			}
		}
		draw(new RandomMatching(ends), tallies, draws, new Random(seed));
		TieCount[][] counts = new TieCount[count][count];
		for (int i = 0; i < count; i++) {
			for (int j = i; j < count; j++) {
				counts[i][j] = tallies[i][j].count(draws);
			}
		}
		return new Mixing(counts);
	}

	private static void draw(RandomMatching matching, Tally[][] tallies, int draws, Random random) {
		for (int draw = 0; draw < draws; draw++) {
			int[][] drawn = matching.draw(random);
			for (int i = 0; i < drawn.length; i++) {
				for (int j = i; j < drawn.length; j++) {
					tallies[i][j].add(drawn[i][j]);
				}
			}
		}
	}

	/** The edges between two classes, or inside one. */
	public TieCount between(int one, int other) {
		return this.counts[Math.min(one, other)][Math.max(one, other)];
	}

	/**
	 * The E-I index (Krackhardt, Stern: Informal Networks and Organizational Crises,
	 * 1988).
	 * @param external how many edges lead from one group to another
	 * @param internal how many stay inside
	 * @return -1 where all stay inside, to 1 where none does; null without an edge
	 */
	public static @Nullable Double externalInternalIndex(int external, int internal) {
		return (external + internal == 0) ? null : (external - internal) / (double) (external + internal);
	}

	/** What the draws gave. */
	private static final class Tally {

		private final int observed;

		private long sum;

		private double squares;

		private int fewer;

		private int more;

		Tally(int observed) {
			this.observed = observed;
		}

		void add(int drawn) {
			double difference = (double) drawn - this.observed;
			this.sum += drawn;
			this.squares += difference * difference;
			this.fewer += (drawn <= this.observed) ? 1 : 0;
			this.more += (drawn >= this.observed) ? 1 : 0;
		}

		TieCount count(int draws) {
			double expected = (double) this.sum / draws;
			double distance = expected - this.observed;
			double deviation = Math.sqrt(Math.max(0, this.squares / draws - distance * distance));
			return new TieCount(this.observed, expected, (expected > 0) ? this.observed / expected : null,
					(deviation > 0) ? -distance / deviation : null, (this.fewer + 1.0) / (draws + 1.0),
					(this.more + 1.0) / (draws + 1.0));
		}

	}

}
