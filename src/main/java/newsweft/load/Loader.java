package newsweft.load;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Consumer;

import newsweft.corpus.Corpus;
import newsweft.neo4j.Schema;
import org.springframework.stereotype.Component;

/**
 * Brings a corpus into the graph. Loading the same corpus again changes nothing, and a
 * load that was interrupted is completed by the next one. A load's key is the moment at
 * which it began: articles name the load that brought them and the one that changed them
 * last by it, also where it was interrupted and left no record.
 */
@Component
public final class Loader {

	private static final int BATCH = 1_000;

	/** Keys in the order of time. */
	private static final DateTimeFormatter KEY = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSX")
		.withZone(ZoneOffset.UTC);

	private final Store store;

	private final Schema schema;

	Loader(Store store, Schema schema) {
		this.store = store;
		this.schema = schema;
	}

	/**
	 * Loads a corpus.
	 * @param corpus what to read
	 * @param progress is told how far the load has come; what it throws ends the load,
	 * which the next one completes
	 * @param report is told of each file that is no post, or not wholly, in their order
	 * @return what became of the posts
	 * @throws PruneRefused if a post could not be read, or none was there; nothing is
	 * changed then
	 */
	public LoadReport load(Corpus corpus, LoadOptions options, Progress progress, Consumer<ReportEntry> report) {
		Instant start = Instant.now().truncatedTo(ChronoUnit.MILLIS);
		String key = KEY.format(start);
		Gathering gathering = read(corpus, progress, report);
		if (options.prune() && (gathering.posts().isEmpty() || gathering.rejected() > 0)) {
			throw new PruneRefused(gathering.posts().size(), gathering.rejected());
		}
		SortedMap<String, Facts> articles = gathering.articles();
		this.schema.ensure();
		boolean prune = options.prune() && !options.dryRun();
		Set<String> different = prune ? forget(articles, key) : new HashSet<>();
		Changes changes = compare(articles, progress);
		if (!options.dryRun()) {
			write(changes, gathering.providerNames(), key, progress);
		}
		Set<String> removed = prune ? this.store.removeUnlisted() : Set.of();
		changes.changed.forEach((facts) -> different.add(facts.key()));
		different.removeAll(removed);
		LoadReport loaded = new LoadReport(key, gathering.posts().size(), gathering.skipped(), gathering.rejected(),
				gathering.noted(), changes.created, different.size() - changes.created,
				articles.size() - different.size(), removed.size(), gathering.selfListings(),
				Duration.between(start, Instant.now()));
		if (loaded.changedAnything() && !options.dryRun()) {
			record(loaded, start);
		}
		return loaded;
	}

	private static Gathering read(Corpus corpus, Progress progress, Consumer<ReportEntry> report) {
		Gathering gathering = new Gathering(report);
		long total = corpus.files().orElse(-1);
		progress.report("Reading", 0, total);
		corpus.read((reading) -> {
			gathering.add(reading);
			progress.report("Reading", gathering.seen(), total);
		});
		return gathering;
	}

	private Changes compare(SortedMap<String, Facts> articles, Progress progress) {
		Changes changes = new Changes();
		inBatches(articles.values(), "Comparing", progress, (batch) -> compare(batch, changes));
		return changes;
	}

	/** Articles first, since a listing needs both of its ends. */
	private void write(Changes changes, ProviderNames names, String load, Progress progress) {
		inBatches(names.rows(changes.providers), "Providers", progress, this.store::writeProviders);
		inBatches(changes.changed, "Articles", progress, (batch) -> this.store.writeArticles(batch, load));
		inBatches(changes.changed, "Listings", progress, this.store::writeListings);
	}

	private void compare(List<Facts> batch, Changes changes) {
		Map<String, Facts> stored = this.store.read(batch.stream().map(Facts::key).toList());
		for (Facts facts : batch) {
			Facts known = stored.get(facts.key());
			Facts united = (known != null) ? Facts.unite(known, facts) : facts;
			if (united.provider() != null) {
				changes.providers.add(united.provider());
			}
			if (!united.equals(known)) {
				changes.changed.add(united);
			}
			if (known == null) {
				changes.created++;
			}
		}
	}

	/**
	 * Before anything is written, so that an article whose post is gone takes what
	 * listings say of it in the same load.
	 * @return the keys of the articles that lost something
	 */
	private Set<String> forget(SortedMap<String, Facts> articles, String load) {
		Set<String> gone = new HashSet<>(this.store.keysOfPosts());
		List<Map<String, Object>> kept = new ArrayList<>();
		for (Facts facts : articles.values()) {
			if (facts.full()) {
				gone.remove(facts.key());
				kept.add(Map.of("key", facts.key(), "listed", List.copyOf(facts.listings().keySet()), "topics",
						List.copyOf(facts.topics())));
			}
		}
		return this.store.forget(gone, kept, load);
	}

	private void record(LoadReport report, Instant start) {
		Map<String, Object> load = new HashMap<>();
		load.put("key", report.key());
		load.put("startedAt", start.atZone(ZoneOffset.UTC));
		load.put("seconds", report.duration().toMillis() / 1000.0);
		load.put("posts", report.posts());
		load.put("skipped", report.skipped());
		load.put("rejected", report.rejected());
		load.put("created", report.created());
		load.put("changed", report.changed());
		load.put("removed", report.removed());
		this.store.record(load);
	}

	private static <T> void inBatches(Collection<T> all, String step, Progress progress, Consumer<List<T>> action) {
		List<T> items = List.copyOf(all);
		for (int start = 0; start < items.size(); start += BATCH) {
			progress.report(step, start, items.size());
			action.accept(items.subList(start, Math.min(start + BATCH, items.size())));
		}
		progress.report(step, items.size(), items.size());
	}

	/** What a comparison with the stored articles found. */
	private static final class Changes {

		private final List<Facts> changed = new ArrayList<>();

		/** Of all articles, since a name may be all that is new. */
		private final Set<String> providers = new HashSet<>();

		private int created;

	}

}
