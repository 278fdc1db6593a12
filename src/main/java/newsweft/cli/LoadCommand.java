package newsweft.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import newsweft.corpus.Corpus;
import newsweft.load.LoadReport;
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
			description = "A file, a folder, or a .zip, .tar.gz, .tgz or .tar.xz of posts.")
	private List<Path> corpora = List.of();

	@Option(names = "--report", paramLabel = "FILE",
			description = "Writes what became of each file that is no post, or not wholly, as JSON Lines.")
	private @Nullable Path report;

	@Option(names = "--strict", description = "Exits with 1 when a post was rejected.")
	private boolean strict;

	@Option(names = "--prune", description = "Removes what the graph has and the named corpus has not.")
	private boolean prune;

	@Mixin
	private DatabaseOptions database;

	@Spec
	private CommandSpec spec;

	@Override
	public Integer call() {
		Corpus corpus = Corpus.of(this.corpora);
		if (this.report != null) {
			new OutputFile(this.report).check();
		}
		this.spec.commandLine().getErr().println("Starting the database …");
		this.spec.commandLine().getErr().flush();
		LoadReport loaded;
		try (ConfigurableApplicationContext application = this.database.work()) {
			loaded = new Loading(application, this.spec.commandLine()).run(corpus, this.prune);
		}
		if (this.report != null) {
			ReportFile.write(loaded, this.report);
		}
		if (loaded.rejected() > 0) {
			explain(loaded);
		}
		return (this.strict && loaded.rejected() > 0) ? CommandLines.FAILED : CommandLines.DONE;
	}

	private void explain(LoadReport loaded) {
		RejectedPosts.lines(loaded).forEach(this.spec.commandLine().getErr()::println);
		this.spec.commandLine().getErr().flush();
	}

}
