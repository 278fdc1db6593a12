package newsweft.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.function.Consumer;

import newsweft.corpus.Corpus;
import newsweft.load.LoadOptions;
import newsweft.load.LoadReport;
import newsweft.load.Loader;
import newsweft.load.ReportEntry;
import newsweft.story.Stories;
import newsweft.story.Weaver;
import newsweft.story.Weaving;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine;

/** Loads a corpus, weaves the stories, and prints what came of it. */
final class Loading {

	private final Loader loader;

	private final Weaver weaver;

	private final Stories stories;

	private final PrintWriter out;

	private final PrintWriter err;

	Loading(ApplicationContext application, CommandLine commandLine) {
		this.loader = application.getBean(Loader.class);
		this.weaver = application.getBean(Weaver.class);
		this.stories = application.getBean(Stories.class);
		this.out = commandLine.getOut();
		this.err = commandLine.getErr();
	}

	LoadReport run(Corpus corpus, LoadOptions options, Consumer<ReportEntry> entries) {
		return this.weaver.undisturbed(() -> loadAndWeave(corpus, options, entries));
	}

	private LoadReport loadAndWeave(Corpus corpus, LoadOptions options, Consumer<ReportEntry> entries) {
		LoadReport report;
		Weaving weaving;
		try (ProgressDisplay progress = ProgressDisplay.on(this.err)) {
			report = this.loader.load(corpus, options, progress, entries);
			if (options.dryRun()) {
				printTried(report);
				return report;
			}
			progress.report("Weaving", 0, -1);
			weaving = this.weaver.weave();
			progress.report("Weaving", weaving.articles(), weaving.articles());
		}
		print(report, weaving);
		if (report.posts() + report.unchangedFiles() == 0) {
			this.err.println("No posts were found; --report FILE says of each file why it is none.");
			this.err.flush();
		}
		return report;
	}

	/** Weaves the stories of a load that was interrupted before it came to them. */
	void complete() {
		if (!this.stories.areComplete()) {
			this.err.println("The stories are not those of the articles: a load was interrupted, or an older version "
					+ "wove them. They are woven now; load again what a load may have missed.");
			this.err.flush();
			this.weaver.weave();
		}
	}

	private void printTried(LoadReport report) {
		printFigures(report);
		line("Tried only: nothing was written.");
		this.out.flush();
	}

	private void print(LoadReport report, Weaving weaving) {
		printFigures(report);
		line("Stories:  %,d in %,d constellations, from %,d pairs of similar articles; %,d articles are copies",
				weaving.stories(), weaving.constellations(), weaving.similar(), weaving.copies());
		line("Seconds:  %.1f", report.duration().plus(weaving.duration()).toMillis() / 1000.0);
		this.out.flush();
	}

	private void printFigures(LoadReport report) {
		line("Posts:    %,d read, %,d files unchanged, %,d skipped, %,d rejected", report.posts(),
				report.unchangedFiles(), report.skipped(), report.rejected());
		line("Articles: %,d new, %,d changed, %,d unchanged, %,d removed", report.created(), report.changed(),
				report.unchanged(), report.removed());
	}

	private void line(String format, Object... values) {
		this.out.println(String.format(Locale.ROOT, format, values));
	}

}
