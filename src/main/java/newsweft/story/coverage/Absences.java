package newsweft.story.coverage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import newsweft.story.MissingProvider;
import newsweft.story.MissingProvider.Companion;

/**
 * Who might be expected in a story but is not there: recommendation by neighbourhood over
 * items (Deshpande, Karypis: Item-Based Top-N Recommendation Algorithms, 2004), where the
 * providers that cover the story are the basket, and an absent provider scores by its
 * cosine with each of them over all other stories. Departing from it, a pair counts only
 * if it shares more stories than chance gives it.
 */
public final class Absences {

	/** One story in common may be an accident. */
	private static final int LEAST_SHARED = 2;

	/** A reader needs the main reasons, not all. */
	private static final int REASONS = 3;

	private static final Comparator<Companion> CLOSEST = Comparator.comparingDouble(Companion::cosine)
		.thenComparingInt(Companion::shared)
		.reversed()
		.thenComparing(Companion::provider);

	private Absences() {
	}

	/**
	 * Finds providers that are missing from a story.
	 * @param story its key
	 * @param present providers that have something in it, be it a copy; they are not
	 * missing
	 * @param limit how many at most
	 * @return by score, then by domain; empty if no provider covers the story
	 */
	public static List<MissingProvider> of(Incidences incidences, String story, Set<String> present, int limit) {
		int row = incidences.story(story);
		if (row < 0) {
			return List.of();
		}
		Sharing sharing = new Sharing(incidences, row);
		Map<Integer, List<Companion>> reasons = new TreeMap<>();
		Rows stories = incidences.byStory();
		for (int i = stories.offsets()[row]; i < stories.offsets()[row + 1]; i++) {
			int covering = stories.columns()[i];
			sharing.count(covering, (other) -> !present.contains(incidences.provider(other)));
			for (int other : sharing.found()) {
				int shared = sharing.shared(other);
				if (shared >= LEAST_SHARED && shared > sharing.expected(covering, other)) {
					reasons.computeIfAbsent(other, (absent) -> new ArrayList<>())
						.add(new Companion(incidences.provider(covering), shared, sharing.cosine(covering, other)));
				}
			}
		}
		return reasons.entrySet()
			.stream()
			.map((absent) -> describe(incidences.provider(absent.getKey()), sharing.stories(absent.getKey()),
					absent.getValue(), stories.length(row)))
			.sorted(Comparator.comparingDouble(MissingProvider::score)
				.reversed()
				.thenComparing(MissingProvider::provider))
			.limit(limit)
			.toList();
	}

	private static MissingProvider describe(String provider, int stories, List<Companion> companions, int covering) {
		double sum = companions.stream().mapToDouble(Companion::cosine).sum();
		List<Companion> closest = companions.stream()
			.sorted(CLOSEST)
			.limit(REASONS)
			.map((companion) -> new Companion(companion.provider(), companion.shared(),
					Figures.thousandths(companion.cosine())))
			.toList();
		return new MissingProvider(provider, Figures.thousandths(sum / covering), stories, closest);
	}

}
