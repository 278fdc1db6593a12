package newsweft.graph;

import newsweft.neo4j.CypherCatalogue;
import newsweft.neo4j.Sessions;
import newsweft.neo4j.UntilWritten;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.springframework.stereotype.Component;

/** Counts what is in the graph, once for as long as nothing is written. */
@Component
public final class GraphStatistics {

	private final Driver driver;

	private final UntilWritten<String, Statistics> last;

	private final String everything;

	private final String folded;

	GraphStatistics(Driver driver, CypherCatalogue cypher) {
		this.driver = driver;
		this.last = new UntilWritten<>(driver);
		this.everything = cypher.statement("graph/count-everything");
		this.folded = cypher.statement("graph/count-folded");
	}

	/**
	 * Counts now.
	 * @return all zero for an empty database
	 */
	public Statistics count() {
		return this.last.answer(this.everything, () -> count(this.everything));
	}

	/**
	 * Counts now, each copy as one with its original: articles, those with a post (of
	 * their own or of a copy), listings, likenesses and the largest story. Providers,
	 * topics, stories and loads are facts, and copies are still counted as copies.
	 * @return all zero for an empty database
	 */
	public Statistics countFolded() {
		return this.last.answer(this.folded, () -> count(this.folded));
	}

	private Statistics count(String statement) {
		try (Session session = this.driver.session(Sessions.READING)) {
			Record counts = session.run(statement).single();
			return new Statistics(counts.get("articles").asLong(), counts.get("fullArticles").asLong(),
					counts.get("providers").asLong(), counts.get("topics").asLong(), counts.get("related").asLong(),
					counts.get("similar").asLong(), counts.get("copies").asLong(), counts.get("stories").asLong(),
					counts.get("largestStory").asLong(), counts.get("loads").asLong());
		}
	}

}
