package newsweft.story;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.Map;

import newsweft.story.weave.Claim;
import newsweft.story.weave.Copy;
import newsweft.story.weave.Likeness;
import newsweft.story.weave.Membership;
import newsweft.story.weave.Standing;
import org.jspecify.annotations.Nullable;

/** The way of stories into the database. */
final class WrittenRows {

	private WrittenRows() {
	}

	static Map<String, Object> row(Story story) {
		Map<String, Object> properties = new HashMap<>();
		properties.put("label", story.label());
		properties.put("ownLabel", story.ownLabel());
		properties.put("terms", story.terms());
		properties.put("headline", story.headline());
		properties.put("size", story.size());
		properties.put("originals", story.originals());
		properties.put("firstSeen", zoned(story.firstSeen()));
		properties.put("lastSeen", zoned(story.lastSeen()));
		properties.put("providers", story.providers());
		properties.put("stability", story.stability());
		properties.put("textShare", story.textShare());
		properties.put("formerKeys", story.formerKeys());
		put(properties, story.place());
		return Map.of("key", story.key(), "constellation", story.constellation(), "properties", properties);
	}

	static Map<String, Object> row(Constellation constellation) {
		Map<String, Object> properties = new HashMap<>();
		properties.put("label", constellation.label());
		properties.put("ownLabel", constellation.ownLabel());
		properties.put("terms", constellation.terms());
		properties.put("headline", constellation.headline());
		properties.put("size", constellation.size());
		properties.put("originals", constellation.originals());
		properties.put("stories", constellation.stories());
		properties.put("firstSeen", zoned(constellation.firstSeen()));
		properties.put("lastSeen", zoned(constellation.lastSeen()));
		properties.put("formerKeys", constellation.formerKeys());
		put(properties, constellation.place());
		return Map.of("key", constellation.key(), "properties", properties);
	}

	private static void put(Map<String, Object> properties, Place place) {
		properties.put("x", place.x());
		properties.put("y", place.y());
		properties.put("radius", place.radius());
	}

	static Map<String, Object> row(Membership membership) {
		Map<String, Object> row = new HashMap<>();
		row.put("article", membership.article());
		row.put("story", membership.story());
		row.put("strength", membership.strength());
		row.put("second", membership.second());
		row.put("secondStrength", membership.secondStrength());
		return row;
	}

	static Map<String, Object> row(Standing standing) {
		return Map.of("article", standing.article(), "properties",
				Map.of("language", standing.language(), "x", standing.place().x(), "y", standing.place().y(),
						"participation", standing.participation(), "betweenness", standing.betweenness()));
	}

	static Map<String, Object> row(Copy copy) {
		return Map.of("article", copy.article(), "original", copy.original(), "evidence", copy.evidence(), "similarity",
				copy.similarity());
	}

	static Map<String, Object> row(Likeness likeness) {
		return Map.of("source", likeness.source(), "target", likeness.target(), "score", likeness.score(), "terms",
				likeness.terms());
	}

	static Map<String, Object> row(Claim claim) {
		return Map.of("source", claim.source(), "target", claim.target(), "mutual", claim.mutual(), "batch",
				claim.batch());
	}

	static Map<String, Object> key(String key) {
		return Map.of("key", key);
	}

	static @Nullable ZonedDateTime zoned(@Nullable Instant date) {
		return (date != null) ? date.atZone(ZoneOffset.UTC) : null;
	}

}
