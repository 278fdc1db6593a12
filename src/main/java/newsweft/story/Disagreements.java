package newsweft.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import newsweft.story.Labelled.Group;
import newsweft.story.Mistake.Kind;
import newsweft.story.Mistake.Part;
import newsweft.story.evaluate.Agreement;

/** Where stories and events disagree. */
final class Disagreements {

	private static final Comparator<Mistake> WORST = Comparator.comparingDouble((Mistake mistake) -> -mistake.cost())
		.thenComparing(Mistake::kind)
		.thenComparing(Mistake::name);

	private static final Comparator<Part> LARGEST = Comparator.comparingInt((Part part) -> -part.articles().size())
		.thenComparing(Part::name);

	private Disagreements() {
	}

	/** All mistakes, the worst first, without their edges. */
	static List<Mistake> of(List<Labelled> articles) {
		List<Mistake> mistakes = new ArrayList<>();
		mistakes.addAll(of(articles, Kind.TORN_APART, Labelled::event, Labelled::story));
		mistakes.addAll(of(articles, Kind.THROWN_TOGETHER, Labelled::story, Labelled::event));
		mistakes.sort(WORST);
		return mistakes;
	}

	private static List<Mistake> of(List<Labelled> articles, Kind kind, Function<Labelled, Group> whole,
			Function<Labelled, Group> part) {
		double[] costs = Agreement.costs(numbers(articles, whole), numbers(articles, part));
		List<Mistake> mistakes = new ArrayList<>();
		int number = 0;
		for (Map.Entry<Group, List<Labelled>> group : grouped(articles, whole).entrySet()) {
			double cost = costs[number++];
			List<Part> parts = grouped(group.getValue(), part).entrySet()
				.stream()
				.map((entry) -> part(entry.getKey(), entry.getValue()))
				.sorted(LARGEST)
				.toList();
			if (parts.size() > 1) {
				mistakes.add(new Mistake(kind, group.getKey().name(), group.getKey().label(), cost, parts, List.of()));
			}
		}
		return mistakes;
	}

	private static Part part(Group group, List<Labelled> articles) {
		return new Part(group.name(), group.label(), articles.stream().map(Labelled::item).toList());
	}

	/** Groups numbered as they come. */
	static int[] numbers(List<Labelled> articles, Function<Labelled, Group> group) {
		Map<Group, Integer> numbers = new HashMap<>();
		return articles.stream()
			.map(group)
			.mapToInt((name) -> numbers.computeIfAbsent(name, (key) -> numbers.size()))
			.toArray();
	}

	private static Map<Group, List<Labelled>> grouped(List<Labelled> articles, Function<Labelled, Group> group) {
		return articles.stream().collect(Collectors.groupingBy(group, LinkedHashMap::new, Collectors.toList()));
	}

}
