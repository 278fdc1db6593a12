package newsweft.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;

import newsweft.corpus.Corpus;
import newsweft.graph.GraphStatistics;
import newsweft.intake.LoadOrder;
import newsweft.intake.Watch;
import newsweft.load.LoadOptions;
import newsweft.neo4j.Schema;
import newsweft.query.Writes;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.core.env.Environment;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Starts the database and the web UI. */
@Command(name = "serve",
		description = "Starts the database and the web UI; loads what is named. With an empty database and nothing named, the bundled sample is loaded.")
final class ServeCommand implements Callable<Integer> {

	private static final Duration LOOK = Duration.ofSeconds(1);

	@Parameters(paramLabel = "CORPUS", arity = "0..*",
			description = "A file of posts, a folder, or a .zip, .tar, .tar.gz, .tgz or .tar.xz of them.")
	private List<Path> corpora = List.of();

	@Option(names = "--port", paramLabel = "PORT", converter = WholeNumber.Port.class,
			description = "The port of the web UI (default: 8080).")
	private @Nullable Integer port;

	@Option(names = "--watch", description = "Loads again what changes in the named files and folders while it runs.")
	private boolean watch;

	@Option(names = "--open", description = "Opens the page in the browser.")
	private boolean open;

	@Option(names = "--allow-writes",
			description = "Lets the Cypher page change the graph, statement by statement, each shown and confirmed first.")
	private boolean allowWrites;

	@Mixin
	private DatabaseOptions database;

	@Spec
	private CommandSpec spec;

	@Override
	public Integer call() throws InterruptedException {
		List<String> settings = new ArrayList<>();
		if (this.port != null) {
			settings.add("--server.port=" + this.port);
		}
		if (this.allowWrites) {
			settings.add("--newsweft.query.allow-writes=true");
		}
		if (this.watch && this.corpora.isEmpty()) {
			throw new CommandLine.ParameterException(this.spec.commandLine(),
					"--watch needs a folder or a file to follow: serve PATH --watch.");
		}
		Corpus named = this.corpora.isEmpty() ? null : Corpus.of(this.corpora);
		ConfigurableApplicationContext application = this.database.serve(settings, this::requireLoopbackForWrites);
		CountDownLatch closed = new CountDownLatch(1);
		application.addApplicationListener((ContextClosedEvent event) -> closed.countDown());
		application.getBean(Schema.class).ensure();
		application.getBean(Writes.class).log().ifPresent(this::warnOfWrites);
		announce(application.getEnvironment().getProperty("local.server.port", ""));
		Loading loading = new Loading(application, this.spec.commandLine());
		Watch files = Watch.of(this.watch ? this.corpora : List.of(), LOOK);
		if (named != null) {
			loading.serve(LoadOrder.of(this.corpora, named, LoadOptions.ADDING));
		}
		else if (isEmpty(application)) {
			loading.serve(LoadOrder.sample());
		}
		else {
			loading.complete();
		}
		if (this.watch) {
			application.addApplicationListener((ContextClosedEvent event) -> files.close());
			files.run(() -> loadAgain(loading));
		}
		closed.await();
		return CommandLines.DONE;
	}

	/** Whether that went well; what fails now may do so later. */
	private boolean loadAgain(Loading loading) {
		try {
			loading.serve(LoadOrder.of(this.corpora, LoadOptions.ADDING));
			return true;
		}
		catch (RuntimeException failure) {
			loading.say(FailureMessages.of(failure));
			return false;
		}
	}

	private static boolean isEmpty(ConfigurableApplicationContext application) {
		return application.getBean(GraphStatistics.class).count().articles() == 0;
	}

	private void requireLoopbackForWrites(Environment environment) {
		if (!Writes.areSafe(environment)) {
			throw new CommandLine.ParameterException(this.spec.commandLine(),
					"The graph can be changed from the page only where this machine alone reaches it, since there is no "
							+ "login: leave --allow-writes (or newsweft.query.allow-writes) away, or server.address at "
							+ "127.0.0.1.");
		}
	}

	private void warnOfWrites(Path log) {
		this.spec.commandLine()
			.getErr()
			.println("Writes are on: whoever opens the Cypher page can change the graph. Changes are logged in " + log
					+ ".");
	}

	private void announce(String port) {
		String address = "http://localhost:" + port;
		this.spec.commandLine().getOut().println("Newsweft is at " + address + " (Ctrl-C ends it).");
		if (this.open) {
			Browser.open(address,
					() -> this.spec.commandLine()
						.getErr()
						.println("No browser could be opened; open " + address + " yourself."));
		}
	}

}
