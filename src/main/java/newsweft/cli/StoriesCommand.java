package newsweft.cli;

import java.io.PrintWriter;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Callable;

import newsweft.story.Assignment;
import newsweft.story.Stories;
import newsweft.story.Story;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** Lists the stories. */
@Command(name = "stories", description = "Lists the stories with label, size and dates, the largest first.")
final class StoriesCommand implements Callable<Integer> {

	@Option(names = "--json", description = "Prints one JSON list.")
	private boolean json;

	@Option(names = "--articles", description = "Prints a line for each article: key, address and story, between tabs.")
	private boolean articles;

	@Mixin
	private DatabaseOptions database;

	@Spec
	private CommandSpec spec;

	@Override
	public Integer call() {
		try (ConfigurableApplicationContext application = this.database.ask()) {
			Stories stories = application.getBean(Stories.class);
			PrintWriter out = this.spec.commandLine().getOut();
			if (this.articles) {
				printArticles(stories.assignments(), out);
			}
			else if (this.json) {
				out.println(new JsonMapper().writeValueAsString(stories.list()));
			}
			else {
				printTable(stories.list(), out);
			}
			out.flush();
			return CommandLines.DONE;
		}
	}

	private void printArticles(List<Assignment> assignments, PrintWriter out) {
		if (this.json) {
			out.println(new JsonMapper().writeValueAsString(assignments));
			return;
		}
		for (Assignment assignment : assignments) {
			String url = (assignment.url() != null) ? assignment.url() : "";
			out.println(assignment.article() + "\t" + url + "\t" + assignment.story());
		}
	}

	private static void printTable(List<Story> stories, PrintWriter out) {
		TextTable table = new TextTable(List.of("key", "articles", "first", "last", "label"));
		for (Story story : stories) {
			table.add(List.of(story.key(), Integer.toString(story.size()), day(story.firstSeen()),
					day(story.lastSeen()), story.label()));
		}
		table.lines().forEach(out::println);
	}

	private static String day(@Nullable Instant instant) {
		return (instant != null) ? instant.atZone(ZoneOffset.UTC).toLocalDate().toString() : "";
	}

}
