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
import newsweft.story.text.ArticleText;
import org.jspecify.annotations.Nullable;

/** What an earlier weaving said, found by keys. */
final class Former {

	private final Map<String, Story> stories;

	private final Map<String, Constellation> constellations;

	private final Map<String, String> storyOfArticle = new HashMap<>();

	private final Map<String, Place> places;

	Former(Cloth cloth) {
		this.stories = byKey(cloth.stories(), Story::key);
		this.constellations = byKey(cloth.constellations(), Constellation::key);
		cloth.memberships().forEach((membership) -> this.storyOfArticle.put(membership.article(), membership.story()));
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

	@Nullable Place place(ArticleText article) {
		return this.places.get(article.key());
	}

	/** Keys that still lead to other stories. */
	Set<String> takenStoryKeys() {
		return this.stories.values()
			.stream()
			.flatMap((story) -> story.formerKeys().stream())
			.collect(Collectors.toCollection(TreeSet::new));
	}

	/** Keys that still lead to other constellations. */
	Set<String> takenConstellationKeys() {
		return this.constellations.values()
			.stream()
			.flatMap((constellation) -> constellation.formerKeys().stream())
			.collect(Collectors.toCollection(TreeSet::new));
	}

	/** For each story that others went into, the keys that lead to it from now on. */
	Map<String, List<String>> storyKeys(Map<String, String> successors) {
		return keysByHeir(successors, this.stories, Story::formerKeys);
	}

	/** The same for constellations. */
	Map<String, List<String>> constellationKeys(Map<String, String> successors) {
		return keysByHeir(successors, this.constellations, Constellation::formerKeys);
	}

	private static <T> Map<String, List<String>> keysByHeir(Map<String, String> successors, Map<String, T> groups,
			Function<T, List<String>> formerKeys) {
		Map<String, Set<String>> leading = new TreeMap<>();
		groups.forEach((key, group) -> {
			Set<String> keys = leading.computeIfAbsent(successors.getOrDefault(key, key), (heir) -> new TreeSet<>());
			keys.addAll(formerKeys.apply(group));
			if (successors.containsKey(key)) {
				keys.add(key);
			}
		});
		return leading.entrySet()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, (entry) -> List.copyOf(entry.getValue())));
	}

}
