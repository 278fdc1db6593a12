package newsweft.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;

import newsweft.story.CoverageOverview;
import newsweft.story.CoverageReader;
import newsweft.story.StoryCoverage;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.json.JsonMapper;

/** Compares providers by the stories that they cover. */
@Command(name = "providers",
		description = "Tells which providers cover the same stories, who is first and who follows; "
				+ "of one story, who covers it and who is missing.")
final class ProvidersCommand implements Callable<Integer> {

	@Parameters(index = "0", paramLabel = "STORY", arity = "0..1", description = "The key of a story.")
	private @Nullable String story;

	@Option(names = "--json", description = "Prints one JSON object.")
	private boolean json;

	@Option(names = "--limit", paramLabel = "N", defaultValue = "30", converter = WholeNumber.Rows.class,
			description = "The most providers, pairs and missing ones (default: ${DEFAULT-VALUE}).")
	private int limit = 30;

	@Mixin
	private DatabaseOptions database;

	@Override
	public Integer call() {
		return this.database.answer((application, out) -> {
			CoverageReader coverage = application.getBean(CoverageReader.class);
			if (this.story != null) {
				print(ofStory(coverage, this.story), out);
			}
			else {
				print(coverage.overview(this.limit), out);
			}
		});
	}

	private StoryCoverage ofStory(CoverageReader coverage, String key) {
		return coverage.ofStory(key, this.limit)
			.orElseThrow(() -> new CommandFailed(
					"The graph has no story " + key + ". The command stories lists their keys."));
	}

	private void print(CoverageOverview overview, PrintWriter out) {
		if (this.json) {
			out.println(new JsonMapper().writeValueAsString(overview));
		}
		else {
			CoverageTables.lines(overview).forEach(out::println);
		}
	}

	private void print(StoryCoverage coverage, PrintWriter out) {
		if (this.json) {
			out.println(new JsonMapper().writeValueAsString(coverage));
		}
		else {
			CoverageTables.lines(coverage).forEach(out::println);
		}
	}

}
