package newsweft.story.weave;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import newsweft.story.Constellation;
import newsweft.story.Place;
import newsweft.story.Story;
import newsweft.story.network.Thousandths;
import org.jspecify.annotations.Nullable;

/** Puts together what weaving says of stories and constellations. */
final class Assembly {

	private final Weft weft;

	private final Binding binding;

	private final Former former;

	private final String[] storyKeys;

	private final String[] constellationKeys;

	Assembly(Weft weft, Binding binding, Former former) {
		this.weft = weft;
		this.binding = binding;
		this.former = former;
		this.storyKeys = weft.storyLineage().keys();
		this.constellationKeys = weft.constellationLineage().keys();
	}

	/** Ordered by key. */
	List<Story> stories(List<List<String>> terms, long[] centrality, double[] stability, double[] textShare,
			Place[] places) {
		Map<String, List<String>> formerKeys = this.former.storyKeys(this.weft.storyLineage());
		List<Story> stories = new ArrayList<>();
		for (int story = 0; story < this.storyKeys.length; story++) {
			int[] members = this.weft.stories().members(story);
			String key = this.storyKeys[story];
			String ownLabel = this.former.ownLabel(key);
			String headline = this.binding.headline(members, centrality);
			stories.add(new Story(key, label(ownLabel, terms.get(story), headline), ownLabel, terms.get(story),
					headline, members.length, this.binding.originals(members), this.binding.firstSeen(members),
					this.binding.lastSeen(members), this.binding.providers(members), stability[story],
					Thousandths.of(textShare[story]), formerKeys.getOrDefault(key, List.of()),
					this.constellationKeys[this.weft.constellations().group(story)], places[story]));
		}
		stories.sort(Comparator.comparing(Story::key));
		return stories;
	}

	/** Ordered by key. */
	List<Constellation> constellations(List<List<String>> terms, long[] centrality, Place[] places) {
		Map<String, List<String>> formerKeys = this.former.constellationKeys(this.weft.constellationLineage());
		List<Constellation> constellations = new ArrayList<>();
		for (int subject = 0; subject < this.constellationKeys.length; subject++) {
			int[] members = this.weft.subjects().members(subject);
			String key = this.constellationKeys[subject];
			String ownLabel = this.former.ownLabel(key);
			String headline = this.binding.headline(largestStory(subject), centrality);
			constellations.add(new Constellation(key, label(ownLabel, terms.get(subject), headline), ownLabel,
					terms.get(subject), headline, members.length, this.binding.originals(members),
					this.weft.constellations().members(subject).length, this.binding.firstSeen(members),
					this.binding.lastSeen(members), formerKeys.getOrDefault(key, List.of()), places[subject]));
		}
		constellations.sort(Comparator.comparing(Constellation::key));
		return constellations;
	}

	private int[] largestStory(int subject) {
		return Arrays.stream(this.weft.constellations().members(subject))
			.mapToObj((story) -> this.weft.stories().members(story))
			.max(Comparator.comparingInt((int[] members) -> members.length)
				.thenComparing(Comparator.comparingInt((int[] members) -> members[0]).reversed()))
			.orElseThrow();
	}

	private static String label(@Nullable String ownLabel, List<String> terms, String headline) {
		if (ownLabel != null) {
			return ownLabel;
		}
		return terms.isEmpty() ? headline : String.join(", ", terms);
	}

	String storyKey(int story) {
		return this.storyKeys[story];
	}

}
