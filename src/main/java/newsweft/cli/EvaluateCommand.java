package newsweft.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;

import newsweft.story.Assessment;
import newsweft.story.Evaluation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.json.JsonMapper;

/** Compares the stories with events that somebody labelled. */
@Command(name = "evaluate", description = "Compares the stories with events that somebody labelled.")
final class EvaluateCommand implements Callable<Integer> {

	@Parameters(paramLabel = "LABELS",
			description = "A file with the columns url and event, named in its first line, between tabs.")
	private Path labels;

	@Option(names = "--mistakes", paramLabel = "N", converter = WholeNumber.Count.class, defaultValue = "10",
			description = "How many mistakes to tell, those that cost most first (default: ${DEFAULT-VALUE}).")
	private int mistakes;

	@Option(names = "--json", description = "Prints one JSON object.")
	private boolean json;

	@Mixin
	private DatabaseOptions database;

	@Override
	public Integer call() throws IOException {
		Map<String, String> events = LabelFile.read(this.labels);
		return this.database.answer((application, out) -> {
			Assessment assessment = application.getBean(Evaluation.class)
				.assess(events, this.mistakes)
				.orElseThrow(() -> new CommandFailed("None of the " + events.size() + " labelled articles is in a "
						+ "story. Load their posts with newsweft load PATH, or name the folder of a database that has "
						+ "them with --data."));
			if (this.json) {
				out.println(new JsonMapper().writeValueAsString(assessment));
			}
			else {
				new AssessmentText(out).print(assessment);
			}
		});
	}

}
