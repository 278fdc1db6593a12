package newsweft.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

import newsweft.corpus.Corpus;
import newsweft.intake.LoadOrder;
import newsweft.load.LoadOptions;
import newsweft.load.LoadReport;
import newsweft.load.ReportEntry;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Loads posts and weaves the stories. */
@Command(name = "load", description = "Loads posts and weaves the stories.")
final class LoadCommand implements Callable<Integer> {

	@Parameters(paramLabel = "CORPUS", arity = "1..*",
			description = "A file of posts, a folder, or a .zip, .tar, .tar.gz, .tgz or .tar.xz of them.")
	private List<Path> corpora = List.of();

	@Option(names = "--report", paramLabel = "FILE",
			description = "Writes what became of each file that is no post, or not wholly, as JSON Lines.")
	private @Nullable Path report;

	@Option(names = "--strict", description = "Exits with 1 when a post was rejected.")
	private boolean strict;

	@Option(names = "--prune", description = "Removes what the graph has and the named corpus has not.")
	private boolean prune;

	@Option(names = "--dry-run", description = "Reads and reports, and writes nothing.")
	private boolean dryRun;

	@Mixin
	private DatabaseOptions database;

	@Spec
	private CommandSpec spec;

	@Override
	public Integer call() throws IOException {
		Corpus corpus = Corpus.of(this.corpora);
		RejectedPosts rejected = new RejectedPosts();
		LoadReport loaded = (this.report != null) ? loadWithReport(corpus, new OutputFile(this.report), rejected)
				: load(corpus, rejected);
		rejected.lines().forEach(this.spec.commandLine().getErr()::println);
		this.spec.commandLine().getErr().flush();
		return (this.strict && loaded.rejected() > 0) ? CommandLines.FAILED : CommandLines.DONE;
	}

	private LoadReport loadWithReport(Corpus corpus, OutputFile file, RejectedPosts rejected) throws IOException {
		file.check();
		AtomicReference<LoadReport> loaded = new AtomicReference<>();
		file.write((out) -> {
			ReportFile lines = new ReportFile(out);
			loaded.set(load(corpus, rejected.andThen(lines)));
			lines.end(loaded.get());
		});
		return loaded.get();
	}

	private LoadReport load(Corpus corpus, Consumer<ReportEntry> entries) {
		this.spec.commandLine().getErr().println("Starting the database …");
		this.spec.commandLine().getErr().flush();
		try (ConfigurableApplicationContext application = this.database.work()) {
			return new Loading(application, this.spec.commandLine())
				.run(LoadOrder.of(this.corpora, corpus, new LoadOptions(this.prune, this.dryRun)), entries);
		}
	}

}
