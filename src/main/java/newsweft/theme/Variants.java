package newsweft.theme;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

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

	private final int draws;

	private final long seed;

	private final List<Scene> scenes;

	Variants(Map<Copies, Cast> casts, int draws, long seed) {
		this.draws = draws;
		this.seed = seed;
		this.scenes = Arrays.stream(Copies.values())
			.flatMap((copies) -> Arrays.stream(Ties.values()).map((ties) -> scene(copies, casts, ties)))
			.toList();
	}

	private static Scene scene(Copies copies, Map<Copies, Cast> casts, Ties ties) {
		Cast cast = casts.get(copies);
		Inner inner = cast.inner(ties);
		return new Scene(copies, cast, inner,
				FINENESS.parallelStream().map((fineness) -> cast.groups(inner, fineness)).toList());
	}

	int draws() {
		return this.draws;
	}

	long seed() {
		return this.seed;
	}

	Stability of(int first, int second, Verdict verdict) {
		List<Variant> variants = this.scenes.parallelStream().flatMap((scene) -> of(scene, first, second)).toList();
		return new Stability((int) variants.stream().filter((variant) -> variant.verdict() == verdict).count(),
				variants);
	}

	private Stream<Variant> of(Scene scene, int first, int second) {
		Sides sides = scene.cast.sides(first, second);
		Mixing mixing = sides.mixing(scene.inner.from(), scene.inner.to(), this.draws, this.seed);
		List<Variant> variants = new ArrayList<>();
		for (int at = 0; at < FINENESS.size(); at++) {
			int[] groups = scene.groups.get(at);
			Evidence evidence = sides.evidence(mixing, groups, this.draws, this.seed);
			Interval interval = evidence.interval();
			variants.add(new Variant(scene.copies, scene.inner.kind(), FINENESS.get(at), several(groups),
					evidence.between().ratio(), evidence.information(), (interval != null) ? interval.low() : null,
					(interval != null) ? interval.high() : null, evidence.verdict()));
		}
		return variants.stream();
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
