package newsweft.theme;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import newsweft.theme.measure.Sides;
import org.jspecify.annotations.Nullable;

/** What joins two themes: articles that are tied to both, and the ways between them. */
final class Joining {

	private final Cast cast;

	private final Sides sides;

	private final Joint[] joints;

	Joining(Cast cast, Sides sides) {
		this.cast = cast;
		this.sides = sides;
		this.joints = new Joint[cast.size()];
		Network ties = cast.network();
		for (int tie = 0; tie < ties.size(); tie++) {
			meet(ties.from()[tie], ties.to()[tie], ties.strength(tie));
			meet(ties.to()[tie], ties.from()[tie], ties.strength(tie));
		}
	}

	private void meet(int article, int other, double strength) {
		int side = side(other);
		if (side == Sides.FIRST || side == Sides.SECOND) {
			if (this.joints[article] == null) {
				this.joints[article] = new Joint(article);
			}
			this.joints[article].meet(side, other, strength);
		}
	}

	private int side(int article) {
		return (article < this.cast.keys().size()) ? this.sides.of(article) : Sides.NEITHER;
	}

	private Stream<Joint> joints() {
		return Arrays.stream(this.joints).filter(Objects::nonNull);
	}

	/**
	 * The articles that are tied to both sides, by how close they are in all to the side
	 * to which they are less close.
	 */
	List<Joint> bridges(int limit) {
		return joints().filter(Joint::isBridge)
			.sorted(Comparator.comparingDouble((Joint joint) -> -joint.strength())
				.thenComparing((joint) -> this.cast.key(joint.article)))
			.limit(limit)
			.toList();
	}

	/**
	 * The shortest ways from the one side to the other, in one step or two, those whose
	 * weakest tie is strongest first; no two have an article in common.
	 */
	List<List<String>> paths(int limit) {
		Set<String> used = new HashSet<>();
		return joints().map(this::way)
			.filter(Objects::nonNull)
			.sorted(Comparator.comparingInt((Way way) -> way.articles().size())
				.thenComparing(Comparator.comparingDouble(Way::weakest).reversed())
				.thenComparing((way) -> way.articles().get(0))
				.thenComparing((way) -> way.articles().get(1)))
			.map(Way::articles)
			.filter((way) -> way.stream().noneMatch(used::contains) && used.addAll(way))
			.limit(limit)
			.toList();
	}

	/** The best way that begins with an article or leads over it. */
	private @Nullable Way way(Joint joint) {
		int side = side(joint.article);
		if (side == Sides.FIRST && joint.counts[Sides.SECOND] > 0) {
			return way(joint.closeness[Sides.SECOND], joint.article, joint.closest[Sides.SECOND]);
		}
		if (side != Sides.FIRST && side != Sides.SECOND && joint.isBridge()) {
			return way(Math.min(joint.closeness[Sides.FIRST], joint.closeness[Sides.SECOND]),
					joint.closest[Sides.FIRST], joint.article, joint.closest[Sides.SECOND]);
		}
		return null;
	}

	private Way way(double weakest, int... articles) {
		return new Way(Arrays.stream(articles).mapToObj(this.cast::key).toList(), weakest);
	}

	/** A way and the strength of its weakest tie. */
	private record Way(List<String> articles, double weakest) {
	}

	/** What one article is tied to. */
	static final class Joint {

		private final int article;

		private final int[] counts = new int[2];

		private final double[] strengths = new double[2];

		private final double[] closeness = new double[2];

		private final int[] closest = new int[2];

		Joint(int article) {
			this.article = article;
		}

		private void meet(int side, int other, double strength) {
			this.counts[side]++;
			this.strengths[side] += strength;
			if (strength > this.closeness[side] || strength == this.closeness[side] && other < this.closest[side]) {
				this.closeness[side] = strength;
				this.closest[side] = other;
			}
		}

		private boolean isBridge() {
			return this.counts[Sides.FIRST] > 0 && this.counts[Sides.SECOND] > 0;
		}

		int article() {
			return this.article;
		}

		/** How many articles of a side it is tied to. */
		int ties(int side) {
			return this.counts[side];
		}

		double strength() {
			return Math.min(this.strengths[Sides.FIRST], this.strengths[Sides.SECOND]);
		}

	}

}
