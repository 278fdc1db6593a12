package newsweft.story.weave;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import newsweft.story.label.Labels;

/** Finds the terms of stories and constellations. */
final class Naming {

	private final Grouping stories;

	private final Grouping constellations;

	private final Labels labels;

	Naming(Fabric fabric) {
		this.stories = fabric.stories();
		this.constellations = fabric.constellations();
		this.labels = new Labels(fabric.articles());
	}

	/**
	 * The terms of each story; the larger ones of a constellation have the first choice.
	 */
	List<List<String>> stories() {
		List<Integer> largestFirst = IntStream.range(0, this.stories.count())
			.boxed()
			.sorted(Comparator.comparingInt((Integer story) -> -this.stories.members(story).length)
				.thenComparing(Comparator.naturalOrder()))
			.toList();
		List<List<String>> chosen = this.labels.terms(
				largestFirst.stream().map((story) -> rows(this.stories, story)).toList(),
				largestFirst.stream().mapToInt(this.constellations::group).toArray());
		List<List<String>> terms = new ArrayList<>(chosen);
		for (int place = 0; place < chosen.size(); place++) {
			terms.set(largestFirst.get(place), chosen.get(place));
		}
		return terms;
	}

	/** The terms of each constellation. */
	List<List<String>> constellations() {
		Grouping subjects = this.stories.through(this.constellations);
		return this.labels
			.terms(IntStream.range(0, subjects.count()).mapToObj((subject) -> rows(subjects, subject)).toList());
	}

	private static List<Integer> rows(Grouping groups, int group) {
		return Arrays.stream(groups.members(group)).boxed().toList();
	}

}
