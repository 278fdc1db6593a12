package newsweft.intake;

import java.util.function.Consumer;

import newsweft.corpus.Vocabulary;
import newsweft.load.LoadReport;
import newsweft.load.Loader;
import newsweft.load.Progress;
import newsweft.load.ReportEntry;
import newsweft.story.Stories;
import newsweft.story.Weaver;
import newsweft.story.Weaving;
import org.springframework.stereotype.Component;

/**
 * Brings a corpus in: loads it, keeps its report and weaves the stories, as one piece of
 * work.
 */
@Component
public final class Intake {

	/** The step that comes last, and is not given up once it has begun. */
	static final String WEAVING = "Weaving";

	private final Vocabulary vocabulary;

	private final Loader loader;

	private final Weaver weaver;

	private final Stories stories;

	private final LoadRecords records;

	Intake(Vocabulary vocabulary, Loader loader, Weaver weaver, Stories stories, LoadRecords records) {
		this.vocabulary = vocabulary;
		this.loader = loader;
		this.weaver = weaver;
		this.stories = stories;
		this.records = records;
	}

	/**
	 * Brings a corpus in, when nobody else loads or weaves.
	 * @param progress is told how far it has come; what it throws while posts are loaded
	 * ends the load
	 * @param entries is told of each file that is no post, or not wholly
	 * @return what came of it
	 * @throws newsweft.corpus.CorpusNotFound if a place is missing or unreadable
	 * @throws newsweft.corpus.UnknownCorpus if one is a file of another kind
	 * @throws newsweft.load.PruneRefused as the loader does
	 */
	public Brought bring(LoadOrder order, Progress progress, Consumer<ReportEntry> entries) {
		Report report = new Report();
		return bring(order, progress, report, report.andThen(entries));
	}

	Brought bring(LoadOrder order, Progress progress, Report report, Consumer<ReportEntry> entries) {
		return this.weaver.undisturbed(() -> {
			LoadReport loaded = load(order, progress, entries);
			if (order.options().dryRun()) {
				return new Brought(loaded, null);
			}
			if (loaded.changedAnything()) {
				this.records.keep(loaded.key(), order.named(), report);
			}
			else if (this.stories.areComplete()) {
				return new Brought(loaded, null);
			}
			return new Brought(loaded, weave(progress));
		});
	}

	/** A load that ends halfway leaves no articles without a story, where that can be. */
	private LoadReport load(LoadOrder order, Progress progress, Consumer<ReportEntry> entries) {
		try {
			return this.loader.load(order.corpus().get().with(this.vocabulary), order.options(), progress, entries);
		}
		catch (RuntimeException failure) {
			if (!order.options().dryRun()) {
				complete(progress, failure);
			}
			throw failure;
		}
	}

	private void complete(Progress progress, RuntimeException failure) {
		try {
			if (!this.stories.areComplete()) {
				weave(progress);
			}
		}
		catch (RuntimeException another) {
			failure.addSuppressed(another);
		}
	}

	private Weaving weave(Progress progress) {
		progress.report(WEAVING, 0, -1);
		Weaving weaving = this.weaver.weave();
		progress.report(WEAVING, weaving.articles(), weaving.articles());
		this.loader.awaitIndexes();
		return weaving;
	}

}
