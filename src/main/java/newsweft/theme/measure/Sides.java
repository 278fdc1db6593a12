package newsweft.theme.measure;

import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

/** Which of two themes each article carries, and what follows for ties and stories. */
public final class Sides {

	/** Carries neither. */
	public static final int NEITHER = -1;

	/** Carries the first alone. */
	public static final int FIRST = 0;

	/** Carries the second alone. */
	public static final int SECOND = 1;

	/** Carries both. */
	public static final int BOTH = 2;

	private static final int CLASSES = 3;

	private final int[] sides;

	/**
	 * Takes sides.
	 * @param sides for each article one of the constants
	 */
	public Sides(int[] sides) {
		this.sides = sides.clone();
	}

	/** The side of an article. */
	public int of(int article) {
		return this.sides[article];
	}

	/** How many articles there are on a side. */
	public int count(int side) {
		return (int) Arrays.stream(this.sides).filter((own) -> own == side).count();
	}

	/**
	 * Which sides are tied.
	 * @param from one end of each tie, an article
	 * @param to the other end; ties of an article on no side count for nothing
	 * @param draws how many random graphs to compare with, 1 or more
	 * @param seed of these
	 * @return with the sides as classes
	 */
	public Mixing mixing(int[] from, int[] to, int draws, long seed) {
		int[] inside = IntStream.range(0, from.length)
			.filter((tie) -> of(from[tie]) != NEITHER && of(to[tie]) != NEITHER)
			.toArray();
		return Mixing.of(this.sides, CLASSES, Arrays.stream(inside).map((tie) -> from[tie]).toArray(),
				Arrays.stream(inside).map((tie) -> to[tie]).toArray(), draws, seed);
	}

	/**
	 * What speaks for one story or two.
	 * @param mixing of the same sides
	 * @param groups the story of each article, numbered from 0
	 * @param draws how many samples give the interval
	 * @param seed of these
	 */
	public Evidence evidence(Mixing mixing, int[] groups, int draws, long seed) {
		int[][] counts = counts(groups);
		OptionalDouble told = MutualInformation.adjusted(counts[FIRST], counts[SECOND]);
		Optional<Interval> interval = told.isEmpty() ? Optional.empty()
				: Interval.of(counts[FIRST], counts[SECOND], draws, seed);
		int both = count(BOTH);
		return new Evidence(count(FIRST) + both, count(SECOND) + both, both, ties(mixing),
				mixing.between(FIRST, SECOND), orNull(told), interval.orElse(null));
	}

	private static @Nullable Double orNull(OptionalDouble value) {
		return value.isPresent() ? value.getAsDouble() : null;
	}

	/** How many ties there are on all sides. */
	public static int ties(Mixing mixing) {
		int ties = 0;
		for (int one = 0; one < CLASSES; one++) {
			for (int other = one; other < CLASSES; other++) {
				ties += mixing.between(one, other).observed();
			}
		}
		return ties;
	}

	/** How many articles of each group are on the first and on the second side alone. */
	private int[][] counts(int[] groups) {
		int most = Arrays.stream(groups).max().orElse(-1) + 1;
		int[][] counts = new int[2][most];
		int[] used = new int[most];
		int next = 0;
		Arrays.fill(used, -1);
		for (int article = 0; article < groups.length; article++) {
			if (of(article) == FIRST || of(article) == SECOND) {
				if (used[groups[article]] < 0) {
					used[groups[article]] = next++;
				}
				counts[of(article)][used[groups[article]]]++;
			}
		}
		return new int[][] { Arrays.copyOf(counts[0], next), Arrays.copyOf(counts[1], next) };
	}

}
