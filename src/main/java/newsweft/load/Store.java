package newsweft.load;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;

import newsweft.neo4j.CypherCatalogue;
import newsweft.neo4j.Schema;
import newsweft.neo4j.Sessions;
import newsweft.neo4j.StoreImport;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.TransactionContext;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What loading asks of the database and writes to it, a batch in a transaction. */
@Component
final class Store implements Writing {

	/** A limit of its own: the usual one is meant for statements that work. */
	private static final TransactionConfig INDEXING = TransactionConfig.builder()
		.withTimeout(Duration.ofHours(1))
		.build();

	private final Driver driver;

	private final LoadStatements statements;

	private final Schema schema;

	private final ObjectProvider<StoreImport> ownStore;

	private final LoadProperties properties;

	Store(Driver driver, CypherCatalogue cypher, Schema schema, ObjectProvider<StoreImport> ownStore,
			LoadProperties properties) {
		this.driver = driver;
		this.statements = new LoadStatements(cypher);
		this.schema = schema;
		this.ownStore = ownStore;
		this.properties = properties;
	}

	/**
	 * What is stored of the articles that others speak of.
	 * @param sayings whether what an article lists and is about is wanted too
	 */
	Map<String, Facts> read(Collection<Facts> articles, Predicate<Facts> sayings) {
		List<Map<String, Object>> rows = new ArrayList<>();
		articles.forEach((said) -> rows.add(Map.of("key", said.key(), "sayings", sayings.test(said))));
		try (Session session = this.driver.session(Sessions.READING)) {
			Map<String, Facts> stored = new HashMap<>();
			session.run(this.statements.readArticles(), Map.of("articles", rows)).forEachRemaining((row) -> {
				Facts facts = StoredFacts.read(row);
				stored.put(facts.key(), facts);
			});
			return stored;
		}
	}

	/** Whether there is no article. */
	boolean isEmpty() {
		try (Session session = this.driver.session(Sessions.READING)) {
			return session.run(this.statements.countArticles()).single().get("articles").asLong() == 0;
		}
	}

	/** The keys of the articles for which something holds. */
	List<String> keys(Predicate<String> condition) {
		try (Session session = this.driver.session(Sessions.READING)) {
			return session.run(this.statements.readArticleKeys())
				.stream()
				.map((row) -> row.get("key").asString())
				.filter(condition)
				.toList();
		}
	}

	/**
	 * The files that earlier loads read, the earliest load first.
	 * @return how many loads that were
	 */
	int readFingerprints(Consumer<byte[]> files) {
		try (Session session = this.driver.session(Sessions.READING)) {
			List<byte[]> loads = session.run(this.statements.readFingerprints())
				.list((row) -> row.get("files").asByteArray());
			loads.forEach(files);
			return loads.size();
		}
	}

	/**
	 * Remembers the files of a load, in place of those of all loads where it is alone.
	 */
	void writeFingerprints(String load, byte[] files, boolean alone) {
		write((work) -> work
			.run(this.statements.writeFingerprints(), Map.of("load", load, "files", files, "alone", alone))
			.consume());
	}

	/**
	 * How articles are best written now.
	 * @param accounts that are to be written, of posts and of listings
	 * @param steps is told, again and again, at which step a long end is
	 */
	Writing writing(long accounts, Consumer<String> steps) {
		StoreImport own = this.ownStore.getIfAvailable();
		return (own != null && accounts >= this.properties.importFrom() && hasNothing())
				? new ImportedStore((files) -> {
					own.replace(files, this::requireNothing, () -> steps.accept("Importing"));
					steps.accept("Indexing");
					this.schema.ensure();
				}) : this;
	}

	private void requireNothing() {
		if (!hasNothing()) {
			throw new LoadDisturbed();
		}
	}

	private boolean hasNothing() {
		try (Session session = this.driver.session(Sessions.READING)) {
			return session.run(this.statements.countNodes()).single().get("nodes").asLong() == 0;
		}
	}

