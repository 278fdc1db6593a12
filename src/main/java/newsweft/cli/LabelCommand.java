package newsweft.cli;

import java.util.concurrent.Callable;

import newsweft.story.Labelling;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Names a story or constellation. */
@Command(name = "label", description = "Names a story or constellation; it keeps the name when stories are woven anew.")
final class LabelCommand implements Callable<Integer> {

	@Parameters(index = "0", paramLabel = "KEY", description = "The key of a story or constellation.")
	private String key = "";

	@Parameters(index = "1", paramLabel = "LABEL", arity = "0..1",
			description = "Its name; without one it is called by its terms again.")
	private @Nullable String label;

	@Mixin
	private DatabaseOptions database;

	@Override
	public Integer call() {
		if (this.label != null && (this.label.isBlank() || this.label.length() > Labelling.LONGEST)) {
			throw new CommandFailed("A label has 1 to " + Labelling.LONGEST + " characters.");
		}
		return this.database.answer((application,
				out) -> out.println(application.getBean(Labelling.class)
					.label(this.key, this.label)
					.orElseThrow(() -> new CommandFailed("The graph has no story and no constellation " + this.key
							+ ". The command stories lists their keys."))));
	}

}
