package newsweft.story;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import newsweft.neo4j.CypherCatalogue;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.springframework.stereotype.Component;

/** Lets the reader name stories and constellations. */
@Component
public final class Labelling {

	/** More is no label. */
	public static final int LONGEST = 200;

	private final Driver driver;

	private final String statement;

	Labelling(Driver driver, CypherCatalogue cypher) {
		this.driver = driver;
		this.statement = cypher.statement("story/rename");
	}

	/**
	 * Names a story or constellation; it keeps the name when stories are woven again.
	 * @param key of a story or constellation
	 * @param label 1 to {@value #LONGEST} characters, or null for the label of its terms
	 * @return its label now; empty if the graph has neither
	 * @throws IllegalArgumentException if the label is blank or too long
	 */
	public Optional<String> label(String key, @Nullable String label) {
		if (label != null && (label.isBlank() || label.length() > LONGEST)) {
			throw new IllegalArgumentException("A label has 1 to " + LONGEST + " characters.");
		}
		Map<String, Object> parameters = new HashMap<>();
		parameters.put("key", key);
		parameters.put("label", (label != null) ? label.strip() : null);
		try (Session session = this.driver.session()) {
			return session.executeWrite((work) -> work.run(this.statement, parameters)
				.stream()
				.map((row) -> row.get("label").asString())
				.findFirst());
		}
	}

}
