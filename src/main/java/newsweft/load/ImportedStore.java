package newsweft.load;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Consumer;

import newsweft.neo4j.ImportFiles;
import org.eclipse.collections.impl.map.mutable.primitive.LongLongHashMap;
import org.jspecify.annotations.Nullable;

/**
 * A store that was empty when the load began and gets very much at once: what is written
 * goes into files, which Neo4j's own import reads at the end. Nodes have numbers there,
 * by which they are joined.
 */
final class ImportedStore implements Writing {

	private static final List<String> ARTICLE = List.of("key", "full:boolean", "url", "title", "excerpt", "text",
			"publishedAt:datetime", "type", "quality:long", "heat:long", "published:boolean", "author", "sourceFile",
			"sourceFiles:string[]", "altTitles:string[]", "firstLoad", "lastLoad");

	private static final List<String> PROPERTIES = ARTICLE.stream()
		.map((column) -> column.replaceFirst(":.*", ""))
		.toList();

	private final TemporaryFolder folder = new TemporaryFolder();

	private final Map<String, ImportFile> files = new HashMap<>();

	private final Consumer<ImportFiles> reading;

	/** By a hash of the key: 16 bytes an article. */
	private final LongLongHashMap articles = new LongLongHashMap();

	private long count;

	private final Map<String, Long> providers = new HashMap<>();

	private final Map<String, Long> topics = new HashMap<>();

	/**
	 * Before anything is written.
	 * @param reading has the files read into the store
	 */
	ImportedStore(Consumer<ImportFiles> reading) {
		this.reading = reading;
		begin("Article", ":ID(Article)", ARTICLE);
		begin("Provider", ":ID(Provider)", List.of("domain", "name", "altNames:string[]"));
		begin("Topic", ":ID(Topic)", List.of("name"));
		begin("Weaving", "key", List.of("stale:boolean"));
		begin("PUBLISHED_BY", ":START_ID(Article)", List.of(":END_ID(Provider)"));
		begin("ABOUT", ":START_ID(Article)", List.of(":END_ID(Topic)"));
		begin("RELATED", ":START_ID(Article)", List.of(":END_ID(Article)", "rank:long"));
		// As the statement that marks the stories as stale does.
		write("Weaving", "last", true);
	}

	private void begin(String name, String first, List<String> others) {
		List<String> header = new ArrayList<>(List.of(first));
		header.addAll(others);
		this.files.put(name, new ImportFile(this.folder.path().resolve(name + ".csv"), header));
	}

	@Override
	public void writeArticles(List<Difference> articles, List<Map<String, Object>> providers, String load) {
		providers.forEach(this::writeProvider);
		for (Difference difference : articles) {
			Facts facts = difference.facts();
			long number = this.count;
			this.count++;
			this.articles.put(hash(facts.key()), number);
			writeArticle(number, facts, load);
			if (facts.provider() != null) {
				write("PUBLISHED_BY", number, Objects.requireNonNull(this.providers.get(facts.provider())));
			}
			facts.topics().forEach((topic) -> write("ABOUT", number, topic(topic)));
		}
	}

	private void writeArticle(long number, Facts facts, String load) {
		Map<String, @Nullable Object> properties = StoredFacts.properties(facts);
		properties.putAll(Map.of("key", facts.key(), "firstLoad", load, "lastLoad", load));
		List<@Nullable Object> row = new ArrayList<>();
		row.add(number);
		PROPERTIES.forEach((property) -> row.add(properties.get(property)));
		file("Article").write(row);
	}

	/** As the statement that writes providers does. */
	private void writeProvider(Map<String, Object> row) {
		String domain = (String) row.get("domain");
		long number = this.providers.size();
		this.providers.put(domain, number);
		TreeSet<Object> others = new TreeSet<>((List<?>) row.get("altNames"));
		others.remove(domain);
		write("Provider", number, domain, row.get("name"), others);
	}

	private long topic(String name) {
		Long known = this.topics.get(name);
		if (known != null) {
			return known;
		}
		long number = this.topics.size();
		this.topics.put(name, number);
		write("Topic", number, name);
		return number;
	}

	@Override
	public void writeListings(List<Sayings> sayings) {
		for (Sayings each : sayings) {
			long article = this.articles.getOrThrow(hash(each.key()));
			each.listings()
				.forEach((listed, rank) -> write("RELATED", article, this.articles.getOrThrow(hash(listed)), rank));
		}
	}

	@Override
	public boolean isWhole() {
		return true;
	}

	@Override
	public void finish() {
		closeFiles();
		this.reading.accept(new ImportFiles(this.folder.path(), named("Article", "Provider", "Topic", "Weaving"),
				named("PUBLISHED_BY", "ABOUT", "RELATED")));
	}

	private static Map<String, String> named(String... names) {
		Map<String, String> files = new HashMap<>();
		for (String name : names) {
			files.put(name, name + ".csv");
		}
		return files;
	}

	private void write(String file, Object... values) {
		file(file).write(List.of(values));
	}

	private ImportFile file(String name) {
		return Objects.requireNonNull(this.files.get(name));
	}

	/**
	 * FNV-1a with a last mixing. Two of a million articles share one with a probability
	 * of 1 to 37 million.
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

	private void closeFiles() {
		this.files.values().forEach(ImportFile::close);
		this.files.clear();
	}

	@Override
	public void close() {
		try {
			closeFiles();
		}
		finally {
			this.folder.close();
		}
	}

}
