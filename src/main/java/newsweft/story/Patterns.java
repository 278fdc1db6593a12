package newsweft.story;

import java.util.HashMap;
import java.util.Map;

import newsweft.neo4j.CypherCatalogue;
import newsweft.neo4j.Sessions;
import newsweft.story.weave.Pattern;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
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

	Patterns(Driver driver, StoryProperties properties, CypherCatalogue cypher) {
		this.driver = driver;
		this.properties = properties;
		this.read = cypher.statement("story/read-weaving");
		this.write = cypher.statement("story/write-weaving");
	}

	/** What the graph says of its weaving. */
	Plan plan() {
		try (Session session = this.driver.session(Sessions.READING)) {
			Value weaving = session.run(this.read)
				.stream()
				.map((row) -> row.get("weaving"))
				.findFirst()
				.orElse(Values.value(Map.of()));
			Value resolution = weaving.get("chosenResolution");
			return new Plan(
					new Pattern(this.properties.neighbours(),
							resolution.isNull() ? this.properties.resolution() : Double.valueOf(resolution.asDouble()),
							weaving.get("chosenSeed").asLong(this.properties.seed())),
					weaving.get("stale").asBoolean(false), weaving.get("resolution").asDouble(-1),
					weaving.get("seed").asLong(-1), weaving.get("version").asInt(0));
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

	/**
	 * How stories are woven next, and how they were woven last.
	 *
	 * @param pattern of the next weaving
	 * @param stale whether articles were loaded since the last
	 * @param resolution of the last weaving; -1 before the first
	 * @param seed of the last
	 * @param version of the method of the last; 0 before the first
	 */
	record Plan(Pattern pattern, boolean stale, double resolution, long seed, int version) {

		/** Whether the stored stories rest on the same. */
		boolean keeps(Basis basis) {
			return !this.stale && this.resolution == basis.resolution() && this.seed == basis.seed()
					&& this.version == basis.version();
		}

	}

}
