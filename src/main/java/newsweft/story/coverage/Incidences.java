package newsweft.story.coverage;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * Who covers what: a bipartite graph of providers and stories, both in alphabetical
 * order, in compressed rows from either side. A provider covers a story by an original
 * article; copies are only counted.
 */
public final class Incidences {

	/** In place of seconds, where no article has a date; later than every date. */
	static final long UNDATED = Long.MAX_VALUE;

	private final String[] providers;

	private final String[] stories;

	private final int[] originals;

	private final int[] copies;

	private final Rows byStory;

	private final Rows byProvider;

	private Incidences(Collection<Incidence> incidences) {
		this.providers = names(incidences, Incidence::provider);
		this.stories = names(incidences, Incidence::story);
		this.originals = new int[this.providers.length];
		this.copies = new int[this.providers.length];
		Map<String, Integer> providerRows = rows(this.providers);
		Map<String, Integer> storyRows = rows(this.stories);
		int[] provider = new int[incidences.size()];
		int[] story = new int[provider.length];
		long[] first = new long[provider.length];
		int count = 0;
		for (Incidence incidence : incidences) {
			int row = providerRows.get(incidence.provider());
			this.originals[row] += incidence.originals();
			this.copies[row] += incidence.copies();
			if (incidence.originals() > 0) {
				provider[count] = row;
				story[count] = storyRows.get(incidence.story());
				first[count++] = (incidence.first() != null) ? incidence.first().getEpochSecond() : UNDATED;
			}
		}
		Rows unsorted = Rows.of(this.stories.length, count, story, provider, first);
		this.byProvider = unsorted.transposed(this.providers.length);
		this.byStory = this.byProvider.transposed(this.stories.length);
	}

	/**
	 * Arranges what providers have in stories.
	 * @param incidences each provider and story at most once, in any order
	 * @throws IllegalArgumentException if a provider has a story twice
	 */
	public static Incidences of(Collection<Incidence> incidences) {
		Incidences arranged = new Incidences(incidences);
		arranged.byProvider.refuseRepeats();
		return arranged;
	}

	private static String[] names(Collection<Incidence> incidences, Function<Incidence, String> name) {
		return incidences.stream().map(name).distinct().sorted().toArray(String[]::new);
	}

	private static Map<String, Integer> rows(String[] names) {
		Map<String, Integer> rows = HashMap.newHashMap(names.length);
		for (int row = 0; row < names.length; row++) {
			rows.put(names[row], row);
		}
		return rows;
	}

	/** How many stories some provider covers. */
	public int storyCount() {
		return this.byStory.countLongerThan(0);
	}

	/** How many stories two providers or more cover. */
	public int sharedStoryCount() {
		return this.byStory.countLongerThan(1);
	}

	/** How many providers there are, with or without an original article. */
	public int providerCount() {
		return this.providers.length;
	}

	String provider(int provider) {
		return this.providers[provider];
	}

	/** The row of a story, or below 0 if no provider has anything in it. */
	int story(String key) {
		return Arrays.binarySearch(this.stories, key);
	}

	int originals(int provider) {
		return this.originals[provider];
	}

	int copies(int provider) {
		return this.copies[provider];
	}

	/** For each story its providers, with seconds of the first article. */
	Rows byStory() {
		return this.byStory;
	}

	/** For each provider its stories, with seconds of the first article. */
	Rows byProvider() {
		return this.byProvider;
	}

}
