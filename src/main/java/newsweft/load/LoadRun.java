package newsweft.load;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import newsweft.corpus.Corpus;

/** One load, from its first file to its last write. */
final class LoadRun implements AutoCloseable {

	private static final int BATCH = 1_000;

	/** In characters, roughly; of articles or of what they list, in one transaction. */
	private static final long HEAVIEST_BATCH = 8 << 20;

	/** Of so many loads the fingerprints become one. */
	private static final int MOST_REMEMBERED = 20;

	private final Store store;

	private final LoadOptions options;

	private final String key;

	private final Progress progress;

	private final Consumer<ReportEntry> report;

	private final Gathering gathering;

	/** Written when all articles are, since a listing needs both of its ends. */
	private final Spill sayings = new Spill(1);

	private final Fingerprints fingerprints = new Fingerprints();

	private final Set<String> writtenProviders = new HashSet<>();

	/** How many loads left fingerprints. */
	private int remembered;

	/** Or will not leave half of it. */
	private boolean wrote;

	private long compared;

	private int withSayings;

	private int writtenSayings;

	private int created;

	private int changed;

	private int unchanged;

	private int removed;

	LoadRun(Store store, LoadOptions options, String key, Progress progress, Consumer<ReportEntry> report) {
		this.store = store;
		this.options = options;
		this.key = key;
		this.progress = progress;
		this.report = report;
		this.gathering = new Gathering(options.prune(), report);
	}

	/** Reads all that may have changed since earlier loads; for pruning, all. */
	void read(Corpus corpus) {
		if (!this.options.prune() && !this.store.isEmpty()) {
			this.remembered = this.store.readFingerprints(this.fingerprints::learn);
		}
		long total = corpus.files().orElse(-1);
		this.progress.report("Reading", 0, total);
		corpus.read(this.fingerprints, (reading) -> {
			this.gathering.add(reading);
			this.progress.report("Reading", this.gathering.figures().seen(), total);
		});
		this.gathering.providerNames().contradictions().forEach(this.report);
		Gathering.Figures read = this.gathering.figures();
		if (this.options.prune() && (read.posts() == 0 || read.rejected() > 0)) {
			throw new PruneRefused(read.posts(), read.rejected());
		}
	}

	/** Brings the graph to what was read, or says only what that would change. */
	void write() {
		boolean empty = this.store.isEmpty();
		try (Writing writing = (empty && !this.options.dryRun())
				? this.store.writing(this.gathering.figures().accounts(), this::tellOfEnd) : this.store) {
			this.wrote = writing.isWhole();
			Batches<Facts> articles = new Batches<>(BATCH, HEAVIEST_BATCH, Facts::weight,
					(batch) -> bring(batch, empty, writing));
			this.gathering.articles(articles::add);
			articles.finish();
			this.progress.report("Listings", 0, this.withSayings);
			Batches<Sayings> listings = new Batches<>(BATCH, HEAVIEST_BATCH, Sayings::weight,
					(batch) -> writeListings(batch, writing));
			this.sayings.read(0, Sayings::read, listings::add);
			listings.finish();
			writing.finish();
		}
		if (this.options.prune()) {
			prune();
		}
	}

	private void tellOfEnd(String step) {
		this.progress.report(step, this.compared, -1);
	}

	private void bring(List<Facts> batch, boolean empty, Writing writing) {
		Map<String, Facts> stored = empty ? Map.of()
				: this.store.read(batch, (said) -> said.full() || this.options.prune());
		List<Difference> differences = new ArrayList<>();
		Set<String> providers = new HashSet<>();
		for (Facts said : batch) {
			Facts known = stored.get(said.key());
			Difference difference = Difference.between(known, said, this.options.prune());
			Contradictions.of(difference.facts(), known, said).forEach(this.report);
			if (difference.facts().provider() != null && this.writtenProviders.add(difference.facts().provider())) {
				providers.add(difference.facts().provider());
			}
			count(difference);
			if (!difference.isNone()) {
				differences.add(difference);
			}
		}
		if (!this.options.dryRun()) {
			write(differences, this.gathering.providerNames().rows(providers), writing);
		}
		this.compared += batch.size();
		this.progress.report("Articles", this.compared, -1);
	}

	private void count(Difference difference) {
		this.created += difference.isNew() ? 1 : 0;
		this.unchanged += difference.isNone() ? 1 : 0;
		this.changed += (difference.isNew() || difference.isNone()) ? 0 : 1;
	}

	private void write(List<Difference> differences, List<Map<String, Object>> providers, Writing writing) {
		if (!differences.isEmpty() || !providers.isEmpty()) {
			beforeWriting();
			writing.writeArticles(differences, providers, this.key);
		}
		for (Difference difference : differences) {
			Sayings changed = difference.sayings();
			if (!changed.areNone()) {
				this.withSayings++;
				this.sayings.add(changed.key(), changed::write);
			}
		}
	}

	private void writeListings(List<Sayings> batch, Writing writing) {
		writing.writeListings(batch);
		this.writtenSayings += batch.size();
		this.progress.report("Listings", this.writtenSayings, this.withSayings);
	}

	/**
	 * Should this load not come to its end, the next one reads again what was read now,
	 * and all that pruning may have taken away.
	 */
	private void beforeWriting() {
		if (!this.wrote && (this.options.prune() || this.fingerprints.hasNews())) {
			this.store.writeFingerprints(this.key, this.fingerprints.latestAsUnknown(), this.options.prune());
		}
		this.wrote = true;
	}

	/** What the corpus does not speak of goes. */
	private void prune() {
		List<String> gone = this.store.keys((key) -> !this.gathering.speaksOf(key));
		this.removed = gone.size();
		if (!this.options.dryRun()) {
			beforeWriting();
			Batches<String> removed = new Batches<>(BATCH, HEAVIEST_BATCH, String::length, this.store::removeArticles);
			gone.forEach(removed::add);
			removed.finish();
			this.store.removeUnusedNames();
		}
	}

	/** What became of the posts. */
	LoadReport report(Duration duration) {
		Gathering.Figures read = this.gathering.figures();
		return new LoadReport(this.key, read.posts(), read.unchanged(), read.skipped(), read.rejected(), read.noted(),
				this.created, this.changed, this.unchanged, this.removed, read.selfListings(), duration);
	}

	/** Keeps the record of what was done, and which files were read. */
	void record(LoadReport report, Instant start) {
		if (this.options.dryRun()) {
			return;
		}
		if (report.changedAnything()) {
			this.store.record(report, start, this.fingerprints.ofCorpus());
		}
		if (this.fingerprints.hasNews()) {
			boolean many = this.remembered >= MOST_REMEMBERED;
			this.store.writeFingerprints(this.key, many ? this.fingerprints.all() : this.fingerprints.latest(),
					many || this.options.prune());
		}
	}

	@Override
	public void close() {
		this.gathering.close();
		this.sayings.close();
	}

}
