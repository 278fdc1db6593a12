package newsweft.load;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
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
	 * Loads a corpus. Files that are as they were when they were last read are left out,
	 * unless it prunes.
	 * @param corpus what to read
	 * @param progress is told how far the load has come; what it throws ends the load,
	 * which the next one completes
	 * @param report is told of each file that is no post, or not wholly, in their order,
	 * and then of posts that contradict each other
	 * @return what became of the posts
	 * @throws PruneRefused if a post could not be read, or none was there; nothing is
	 * changed then
	 */
	public LoadReport load(Corpus corpus, LoadOptions options, Progress progress, Consumer<ReportEntry> report) {
		Instant start = Instant.now().truncatedTo(ChronoUnit.MILLIS);
		this.schema.ensure();
		try (LoadRun run = new LoadRun(this.store, options, KEY.format(start), progress, report)) {
			run.read(corpus);
			run.write();
			LoadReport loaded = run.report(Duration.between(start, Instant.now()));
			run.record(loaded, start);
			return loaded;
		}
	}

	/**
	 * Waits until what was loaded is found by its words, too: after a large first load
	 * they are indexed beside whatever follows.
	 */
	public void awaitIndexes() {
		this.store.awaitIndexes();
	}

}
