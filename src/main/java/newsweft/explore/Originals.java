package newsweft.explore;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import newsweft.neo4j.CypherCatalogue;
import newsweft.neo4j.Sessions;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.springframework.stereotype.Component;

/** Says what is left of stories when copies are folded. */
@Component
public final class Originals {

	private final Driver driver;

	private final String copies;

	private final String sizes;

	Originals(Driver driver, CypherCatalogue cypher) {
		this.driver = driver;
		this.copies = cypher.statement("explore/read-copies");
		this.sizes = cypher.statement("explore/read-original-sizes");
	}

	/**
	 * Which articles are copies.
	 * @return their keys
	 */
	public Set<String> copies() {
		try (Session session = this.driver.session(Sessions.READING)) {
			return session.run(this.copies)
				.stream()
				.map((row) -> row.get("article").asString())
				.collect(Collectors.toUnmodifiableSet());
		}
	}

	/**
	 * How many originals each story has.
	 * @return by the story's key
	 */
	public Map<String, Integer> sizes() {
		try (Session session = this.driver.session(Sessions.READING)) {
			return session.run(this.sizes)
				.stream()
				.collect(Collectors.toUnmodifiableMap((row) -> row.get("story").asString(),
						(row) -> row.get("originals").asInt()));
		}
	}

}
