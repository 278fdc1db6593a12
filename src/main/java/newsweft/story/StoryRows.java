package newsweft.story;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import newsweft.story.weave.ArticleText;
import newsweft.story.weave.Likeness;
import newsweft.story.weave.Listing;
import newsweft.story.weave.Membership;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/** The way of stories into the database's types and back. */
final class StoryRows {

	private StoryRows() {
	}

	static ArticleText article(Record row) {
		return new ArticleText(row.get("key").asString(), row.get("title").asString(""),
				row.get("excerpt").asString(""), row.get("text").asString(""), instant(row.get("publishedAt")),
				row.get("provider").asString(null));
	}

	static Listing listing(Record row) {
		return new Listing(row.get("source").asString(), row.get("target").asString());
	}

	static Story story(Record row) {
		Value story = row.get("story");
		return new Story(story.get("key").asString(), story.get("label").asString(""),
				story.get("terms").asList(Value::asString, List.of()), story.get("headline").asString(""),
				story.get("size").asInt(0), instant(story.get("firstSeen")), instant(story.get("lastSeen")),
				story.get("providers").asInt(0));
	}

	static Membership membership(Record row) {
		return new Membership(row.get("article").asString(), row.get("story").asString(),
				row.get("strength").asDouble(0));
	}

	static Likeness likeness(Record row) {
		return new Likeness(row.get("source").asString(), row.get("target").asString(), row.get("score").asDouble(0),
				row.get("terms").asList(Value::asString, List.of()));
	}

	static Map<String, Object> row(Story story) {
		Map<String, Object> properties = new HashMap<>();
		properties.put("label", story.label());
		properties.put("terms", story.terms());
		properties.put("headline", story.headline());
		properties.put("size", story.size());
		properties.put("firstSeen", zoned(story.firstSeen()));
		properties.put("lastSeen", zoned(story.lastSeen()));
		properties.put("providers", story.providers());
		return Map.of("key", story.key(), "properties", properties);
	}

	static Map<String, Object> row(Membership membership) {
		return Map.of("article", membership.article(), "story", membership.story(), "strength", membership.strength());
	}

	static Map<String, Object> row(Likeness likeness) {
		return Map.of("source", likeness.source(), "target", likeness.target(), "score", likeness.score(), "terms",
				likeness.terms());
	}

	private static @Nullable Instant instant(Value date) {
		return date.isNull() ? null : date.asZonedDateTime().toInstant();
	}

	private static @Nullable ZonedDateTime zoned(@Nullable Instant date) {
		return (date != null) ? date.atZone(ZoneOffset.UTC) : null;
	}

}
