package newsweft.story;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import newsweft.story.weave.Cloth;
import newsweft.story.weave.Copy;
import newsweft.story.weave.Likeness;
import newsweft.story.weave.Membership;

/**
 * What has to be written to make the graph say what weaving found.
 *
 * @param written what is new or changed
 * @param goneConstellations keys
 * @param goneStories keys
 * @param goneCopies keys of articles that are copies no longer
 * @param goneLikenesses as stored
 */
record Changes(Cloth written, List<String> goneConstellations, List<String> goneStories, List<String> goneCopies,
		List<Likeness> goneLikenesses) {

	static Changes between(Cloth stored, Cloth woven) {
		Cloth written = new Cloth(added(stored.constellations(), woven.constellations()),
				added(stored.stories(), woven.stories()),
				added(unambiguous(stored.memberships(), Membership::article), woven.memberships()),
				added(stored.standings(), woven.standings()),
				added(unambiguous(stored.copies(), Copy::article), woven.copies()),
				added(stored.likenesses(), woven.likenesses()), added(stored.claims(), woven.claims()), Map.of());
		return new Changes(written, gone(stored.constellations(), woven.constellations(), Constellation::key),
				gone(stored.stories(), woven.stories(), Story::key),
				gone(stored.copies(), woven.copies(), Copy::article), goneLikenesses(stored, woven));
	}

	private static List<Likeness> goneLikenesses(Cloth stored, Cloth woven) {
		Set<List<String>> pairs = woven.likenesses().stream().map(Changes::pair).collect(Collectors.toSet());
		return stored.likenesses().stream().filter((likeness) -> !pairs.contains(pair(likeness))).toList();
	}

	private static <T> List<T> added(Collection<T> stored, Collection<T> woven) {
		Set<T> known = new HashSet<>(stored);
		return woven.stream().filter((item) -> !known.contains(item)).toList();
	}

	private static <T> List<String> gone(Collection<T> stored, Collection<T> woven, Function<T, String> key) {
		Set<String> keys = woven.stream().map(key).collect(Collectors.toSet());
		return stored.stream().map(key).filter((former) -> !keys.contains(former)).distinct().toList();
	}

	/**
	 * What is stored twice of one article, where once is right, is to be written again.
	 */
	private static <T> Collection<T> unambiguous(List<T> stored, Function<T, String> article) {
		Set<String> met = new HashSet<>();
		Set<String> twice = stored.stream().map(article).filter((key) -> !met.add(key)).collect(Collectors.toSet());
		return stored.stream().filter((item) -> !twice.contains(article.apply(item))).toList();
	}

	private static List<String> pair(Likeness likeness) {
		return List.of(likeness.source(), likeness.target());
	}

	int count() {
		return this.written.constellations().size() + this.written.stories().size() + this.written.memberships().size()
				+ this.written.standings().size() + this.written.copies().size() + this.written.likenesses().size()
				+ this.written.claims().size() + this.goneConstellations.size() + this.goneStories.size()
				+ this.goneCopies.size() + this.goneLikenesses.size();
	}

}
