package newsweft.story;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

import newsweft.neo4j.CypherCatalogue;
import newsweft.neo4j.Sessions;
import newsweft.story.weave.Loom;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.springframework.stereotype.Component;

/** The stories as they were woven last. */
@Component
public final class Stories {

	private final Driver driver;

	private final String stories;

	private final String memberships;

	private final String unwoven;

	private final String life;

	private final String weaving;

	Stories(Driver driver, CypherCatalogue cypher) {
		this.driver = driver;
		this.stories = cypher.statement("story/read-stories");
		this.memberships = cypher.statement("story/read-memberships");
		this.unwoven = cypher.statement("story/count-unwoven");
		this.life = cypher.statement("story/read-life");
		this.weaving = cypher.statement("story/read-weaving");
	}

	/**
	 * All stories.
	 * @return the largest first, by key among equals; empty before anything was woven
	 */
	public List<Story> list() {
		return list(this.stories, Map.of(), StoredRows::story);
	}

	/**
	 * Which article is in which story.
	 * @return each woven article once, ordered by the story's key, then by the article's
	 */
	public List<Assignment> assignments() {
		return list(this.memberships, Map.of(), (row) -> new Assignment(row.get("article").asString(),
				row.get("url").asString(null), row.get("story").asString()));
	}

	/**
	 * What happened to a story when new articles came or stories were woven otherwise.
	 * @param key the story's key
	 * @return the earliest event first; empty where nothing happened or no such story is
	 * there
	 */
	public List<StoryEvent> life(String key) {
		return list(this.life, Map.of("key", key), StoredRows::event);
	}

	/**
	 * How the stories were woven last.
	 * @return resolution, seed and the like by name, and what the reader chose; empty
	 * before anything was woven or chosen
	 */
	public Map<String, Object> weaving() {
		return list(this.weaving, Map.of(), (row) -> row.get("weaving").asMap()).stream().findFirst().orElse(Map.of());
	}

	/**
	 * Whether the stories are those of the articles that are stored.
	 * @return false after a load that was interrupted before its stories were woven, and
	 * where an older version wove them
	 */
	public boolean areComplete() {
		boolean unwoven = list(this.unwoven, Map.of(), (row) -> row.get("unwoven").asLong()).getFirst() > 0;
		Map<String, Object> weaving = weaving();
		boolean current = weaving.isEmpty() || Long.valueOf(Loom.VERSION).equals(weaving.get("version"));
		return !unwoven && current && !weaving.containsKey("stale");
	}

	private <T> List<T> list(String statement, Map<String, Object> parameters, Function<Record, T> item) {
		try (Session session = this.driver.session(Sessions.READING)) {
			return session.run(statement, parameters).list(item);
		}
	}

}
