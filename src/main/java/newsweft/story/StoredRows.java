package newsweft.story;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import newsweft.story.text.ArticleText;
import newsweft.story.weave.Claim;
import newsweft.story.weave.Copy;
import newsweft.story.weave.Likeness;
import newsweft.story.weave.Listing;
import newsweft.story.weave.Membership;
import newsweft.story.weave.Standing;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/** The way of stories out of the database. */
final class StoredRows {

	private StoredRows() {
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
				story.get("ownLabel").asString(null), strings(story.get("terms")), story.get("headline").asString(""),
				story.get("size").asInt(0), story.get("originals").asInt(0), instant(story.get("firstSeen")),
				instant(story.get("lastSeen")), story.get("providers").asInt(0), story.get("stability").asDouble(0),
				story.get("textShare").asDouble(0), strings(story.get("formerKeys")),
				row.get("constellation").asString(""), place(story));
	}

	static Constellation constellation(Record row) {
		Value constellation = row.get("constellation");
		return new Constellation(constellation.get("key").asString(), constellation.get("label").asString(""),
				constellation.get("ownLabel").asString(null), strings(constellation.get("terms")),
				constellation.get("headline").asString(""), constellation.get("size").asInt(0),
				constellation.get("originals").asInt(0), constellation.get("stories").asInt(0),
				instant(constellation.get("firstSeen")), instant(constellation.get("lastSeen")),
				strings(constellation.get("formerKeys")), place(constellation));
	}

	static Membership membership(Record row) {
		return new Membership(row.get("article").asString(), row.get("story").asString(),
				row.get("strength").asDouble(0), row.get("second").asString(null),
				row.get("secondStrength").asDouble(0));
	}

	static Standing standing(Record row) {
		return new Standing(row.get("article").asString(), row.get("language").asString(),
				new Place(row.get("x").asDouble(Double.NaN), row.get("y").asDouble(Double.NaN), 1),
				row.get("participation").asDouble(0), row.get("betweenness").asDouble(0));
	}

	static Copy copy(Record row) {
		return new Copy(row.get("article").asString(), row.get("original").asString(), row.get("evidence").asString(""),
				row.get("similarity").asDouble(0));
	}

	static Likeness likeness(Record row) {
		return new Likeness(row.get("source").asString(), row.get("target").asString(), row.get("score").asDouble(0),
				strings(row.get("terms")));
	}

	/** Empty where weaving has not looked at the listing yet. */
	static Optional<Claim> claim(Record row) {
		if (row.get("batch").isNull() || row.get("mutual").isNull()) {
			return Optional.empty();
		}
		return Optional.of(new Claim(row.get("source").asString(), row.get("target").asString(),
				row.get("mutual").asBoolean(), row.get("batch").asString()));
	}

	static StoryEvent event(Record row) {
		Value event = row.get("event");
		return new StoryEvent(event.get("kind").asString(), event.get("at").asZonedDateTime().toInstant(),
				event.get("label").asString(""), event.get("other").asString(null),
				event.get("otherLabel").asString(null), event.get("shared").asInt(0));
	}

	private static Place place(Value disc) {
		return new Place(disc.get("x").asDouble(Double.NaN), disc.get("y").asDouble(Double.NaN),
				disc.get("radius").asDouble(Double.NaN));
	}

	private static List<String> strings(Value list) {
		return list.asList(Value::asString, List.of());
	}

	private static @Nullable Instant instant(Value date) {
		return date.isNull() ? null : date.asZonedDateTime().toInstant();
	}

}
