package newsweft.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;

import newsweft.intake.Brought;
import newsweft.intake.Intake;
import newsweft.intake.LoadCancelled;
import newsweft.intake.LoadOrder;
import newsweft.intake.Loads;
import newsweft.load.LoadReport;
import newsweft.load.Progress;
import newsweft.load.ReportEntry;
import newsweft.story.Stories;
import newsweft.story.Weaver;
import newsweft.story.Weaving;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine;

/** Has a corpus brought in, and prints what came of it. */
final class Loading {

	private final ApplicationContext application;

	private final PrintWriter out;

	private final PrintWriter err;

	Loading(ApplicationContext application, CommandLine commandLine) {
		this.application = application;
		this.out = commandLine.getOut();
		this.err = commandLine.getErr();
	}

	LoadReport run(LoadOrder order, Consumer<ReportEntry> entries) {
		Intake intake = this.application.getBean(Intake.class);
		return print(showing((progress) -> intake.bring(order, progress, entries)), order);
	}

	/** In its turn, so that the page tells of it and can cancel it. */
	void serve(LoadOrder order) {
		Loads loads = this.application.getBean(Loads.class);
		try {
			print(showing((progress) -> loads.begin(order, progress).await()), order);
		}
		catch (LoadCancelled cancelled) {
			say(cancelled.getMessage());
		}
	}

	private Brought showing(Function<Progress, Brought> work) {
		try (ProgressDisplay progress = ProgressDisplay.on(this.err)) {
			return work.apply(progress);
		}
	}

	/** Weaves the stories of a load that was interrupted before it came to them. */
	void complete() {
		if (!this.application.getBean(Stories.class).areComplete()) {
			say("The stories are not those of the articles: a load was interrupted, or an older version "
					+ "wove them. They are woven now; load again what a load may have missed.");
			this.application.getBean(Weaver.class).weave();
		}
	}

	void say(String line) {
		this.err.println(line);
		this.err.flush();
	}

	private LoadReport print(Brought brought, LoadOrder order) {
		LoadReport report = brought.loaded();
		line("Posts:    %,d read, %,d skipped, %,d rejected%s", report.posts(), report.skipped(), report.rejected(),
				unchanged(report.unchangedFiles()));
		line("Articles: %,d new, %,d changed, %,d unchanged, %,d removed", report.created(), report.changed(),
				report.unchanged(), report.removed());
		if (order.options().dryRun()) {
			line("Tried only: nothing was written.");
		}
		else {
			printStories(brought);
		}
		this.out.flush();
		if (report.posts() + report.unchangedFiles() == 0) {
			say("No posts were found; --report FILE says of each file why it is none.");
		}
		return report;
	}

	private void printStories(Brought brought) {
		Duration duration = brought.loaded().duration();
		Weaving woven = brought.woven();
		if (woven == null) {
			line("Stories:  as they were");
		}
		else {
			line("Stories:  %,d in %,d constellations, from %,d pairs of similar articles; %,d articles are copies",
					woven.stories(), woven.constellations(), woven.similar(), woven.copies());
			duration = duration.plus(woven.duration());
		}
		line("Seconds:  %.1f", duration.toMillis() / 1000.0);
	}

	private static String unchanged(int files) {
		return switch (files) {
			case 0 -> "";
			case 1 -> "; 1 file unchanged since it was last read";
			default -> String.format(Locale.ROOT, "; %,d files unchanged since they were last read", files);
		};
	}

	private void line(String format, Object... values) {
		this.out.println(String.format(Locale.ROOT, format, values));
	}

}
