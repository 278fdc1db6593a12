package newsweft.story;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import newsweft.story.weave.Cloth;
import newsweft.story.weave.Likeness;
import newsweft.story.weave.Membership;

/**
 * What has to be written to make the graph say what weaving found.
 *
 * @param stories new or changed
 * @param memberships new or changed
 * @param likenesses new or changed
 * @param goneStories keys
 * @param goneLikenesses as stored
 */
record Changes(List<Story> stories, List<Membership> memberships, List<Likeness> likenesses, List<String> goneStories,
		List<Likeness> goneLikenesses) {

	static Changes between(Cloth stored, Cloth woven) {
		Set<String> keys = woven.stories().stream().map(Story::key).collect(Collectors.toSet());
		List<String> goneStories = stored.stories()
			.stream()
			.map(Story::key)
			.filter((key) -> !keys.contains(key))
			.toList();
		Set<List<String>> pairs = woven.likenesses().stream().map(Changes::pair).collect(Collectors.toSet());
		List<Likeness> goneLikenesses = stored.likenesses()
			.stream()
			.filter((likeness) -> !pairs.contains(pair(likeness)))
			.toList();
		return new Changes(added(stored.stories(), woven.stories()),
				added(unambiguous(stored.memberships()), woven.memberships()),
				added(stored.likenesses(), woven.likenesses()), goneStories, goneLikenesses);
	}

	private static <T> List<T> added(Collection<T> stored, Collection<T> woven) {
		Set<T> known = new HashSet<>(stored);
		return woven.stream().filter((item) -> !known.contains(item)).toList();
	}

	/** An article that is stored in two stories is to be written again. */
	private static Collection<Membership> unambiguous(List<Membership> stored) {
		Map<String, Long> stories = stored.stream()
			.collect(Collectors.groupingBy(Membership::article, HashMap::new, Collectors.counting()));
		return stored.stream().filter((membership) -> stories.get(membership.article()) == 1).toList();
	}

	private static List<String> pair(Likeness likeness) {
		return List.of(likeness.source(), likeness.target());
	}

	int count() {
		return this.stories.size() + this.memberships.size() + this.likenesses.size() + this.goneStories.size()
				+ this.goneLikenesses.size();
	}

}
