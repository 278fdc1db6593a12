package newsweft.load;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import newsweft.neo4j.CypherCatalogue;
import newsweft.neo4j.Sessions;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Result;
import org.neo4j.driver.Session;
import org.neo4j.driver.TransactionContext;
import org.springframework.stereotype.Component;

/** What loading asks of the database and writes to it, a batch in a transaction. */
@Component
final class Store {

	private final Driver driver;

	private final LoadStatements statements;

	Store(Driver driver, CypherCatalogue cypher) {
		this.driver = driver;
		this.statements = new LoadStatements(cypher);
	}

	Map<String, Facts> read(Collection<String> keys) {
		try (Session session = this.driver.session(Sessions.READING)) {
			Map<String, Facts> stored = new HashMap<>();
			session.run(this.statements.readArticles(), Map.of("keys", keys)).forEachRemaining((row) -> {
				Facts facts = StoredFacts.read(row);
				stored.put(facts.key(), facts);
			});
			return stored;
		}
	}

	Set<String> keysOfPosts() {
		try (Session session = this.driver.session(Sessions.READING)) {
			return new HashSet<>(keys(session.run(this.statements.readArticleKeys())));
		}
	}

	void writeProviders(List<Map<String, Object>> providers) {
		write((work) -> work.run(this.statements.writeProviders(), Map.of("providers", providers)));
	}

	void writeArticles(Collection<Facts> articles, String load) {
		List<Map<String, Object>> properties = new ArrayList<>();
		List<Map<String, Object>> publishers = new ArrayList<>();
		List<Map<String, Object>> topics = new ArrayList<>();
		for (Facts facts : articles) {
			properties.add(Map.of("key", facts.key(), "properties", StoredFacts.properties(facts)));
			if (facts.provider() != null) {
				publishers.add(Map.of("key", facts.key(), "provider", facts.provider()));
			}
			topics.add(Map.of("key", facts.key(), "topics", List.copyOf(facts.topics())));
		}
		write((work) -> {
			work.run(this.statements.writeArticles(), Map.of("articles", properties, "load", load)).consume();
			work.run(this.statements.writePublishers(), Map.of("articles", publishers)).consume();
			work.run(this.statements.writeTopics(), Map.of("articles", topics)).consume();
			markStale(work, true);
		});
	}

	void writeListings(Collection<Facts> articles) {
		List<Map<String, Object>> rows = new ArrayList<>();
		articles.forEach((facts) -> rows.add(Map.of("key", facts.key(), "listings", StoredFacts.listings(facts))));
		write((work) -> {
			work.run(this.statements.writeListings(), Map.of("articles", rows)).consume();
			markStale(work, true);
		});
	}

	/**
	 * Forgets posts, and what others no longer say.
	 * @param goneKeys articles whose post is gone; they become stubs
	 * @param kept what each other article still lists and is about
	 * @param load the key of the load that forgets them
	 * @return the keys of the articles that lost something
	 */
	Set<String> forget(Collection<String> goneKeys, List<Map<String, Object>> kept, String load) {
		try (Session session = this.driver.session()) {
			return session.executeWrite((work) -> {
				Set<String> keys = new HashSet<>(
						keys(work.run(this.statements.forgetListings(), Map.of("articles", kept, "load", load))));
				keys.addAll(keys(work.run(this.statements.forgetTopics(), Map.of("articles", kept, "load", load))));
				keys.addAll(keys(work.run(this.statements.forgetPosts(), Map.of("keys", goneKeys, "load", load))));
				markStale(work, !keys.isEmpty());
				return keys;
			}, Sessions.PATIENT);
		}
	}

	/**
	 * Removes stubs that nothing lists, and providers and topics without an article.
	 * @return the keys of the stubs
	 */
	Set<String> removeUnlisted() {
		try (Session session = this.driver.session()) {
			return session.executeWrite((work) -> {
				Set<String> removed = new HashSet<>(keys(work.run(this.statements.removeUnlistedStubs())));
				work.run(this.statements.removeUnusedNames()).consume();
				markStale(work, !removed.isEmpty());
				return removed;
			}, Sessions.PATIENT);
		}
	}

	void record(Map<String, Object> load) {
		write((work) -> work.run(this.statements.recordLoad(), load).consume());
	}

	/** In the transaction of the change, so that an interruption leaves no doubt. */
	private void markStale(TransactionContext work, boolean changed) {
		if (changed) {
			work.run(this.statements.markStale()).consume();
		}
	}

	private static List<String> keys(Result result) {
		return result.list((row) -> row.get("key").asString());
	}

	private void write(Consumer<TransactionContext> work) {
		try (Session session = this.driver.session()) {
			session.executeWriteWithoutResult(work, Sessions.PATIENT);
		}
	}

}
