package newsweft.load;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import newsweft.neo4j.Sessions;
import org.eclipse.collections.impl.map.mutable.primitive.LongLongHashMap;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.TransactionCallback;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.exceptions.ClientException;

/**
 * A store of our own that was empty when the load began. Nothing has to be looked up
 * there: articles get numbers when they are created, and what joins them is written by
 * number.
 */
final class EmptyStore implements Writing {

	/** Two numbers of nodes, and a value. */
	private static final int ROW = 2 * Long.BYTES + Integer.BYTES;

	private final Driver driver;

	private final FillStatements statements;

	/** By a hash of the key: 16 bytes an article. */
	private final LongLongHashMap articles = new LongLongHashMap();

	private final Map<String, Long> providers = new HashMap<>();

	private final Map<String, Long> topics = new HashMap<>();

	EmptyStore(Driver driver, FillStatements statements) {
		this.driver = driver;
		this.statements = statements;
	}

	@Override
	public void writeArticles(List<Difference> articles, List<Map<String, Object>> providers, String load) {
		List<Facts> facts = articles.stream().map(Difference::facts).toList();
		Created created = write((work) -> {
			work.run(this.statements.writeProviders(), Map.of("providers", providers)).consume();
			Map<String, Long> newProviders = number(work, this.statements.numberProviders(), "domains",
					providers.stream().map((row) -> (String) row.get("domain")).toList());
			Map<String, Long> newTopics = number(work, this.statements.numberTopics(), "names", unknownTopics(facts));
			List<Long> numbers = create(work, facts, load);
			relate(work, numbers, facts, newProviders, newTopics);
			work.run(this.statements.markStale()).consume();
			return new Created(numbers, newProviders, newTopics);
		});
		// Not before the commit: what is rolled back is tried again.
		this.providers.putAll(created.providers());
		this.topics.putAll(created.topics());
		for (int i = 0; i < facts.size(); i++) {
			this.articles.put(hash(facts.get(i).key()), created.articles().get(i));
		}
	}

	private void relate(TransactionContext work, List<Long> numbers, List<Facts> facts, Map<String, Long> newProviders,
			Map<String, Long> newTopics) {
		List<long[]> publishers = new ArrayList<>();
		List<long[]> subjects = new ArrayList<>();
		for (int i = 0; i < facts.size(); i++) {
			long article = numbers.get(i);
			String provider = facts.get(i).provider();
			if (provider != null) {
				publishers.add(new long[] { article, known(provider, newProviders, this.providers), 0 });
			}
			facts.get(i)
				.topics()
				.forEach((name) -> subjects.add(new long[] { article, known(name, newTopics, this.topics), 0 }));
		}
		relate(work, "PUBLISHED_BY", "", publishers);
		relate(work, "ABOUT", "", subjects);
	}

	private static long known(String name, Map<String, Long> latest, Map<String, Long> earlier) {
		Long number = latest.getOrDefault(name, earlier.get(name));
		return Objects.requireNonNull(number, name);
	}

	@Override
	public void writeListings(List<Sayings> sayings) {
		List<long[]> rows = new ArrayList<>();
		for (Sayings each : sayings) {
			long article = this.articles.getOrThrow(hash(each.key()));
			each.listings()
				.forEach((listed, rank) -> rows
					.add(new long[] { article, this.articles.getOrThrow(hash(listed)), rank }));
		}
		write((work) -> {
			relate(work, "RELATED", "rank", rows);
			return work.run(this.statements.markStale()).consume();
		});
	}

	private Set<String> unknownTopics(List<Facts> facts) {
		Set<String> names = new HashSet<>();
		facts.forEach((each) -> names.addAll(each.topics()));
		names.removeAll(this.topics.keySet());
		return names;
	}

	private static Map<String, Long> number(TransactionContext work, String statement, String parameter,
			Collection<String> names) {
		Map<String, Long> numbers = new HashMap<>();
		work.run(statement, Map.of(parameter, List.copyOf(names))).forEachRemaining((row) -> {
			String id = row.get("id").asString();
			numbers.put(row.get("name").asString(), Long.valueOf(id.substring(id.lastIndexOf(':') + 1)));
		});
		return numbers;
	}

	private List<Long> create(TransactionContext work, List<Facts> facts, String load) {
		List<Map<String, Object>> properties = new ArrayList<>();
		for (Facts each : facts) {
			Map<String, Object> all = StoredFacts.properties(each);
			all.values().removeIf((value) -> value == null);
			all.putAll(Map.of("key", each.key(), "firstLoad", load, "lastLoad", load));
			properties.add(all);
		}
		return work.run(this.statements.createNodes(), Map.of("label", "Article", "properties", properties))
			.list((row) -> row.get("id").asLong());
	}

	private void relate(TransactionContext work, String type, String property, List<long[]> rows) {
		if (rows.isEmpty()) {
			return;
		}
		ByteBuffer bytes = ByteBuffer.allocate(rows.size() * ROW);
		rows.forEach((row) -> bytes.putLong(row[0]).putLong(row[1]).putInt((int) row[2]));
		work.run(this.statements.createRelationships(),
				Map.of("type", type, "property", property, "rows", bytes.array()))
			.consume();
	}

	/**
	 * FNV-1a with a last mixing: a million keys share one in a few hundred thousand
	 * million times.
	 */
	private static long hash(String key) {
		long hash = 0xcbf29ce484222325L;
		for (int i = 0; i < key.length(); i++) {
			hash = (hash ^ key.charAt(i)) * 0x100000001b3L;
		}
		hash ^= hash >>> 33;
		hash *= 0xff51afd7ed558ccdL;
		return hash ^ (hash >>> 33);
	}

	private <T> T write(TransactionCallback<T> work) {
		try (Session session = this.driver.session()) {
			return session.executeWrite(work, Sessions.PATIENT);
		}
		catch (ClientException refused) {
			if (refused.code().equals("Neo.ClientError.Schema.ConstraintValidationFailed")) {
				throw new LoadDisturbed(refused);
			}
			throw refused;
		}
	}

	/**
	 * What one transaction created, by number.
	 *
	 * @param articles in the order of their facts
	 */
	private record Created(List<Long> articles, Map<String, Long> providers, Map<String, Long> topics) {
	}

}