	/** Waits until what was stored is found by all indexes. */
	void awaitIndexes() {
		try (Session session = this.driver.session(Sessions.READING)) {
			session.run(this.statements.awaitIndexes(), INDEXING).consume();
		}
	}

	@Override
	public boolean isWhole() {
		return false;
	}

	@Override
	public void finish() {
		// All is there already.
	}

	@Override
	public void close() {
		// Nothing is held.
	}

	@Override
	public void writeArticles(List<Difference> articles, List<Map<String, Object>> providers, String load) {
		List<Map<String, Object>> properties = new ArrayList<>();
		List<Map<String, Object>> publishers = new ArrayList<>();
		List<Map<String, Object>> topics = new ArrayList<>();
		List<Map<String, Object>> goneTopics = new ArrayList<>();
		for (Difference difference : articles) {
			Facts facts = difference.facts();
			properties.add(Map.of("key", facts.key(), "properties", StoredFacts.properties(facts)));
			if (facts.provider() != null) {
				publishers.add(Map.of("key", facts.key(), "provider", facts.provider()));
			}
			topics.add(Map.of("key", facts.key(), "topics", List.copyOf(facts.topics())));
			goneTopics.addAll(difference.goneTopics());
		}
		write((work) -> {
			work.run(this.statements.writeProviders(), Map.of("providers", providers)).consume();
			work.run(this.statements.writeArticles(), Map.of("articles", properties, "load", load)).consume();
			work.run(this.statements.writePublishers(), Map.of("articles", publishers)).consume();
			work.run(this.statements.writeTopics(), Map.of("articles", topics)).consume();
			runUnlessEmpty(work, this.statements.forgetTopics(), goneTopics);
			if (!articles.isEmpty()) {
				markStale(work);
			}
		});
	}

	@Override
	public void writeListings(List<Sayings> sayings) {
		List<Map<String, Object>> gone = sayings.stream()
			.filter((each) -> !each.gone().isEmpty())
			.map(Sayings::goneRow)
			.toList();
		write((work) -> {
			work.run(this.statements.writeListings(),
					Map.of("articles", sayings.stream().map(Sayings::writtenRow).toList()))
				.consume();
			runUnlessEmpty(work, this.statements.forgetListings(), gone);
			markStale(work);
		});
	}

	void removeArticles(List<String> keys) {
		write((work) -> {
			work.run(this.statements.removeArticles(), Map.of("keys", keys)).consume();
			markStale(work);
		});
	}

	/** Removes providers and topics without an article. */
	void removeUnusedNames() {
		write((work) -> work.run(this.statements.removeUnusedNames()).consume());
	}

	/** Keeps the record of a load that changed something. */
	void record(LoadReport report, Instant start, String fingerprint) {
		Map<String, Object> load = properties(report, start);
		load.put("fingerprint", fingerprint);
		write((work) -> work.run(this.statements.recordLoad(), load).consume());
	}

	private static Map<String, Object> properties(LoadReport report, Instant start) {
		Map<String, Object> load = new HashMap<>();
		load.put("key", report.key());
		load.put("startedAt", start.atZone(ZoneOffset.UTC));
		load.put("seconds", report.duration().toMillis() / 1000.0);
		load.put("posts", report.posts());
		load.put("unchangedFiles", report.unchangedFiles());
		load.put("skipped", report.skipped());
		load.put("rejected", report.rejected());
		load.put("created", report.created());
		load.put("changed", report.changed());
		load.put("removed", report.removed());
		return load;
	}

	private static void runUnlessEmpty(TransactionContext work, String statement, List<Map<String, Object>> articles) {
		if (!articles.isEmpty()) {
			work.run(statement, Map.of("articles", articles)).consume();
		}
	}

	/** In the transaction of the change, so that an interruption leaves no doubt. */
	private void markStale(TransactionContext work) {
		work.run(this.statements.markStale()).consume();
	}

	private void write(Consumer<TransactionContext> work) {
		try (Session session = this.driver.session()) {
			session.executeWriteWithoutResult(work, Sessions.PATIENT);
		}
	}

}
