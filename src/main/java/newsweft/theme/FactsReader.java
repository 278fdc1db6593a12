package newsweft.theme;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

import newsweft.neo4j.CypherCatalogue;
import newsweft.neo4j.Sessions;
import newsweft.theme.ThemeComparison.Reason;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.Value;
import org.springframework.stereotype.Component;

/**
 * Reads what comparing themes needs; it grows with the themes, not with the graph. Many
 * keys are asked for in parts, several at a time, and each part is reported.
 */
@Component
final class FactsReader {

	/** How many keys a statement gets. */
	static final int PART = 2_000;

	/** How many statements run at a time. */
	private static final int READERS = Math.clamp(Runtime.getRuntime().availableProcessors(), 2, 8);

	private final Driver driver;

	private final String known;

	private final String facts;

	private final String count;

	private final String stories;

	private final String storiesWithin;

	private final String ties;

	private final String reasons;

	FactsReader(Driver driver, CypherCatalogue cypher) {
		this.driver = driver;
		this.known = cypher.statement("theme/find-known");
		this.facts = cypher.statement("theme/read-facts");
		this.count = cypher.statement("theme/count-all");
		this.stories = cypher.statement("theme/read-stories");
		this.storiesWithin = cypher.statement("theme/count-stories");
		this.ties = cypher.statement("theme/read-ties");
		this.reasons = cypher.statement("theme/read-reasons");
	}

	/**
	 * For each key that the graph has the original of its article, or that key itself.
	 */
	Map<String, String> originals(Collection<String> keys, Progress progress) {
		Map<String, String> originals = HashMap.newHashMap(keys.size());
		readParts(this.known, keys, "Looking for copies", progress, (row) -> {
			String key = row.get("key").asString();
			originals.put(key, row.get("original").asString(key));
		});
		return originals;
	}

	/** What is known of those of them that the graph has, by their keys. */
	Map<String, Fact> facts(Collection<String> keys, Progress progress) {
		Map<String, Fact> facts = HashMap.newHashMap(keys.size());
		readParts(this.facts, keys, "Reading articles", progress, (row) -> {
			Fact fact = fact(row);
			facts.put(fact.key(), fact);
		});
		return facts;
	}

	/** The ties of originals and of their copies. */
	Strands strands(Collection<String> originals, Progress progress) {
		Strands strands = new Strands();
		readParts(this.ties, originals, "Reading ties", progress, (row) -> {
			String source = row.get("source").asString();
			String original = row.get("original").asString();
			row.get("ties")
				.values()
				.forEach((tie) -> strands.add(source, original, tie.get(0).asString(), tie.get(1).asString(),
						tie.get(2).asDouble(0)));
		});
		return strands;
	}

	/**
	 * How many articles there are in all and in some stories.
	 * @param keys of the stories
	 */
	StorySizes sizes(Collection<String> keys, boolean folded) {
		List<StorySize> stories = new ArrayList<>();
		read(this.stories, Map.of("keys", List.copyOf(keys), "folded", folded), (row) -> stories.add(size(row)));
		List<StorySizes> sizes = new ArrayList<>();
		read(this.count, Map.of("folded", folded),
				(row) -> sizes.add(new StorySizes(row.get("articles").asInt(), row.get("stories").asInt(), stories)));
		return sizes.getFirst();
	}

	/**
	 * The same where no other articles count than these.
	 * @param keys of the articles
	 */
	StorySizes sizesWithin(Collection<String> keys, boolean folded) {
		List<StorySize> stories = new ArrayList<>();
		read(this.storiesWithin, Map.of("keys", List.copyOf(keys), "folded", folded), (row) -> stories.add(size(row)));
		return StorySizes.of(stories);
	}

	/** Why articles are tied, by their two keys in the order given. */
	Map<List<String>, Reason> reasons(List<List<String>> pairs, boolean folded) {
		Map<List<String>, Reason> reasons = new HashMap<>();
		read(this.reasons, Map.of("pairs", pairs, "folded", folded),
				(row) -> reasons.put(List.of(row.get("source").asString(), row.get("target").asString()),
						new Reason(row.get("score").isNull() ? null : row.get("score").asDouble(),
								row.get("terms").asList(Value::asString, List.of()), row.get("listed").asBoolean())));
		return reasons;
	}

	private static Fact fact(Record row) {
		String key = row.get("key").asString();
		return new Fact(key, row.get("title").asString(""), row.get("domain").asString(null),
				row.get("provider").asString(null),
				row.get("topics").asList(Value::asString).stream().distinct().sorted().toList(),
				row.get("publishedAt").isNull() ? null : row.get("publishedAt").asZonedDateTime().toInstant(),
				row.get("story").asString(null), row.get("betweenness").asDouble(0), row.get("original").asString(key));
	}

	private static StorySize size(Record row) {
		return new StorySize(row.get("story").asString(null), row.get("label").asString(""),
				row.get("articles").asInt(0));
	}

	private void readParts(String statement, Collection<String> keys, String step, Progress progress,
			Consumer<Record> taker) {
		if (keys.isEmpty()) {
			return;
		}
		List<String> all = List.copyOf(keys);
		AtomicInteger read = new AtomicInteger();
		AtomicReference<RuntimeException> fault = new AtomicReference<>();
		progress.report(step, 0, all.size());
		try (ExecutorService readers = Executors.newFixedThreadPool(READERS, Thread.ofVirtual().factory())) {
			for (int from = 0; from < all.size(); from += PART) {
				List<String> part = all.subList(from, Math.min(from + PART, all.size()));
				readers.execute(() -> {
					if (fault.get() != null) {
						return;
					}
					try {
						read(statement, Map.of("keys", part), (row) -> {
							synchronized (all) {
								taker.accept(row);
							}
						});
						progress.report(step, read.addAndGet(part.size()), all.size());
					}
					catch (RuntimeException failure) {
						fault.compareAndSet(null, failure);
					}
				});
			}
		}
		if (fault.get() != null) {
			throw fault.get();
		}
	}

	private void read(String statement, Map<String, Object> parameters, Consumer<Record> taker) {
		try (Session session = this.driver.session(Sessions.READING)) {
			session.run(statement, parameters, Sessions.PATIENT).forEachRemaining(taker);
		}
	}

}
