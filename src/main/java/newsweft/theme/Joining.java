package newsweft.theme;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import newsweft.theme.measure.Sides;

/** What joins two themes: articles that are tied to both, and the ways between them. */
final class Joining {

	private final Cast cast;

	private final int first;

	private final int second;

	private final Map<String, Joint> joints = new HashMap<>();

	Joining(Cast cast, int first, int second) {
		this.cast = cast;
		this.first = first;
		this.second = second;
		for (Tie tie : cast.ties()) {
			meet(tie.source(), tie.target(), tie);
			meet(tie.target(), tie.source(), tie);
		}
	}

	private void meet(String article, String other, Tie tie) {
		int side = this.cast.side(other, this.first, this.second);
		if (side == Sides.FIRST || side == Sides.SECOND) {
			this.joints.computeIfAbsent(article, Joint::new).meet(side, other, tie.strength());
		}
	}

	/**
	 * The articles that are tied to both sides, by how close they are in all to the side
	 * to which they are less close.
	 */
	List<Joint> bridges(int limit) {
		return this.joints.values()
			.stream()
			.filter((joint) -> joint.counts[Sides.FIRST] > 0 && joint.counts[Sides.SECOND] > 0)
			.sorted(Comparator.comparingDouble((Joint joint) -> -joint.strength()).thenComparing(Joint::key))
			.limit(limit)
			.toList();
	}

	/**
	 * The shortest ways from the one side to the other, in one step or two, those whose
	 * weakest tie is strongest first; no two have an article in common.
	 */
	List<List<String>> paths(int limit) {
		List<Way> ways = new ArrayList<>();
		for (Joint joint : this.joints.values()) {
			int side = this.cast.side(joint.key, this.first, this.second);
			if (side == Sides.FIRST && joint.counts[Sides.SECOND] > 0) {
				ways.add(new Way(List.of(joint.key, joint.closest[Sides.SECOND]), joint.closeness[Sides.SECOND]));
			}
			else if (side != Sides.SECOND && joint.counts[Sides.FIRST] > 0 && joint.counts[Sides.SECOND] > 0) {
				ways.add(new Way(List.of(joint.closest[Sides.FIRST], joint.key, joint.closest[Sides.SECOND]),
						Math.min(joint.closeness[Sides.FIRST], joint.closeness[Sides.SECOND])));
			}
		}
		ways.sort(Comparator.comparingInt((Way way) -> way.articles().size())
			.thenComparing(Comparator.comparingDouble(Way::weakest).reversed())
			.thenComparing((way) -> way.articles().getFirst()));
		Set<String> used = new HashSet<>();
		return ways.stream()
			.map(Way::articles)
			.filter((way) -> way.stream().noneMatch(used::contains) && used.addAll(way))
			.limit(limit)
			.toList();
	}

	/** A way and the strength of its weakest tie. */
	private record Way(List<String> articles, double weakest) {
	}

	/** What one article is tied to. */
	static final class Joint {

		private final String key;

		private final int[] counts = new int[2];

		private final double[] strengths = new double[2];

		private final double[] closeness = new double[2];

		private final String[] closest = { "", "" };

		Joint(String key) {
			this.key = key;
		}

		private void meet(int side, String other, double strength) {
			this.counts[side]++;
			this.strengths[side] += strength;
			boolean closer = strength > this.closeness[side]
					|| strength == this.closeness[side] && other.compareTo(this.closest[side]) < 0;
			if (closer) {
				this.closeness[side] = strength;
				this.closest[side] = other;
			}
		}

		String key() {
			return this.key;
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
