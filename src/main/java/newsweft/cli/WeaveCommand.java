package newsweft.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.Callable;

import newsweft.story.Patterns;
import newsweft.story.Weaver;
import newsweft.story.Weaving;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Weaves the stories anew. */
@Command(name = "weave", description = "Weaves the stories anew, coarser or finer if asked to; later loads go on so.")
final class WeaveCommand implements Callable<Integer> {

	@Option(names = "--resolution", paramLabel = "NUMBER|auto", converter = ResolutionText.class,
			description = "How close two articles of a story are on average, above 0 to 1: more gives more and smaller "
					+ "stories. \"auto\" leaves it to the corpus, as without a choice.")
	private ResolutionText.@Nullable Choice resolution;

	@Option(names = "--seed", paramLabel = "NUMBER",
			description = "Another number, another of the equally good results.")
	private @Nullable Long seed;

	@Mixin
	private DatabaseOptions database;

	@Spec
	private CommandSpec spec;

	@Override
	public Integer call() {
		try (ConfigurableApplicationContext application = this.database.work()) {
			Patterns patterns = application.getBean(Patterns.class);
			if (this.resolution != null) {
				patterns.chooseResolution(this.resolution.value());
			}
			if (this.seed != null) {
				patterns.chooseSeed(this.seed);
			}
			print(application.getBean(Weaver.class).weave(), this.spec.commandLine().getOut());
			return CommandLines.DONE;
		}
	}

	private static void print(Weaving weaving, PrintWriter out) {
		out.print(String.format(Locale.ROOT, """
				Articles:       %,d, %,d of them copies
				Stories:        %,d in %,d constellations
				Resolution:     %.4f
				Seed:           %d
				Seconds:        %.1f
				""", weaving.articles(), weaving.copies(), weaving.stories(), weaving.constellations(),
				weaving.basis().resolution(), weaving.basis().seed(), weaving.duration().toMillis() / 1000.0));
		out.flush();
	}

}
