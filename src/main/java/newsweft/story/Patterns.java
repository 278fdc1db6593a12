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

	Patterns(Driver driver, StoryProperties properties, CypherCatalogue cypher) {
		this.driver = driver;
		this.properties = properties;
		this.read = cypher.statement("story/read-settings");
		this.write = cypher.statement("story/write-weaving");
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
	 * Keeps the resolution for all later weavings of this graph.
	 * @param resolution above 0 to 1, or null for the one that the corpus gives
	 * @throws IllegalArgumentException if it is out of its range
	 */
	public void chooseResolution(@Nullable Double resolution) {
		if (resolution != null && !(resolution > 0 && resolution <= 1)) {
			throw new IllegalArgumentException("A resolution is above 0 and at most 1, not " + resolution + ".");
		}
		choose("chosenResolution", resolution);
	}

	/**
	 * Keeps the seed for all later weavings of this graph.
	 * @param seed any number, or null for the usual one
	 */
	public void chooseSeed(@Nullable Long seed) {
		choose("chosenSeed", seed);
	}

	private void choose(String name, @Nullable Object value) {
		Map<String, Object> choice = new HashMap<>();
		choice.put(name, value);
		try (Session session = this.driver.session()) {
			session.executeWriteWithoutResult((work) -> work.run(this.write, Map.of("properties", choice)).consume());
		}
	}

}
