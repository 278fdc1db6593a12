package newsweft.story.weave;

import java.util.List;

import newsweft.story.identity.Lineage;
import newsweft.story.text.ArticleText;
import org.jspecify.annotations.Nullable;

/**
 * Articles in stories, and stories in constellations, with the keys that these have.
 *
 * @param articles all of them, ordered by key
 * @param stories the story of each article
 * @param constellations the constellation of each story
 * @param subjects the constellation of each article
 * @param storyLineage the keys of stories
 * @param constellationLineage the keys of constellations
 */
record Weft(List<ArticleText> articles, Grouping stories, Grouping constellations, Grouping subjects,
		Lineage storyLineage, Lineage constellationLineage) {

	static Weft of(List<ArticleText> articles, Grouping stories, Grouping constellations, Binding binding,
			Former former) {
		Grouping subjects = stories.through(constellations);
		Lineage storyLineage = Lineage.of(
				articles.stream().map(former::storyOf).toArray((count) -> new @Nullable String[count]),
				stories.groups(), stories.count(),
				(story, attempt) -> binding.freshStoryKey(stories.members(story), attempt));
		Lineage constellationLineage = Lineage.of(
				articles.stream().map(former::constellationOf).toArray((count) -> new @Nullable String[count]),
				subjects.groups(), subjects.count(),
				(subject, attempt) -> binding.freshConstellationKey(subjects.members(subject), attempt));
		return new Weft(articles, stories, constellations, subjects, storyLineage, constellationLineage);
	}

}
