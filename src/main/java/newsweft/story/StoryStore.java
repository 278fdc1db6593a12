package newsweft.story;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

import newsweft.neo4j.CypherCatalogue;
import newsweft.neo4j.Sessions;
import newsweft.story.weave.ArticleText;
import newsweft.story.weave.Cloth;
import newsweft.story.weave.Listing;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.TransactionContext;
import org.springframework.stereotype.Component;

/** What weaving reads from the graph and writes to it. */
@Component
final class StoryStore {

	/** Rows sent at once. */
	private static final int BATCH = 10_000;

	private final Driver driver;

	private final StoryStatements statements;

	StoryStore(Driver driver, CypherCatalogue cypher) {
		this.driver = driver;
		this.statements = new StoryStatements(cypher);
	}

	void read(Consumer<ArticleText> articles, Consumer<Listing> listings) {
		try (Session session = this.driver.session(Sessions.READING)) {
			session.run(this.statements.readArticles(), Sessions.PATIENT)
				.forEachRemaining((row) -> articles.accept(StoryRows.article(row)));
			session.run(this.statements.readListings(), Sessions.PATIENT)
				.forEachRemaining((row) -> listings.accept(StoryRows.listing(row)));
		}
	}

	/** What is stored of an earlier weaving. */
	Cloth readCloth() {
		try (Session session = this.driver.session(Sessions.READING)) {
			return new Cloth(list(session, this.statements.readStories(), StoryRows::story),
					list(session, this.statements.readMemberships(), StoryRows::membership),
					list(session, this.statements.readLikenesses(), StoryRows::likeness));
		}
	}

	private static <T> List<T> list(Session session, String statement, Function<Record, T> item) {
		return session.run(statement, Sessions.PATIENT).list(item);
	}

	/** In one transaction, so that nobody reads half of it. */
	void write(Changes changes) {
		try (Session session = this.driver.session()) {
			session.executeWriteWithoutResult((work) -> {
				run(work, this.statements.writeStories(), changes.stories(), StoryRows::row);
				run(work, this.statements.writeMemberships(), changes.memberships(), StoryRows::row);
				run(work, this.statements.removeStories(), changes.goneStories(), (key) -> Map.of("key", key));
				run(work, this.statements.removeLikenesses(), changes.goneLikenesses(), StoryRows::row);
				run(work, this.statements.writeLikenesses(), changes.likenesses(), StoryRows::row);
			}, Sessions.PATIENT);
		}
	}

	private static <T> void run(TransactionContext work, String statement, List<T> items,
			Function<T, Map<String, Object>> row) {
		for (int start = 0; start < items.size(); start += BATCH) {
			List<T> batch = items.subList(start, Math.min(start + BATCH, items.size()));
			work.run(statement, Map.of("rows", batch.stream().map(row).toList())).consume();
		}
	}

}
