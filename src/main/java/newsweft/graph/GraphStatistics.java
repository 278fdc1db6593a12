package newsweft.graph;

import newsweft.neo4j.CypherCatalogue;
import newsweft.neo4j.Sessions;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.springframework.stereotype.Component;

/** Counts what is in the graph. */
@Component
public final class GraphStatistics {

	private final Driver driver;

	private final String statement;

	GraphStatistics(Driver driver, CypherCatalogue cypher) {
		this.driver = driver;
		this.statement = cypher.statement("graph/count-everything");
	}

	/**
	 * Counts now.
	 * @return all zero for an empty database
	 */
	public Statistics count() {
		try (Session session = this.driver.session(Sessions.READING)) {
			Record counts = session.run(this.statement).single();
			return new Statistics(counts.get("articles").asLong(), counts.get("fullArticles").asLong(),
					counts.get("providers").asLong(), counts.get("topics").asLong(), counts.get("related").asLong(),
					counts.get("similar").asLong(), counts.get("copies").asLong(), counts.get("stories").asLong(),
					counts.get("largestStory").asLong(), counts.get("loads").asLong());
		}
	}

}
