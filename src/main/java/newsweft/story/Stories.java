package newsweft.story;

import java.util.List;
import java.util.function.Function;

import newsweft.neo4j.CypherCatalogue;
import newsweft.neo4j.Sessions;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.springframework.stereotype.Component;

/** The stories as they were woven last. */
@Component
public final class Stories {

	private final Driver driver;

	private final StoryStatements statements;

	Stories(Driver driver, CypherCatalogue cypher) {
		this.driver = driver;
		this.statements = new StoryStatements(cypher);
	}

	/**
	 * All stories.
	 * @return the largest first, by key among equals; empty before anything was woven
	 */
	public List<Story> list() {
		return list(this.statements.readStories(), StoryRows::story);
	}

	/**
	 * Which article is in which story.
	 * @return each woven article once, ordered by the story's key, then by the article's
	 */
	public List<Assignment> assignments() {
		return list(this.statements.readMemberships(), (row) -> new Assignment(row.get("article").asString(),
				row.get("url").asString(null), row.get("story").asString()));
	}

	/**
	 * Whether every article is in a story.
	 * @return false after a load that was interrupted before its stories were woven
	 */
	public boolean areComplete() {
		return list(this.statements.countUnwoven(), (row) -> row.get("unwoven").asLong()).getFirst() == 0;
	}

	private <T> List<T> list(String statement, Function<Record, T> item) {
		try (Session session = this.driver.session(Sessions.READING)) {
			return session.run(statement).list(item);
		}
	}

}
