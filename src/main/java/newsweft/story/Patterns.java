package newsweft.story;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import newsweft.neo4j.CypherCatalogue;
import newsweft.neo4j.Sessions;
import newsweft.story.weave.Pattern;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.Value;
import org.neo4j.driver.Values;
import org.springframework.stereotype.Component;

/** How stories are to be woven: as the reader has chosen for this graph, else as set. */
@Component
public final class Patterns {

	private final Driver driver;

	private final StoryProperties properties;

	private final String read;

	private final String write;

	private final String last;

	Patterns(Driver driver, StoryProperties properties, CypherCatalogue cypher) {
		this.driver = driver;
		this.properties = properties;
		this.read = cypher.statement("story/read-settings");
		this.write = cypher.statement("story/write-weaving");
		this.last = cypher.statement("story/read-weaving");
	}

	/** The pattern of the next weaving. */
	Pattern current() {
		try (Session session = this.driver.session(Sessions.READING)) {
			List<Record> chosen = session.run(this.read).list();
			Value resolution = chosen.isEmpty() ? Values.NULL : chosen.getFirst().get("resolution");
			Value seed = chosen.isEmpty() ? Values.NULL : chosen.getFirst().get("seed");
			return new Pattern(this.properties.neighbours(),
					resolution.isNull() ? this.properties.resolution() : Double.valueOf(resolution.asDouble()),
					seed.asLong(this.properties.seed()));
		}
	}

	/**
	 * Keeps a choice for all later weavings of this graph.
	 * @param resolution above 0 to 1, or null for the one that the corpus gives
	 * @param seed any number, or null for the usual one
	 * @throws IllegalArgumentException if the resolution is out of its range
	 */
	public void choose(@Nullable Double resolution, @Nullable Long seed) {
		Map<String, Object> choice = new HashMap<>();
		choice.put("chosenResolution", checked(resolution));
		choice.put("chosenSeed", seed);
		write(choice);
	}

	/**
	 * Keeps the resolution for all later weavings of this graph; the seed stays.
	 * @param resolution above 0 to 1, or null for the one that the corpus gives
	 * @throws IllegalArgumentException if it is out of its range
	 */
	public void chooseResolution(@Nullable Double resolution) {
		Map<String, Object> choice = new HashMap<>();
		choice.put("chosenResolution", checked(resolution));
		write(choice);
	}

	/**
	 * Keeps the seed for all later weavings of this graph; the resolution stays.
	 * @param seed any number
	 */
	public void chooseSeed(long seed) {
		write(Map.of("chosenSeed", seed));
	}

	private static @Nullable Double checked(@Nullable Double resolution) {
		if (resolution != null && !(resolution > 0 && resolution <= 1)) {
			throw new IllegalArgumentException("A resolution is above 0 and at most 1, not " + resolution + ".");
		}
		return resolution;
	}

	private void write(Map<String, Object> choice) {
		try (Session session = this.driver.session()) {
			session.executeWriteWithoutResult((work) -> work.run(this.write, Map.of("properties", choice)).consume());
		}
	}

	/** Whether the stored stories rest on the same. */
	boolean isLast(Basis basis) {
		Value last = last();
		return last.get("resolution").asDouble(-1) == basis.resolution() && last.get("seed").asLong(-1) == basis.seed()
				&& last.get("version").asInt(0) == basis.version() && !isStale();
	}

	/** Whether articles were loaded since the stories were woven. */
	boolean isStale() {
		return last().get("stale").asBoolean(false);
	}

	private Value last() {
		try (Session session = this.driver.session(Sessions.READING)) {
			return session.run(this.last)
				.stream()
				.map((row) -> row.get("weaving"))
				.findFirst()
				.orElse(Values.value(Map.of()));
		}
	}

}
