package newsweft.story.weave;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

import newsweft.story.Constellation;
import newsweft.story.Place;
import newsweft.story.Story;
import newsweft.story.identity.Lineage;
import newsweft.story.text.ArticleText;
import org.jspecify.annotations.Nullable;

/** What an earlier weaving said, found by keys. */
final class Former {

	private final Map<String, Story> stories;

	private final Map<String, Constellation> constellations;

	private final Map<String, String> storyOfArticle = new HashMap<>();

	private final Map<String, Place> places;

	private final Map<String, String> ownLabels;

	Former(Cloth cloth) {
		this.stories = byKey(cloth.stories(), Story::key);
		this.constellations = byKey(cloth.constellations(), Constellation::key);
		cloth.memberships().forEach((membership) -> this.storyOfArticle.put(membership.article(), membership.story()));
		this.ownLabels = cloth.ownLabels();
		this.places = cloth.standings().stream().collect(Collectors.toMap(Standing::article, Standing::place));
	}

	private static <T> Map<String, T> byKey(List<T> items, Function<T, String> key) {
		return items.stream().collect(Collectors.toMap(key, Function.identity()));
	}

	@Nullable String storyOf(ArticleText article) {
		return this.storyOfArticle.get(article.key());
	}

	@Nullable String constellationOf(ArticleText article) {
		Story story = story(this.storyOfArticle.getOrDefault(article.key(), ""));
		return (story != null && !story.constellation().isEmpty()) ? story.constellation() : null;
	}

	@Nullable Story story(String key) {
		return this.stories.get(key);
	}

	@Nullable Constellation constellation(String key) {
		return this.constellations.get(key);
	}

	/**
	 * What the reader called a story or constellation, also one that was gone for a
	 * while.
	 */
	@Nullable String ownLabel(String key) {
		return this.ownLabels.get(key);
	}

	@Nullable Place place(ArticleText article) {
		return this.places.get(article.key());
	}

	/**
	 * For each story that others went into, the keys that lead to it from now on; none
	 * that is in use again.
	 */
	Map<String, List<String>> storyKeys(Lineage lineage) {
		return keysByHeir(lineage, this.stories, Story::formerKeys);
	}

	/** The same for constellations. */
	Map<String, List<String>> constellationKeys(Lineage lineage) {
		return keysByHeir(lineage, this.constellations, Constellation::formerKeys);
	}

	private static <T> Map<String, List<String>> keysByHeir(Lineage lineage, Map<String, T> groups,
			Function<T, List<String>> formerKeys) {
		Map<String, String> successors = lineage.successors();
		Set<String> used = Set.of(lineage.keys());
		Map<String, Set<String>> leading = new TreeMap<>();
		groups.forEach((key, group) -> {
			Set<String> keys = leading.computeIfAbsent(successors.getOrDefault(key, key), (heir) -> new TreeSet<>());
			keys.addAll(formerKeys.apply(group));
			if (successors.containsKey(key)) {
				keys.add(key);
			}
			keys.removeAll(used);
		});
		return leading.entrySet()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, (entry) -> List.copyOf(entry.getValue())));
	}

}
