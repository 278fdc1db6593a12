package newsweft.explore;

import java.util.List;

import newsweft.explore.Atlas.Constellation;
import newsweft.explore.Atlas.Place;
import newsweft.explore.Atlas.Story;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/** What the database tells of the map, as the atlas has it. */
final class AtlasRows {

	private AtlasRows() {
	}

	static Story story(Record row) {
		Value story = row.get("story");
		return new Story(story.get("key").asString(), story.get("label").asString(), terms(story),
				story.get("headline").asString(""), row.get("constellation").asString(null), row.get("size").asLong(),
				row.get("copies").asLong(), story.get("stability").asDouble(0), story.get("textShare").asDouble(0),
				story.get("firstSeen").asZonedDateTime(null), story.get("lastSeen").asZonedDateTime(null),
				row.get("providers").asList(Value::asString), row.get("providerCount").asLong(), place(story));
	}

	static Constellation constellation(Record row) {
		Value constellation = row.get("constellation");
		return new Constellation(constellation.get("key").asString(), constellation.get("label").asString(),
				terms(constellation), constellation.get("headline").asString(""), row.get("size").asLong(),
				row.get("copies").asLong(), constellation.get("stories").asLong(0),
				constellation.get("firstSeen").asZonedDateTime(null),
				constellation.get("lastSeen").asZonedDateTime(null), place(constellation));
	}

	private static List<String> terms(Value group) {
		return group.get("terms").asList(Value::asString, List.of());
	}

	private static Place place(Value group) {
		return new Place(group.get("x").asDouble(0), group.get("y").asDouble(0), group.get("radius").asDouble(0));
	}

}
