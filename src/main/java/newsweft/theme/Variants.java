package newsweft.theme;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.DoubleFunction;
import java.util.stream.IntStream;

import newsweft.theme.Cast.Inner;
import newsweft.theme.ThemeComparison.Copies;
import newsweft.theme.ThemeComparison.Stability;
import newsweft.theme.ThemeComparison.Ties;
import newsweft.theme.ThemeComparison.Variant;
import newsweft.theme.measure.Evidence;
import newsweft.theme.measure.Interval;
import newsweft.theme.measure.Mixing;
import newsweft.theme.measure.Sides;

/**
 * What the verdict on two themes would be otherwise: with stories as fine or coarse as a
 * quarter to four times the usual closeness, with copies folded or shown, with all ties
 * or those of one kind.
 */
final class Variants {

	private static final List<Double> FINENESS = List.of(0.25, 0.5, 1.0, 2.0, 4.0);

	private static final int ALL = Copies.values().length * Ties.values().length * FINENESS.size();

	private final int draws;

	private final long seed;

	private final Progress progress;

	private final List<Scene> scenes;

	/**
	 * Finds the stories anew.
	 * @param casts by what becomes of copies
	 * @param draws how many random graphs, and how many bootstrap samples
	 * @param seed of both
	 * @param progress is told of each variant
	 */
	Variants(Map<Copies, Cast> casts, int draws, long seed, Progress progress) {
		this.draws = draws;
		this.seed = seed;
		this.progress = progress;
		AtomicInteger found = new AtomicInteger();
		this.scenes = Arrays.stream(Copies.values())
			.flatMap((copies) -> Arrays.stream(Ties.values())
				.map((ties) -> scene(copies, Objects.requireNonNull(casts.get(copies)), ties, found)))
			.toList();
	}

	private Scene scene(Copies copies, Cast cast, Ties ties, AtomicInteger found) {
		Inner inner = cast.inner(ties);
		DoubleFunction<int[]> groups = cast.groups(inner);
		return new Scene(copies, cast, inner, FINENESS.parallelStream().map((fineness) -> {
			this.progress.report("Finding stories anew", found.getAndIncrement(), ALL);
			return groups.apply(fineness);
		}).toList());
	}

	int draws() {
		return this.draws;
	}

	long seed() {
		return this.seed;
	}

	/**
	 * Tries all of them.
	 * @param step what is being done
	 * @param verdict with which theirs are compared
	 */
	Stability of(int first, int second, Verdict verdict, String step) {
		AtomicInteger tried = new AtomicInteger();
		List<Variant> variants = this.scenes.parallelStream().flatMap((scene) -> {
			Sides sides = scene.cast.sides(first, second);
			Mixing mixing = sides.mixing(scene.inner.network().from(), scene.inner.network().to(), this.draws,
					this.seed);
			return IntStream.range(0, FINENESS.size()).parallel().mapToObj((at) -> {
				this.progress.report(step, tried.getAndIncrement(), ALL);
				return variant(scene, at, sides, mixing);
			}).toList().stream();
		}).toList();
		return new Stability((int) variants.stream().filter((variant) -> variant.verdict() == verdict).count(),
				variants);
	}

	private Variant variant(Scene scene, int at, Sides sides, Mixing mixing) {
		int[] groups = scene.groups.get(at);
		Evidence evidence = sides.evidence(mixing, groups, this.draws, this.seed);
		Interval interval = evidence.interval();
		return new Variant(scene.copies, scene.inner.kind(), FINENESS.get(at), several(groups),
				evidence.between().ratio(), evidence.information(), (interval != null) ? interval.low() : null,
				(interval != null) ? interval.high() : null, evidence.verdict());
	}

	private static int several(int[] groups) {
		int[] sizes = new int[Arrays.stream(groups).max().orElse(-1) + 1];
		Arrays.stream(groups).forEach((group) -> sizes[group]++);
		return (int) Arrays.stream(sizes).filter((size) -> size > 1).count();
	}

	/** Ties of one kind, and the stories that they give. */
	private record Scene(Copies copies, Cast cast, Inner inner, List<int[]> groups) {
	}

}
