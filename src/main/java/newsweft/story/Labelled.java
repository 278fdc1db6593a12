package newsweft.story;

import java.util.Map;

import newsweft.story.Mistake.Item;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;

/**
 * An article of which somebody said what it reports.
 *
 * @param item the article
 * @param original the key of the article that it is a copy of, or null
 * @param event what it reports
 * @param story the story that it is in
 */
record Labelled(Item item, @Nullable String original, Group event, Group story) {

	static Labelled of(Record row, Map<String, String> events) {
		String key = row.get("key").asString();
		String event = events.getOrDefault(key, "");
		String story = row.get("story").asString();
		return new Labelled(new Item(key, row.get("url").asString(null), row.get("title").asString(key)),
				row.get("original").asString(null), new Group(event, event),
				new Group(story, row.get("label").asString(story)));
	}

	/**
	 * A group of articles.
	 *
	 * @param name tells it from the others
	 * @param label for people
	 */
	record Group(String name, String label) {
	}

}
